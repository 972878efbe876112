/**
 * What is packed in a file: gzip, the table in a ZIP archive, the sheet of a workbook.
 * Each becomes a stream of bytes that is read like any other table, and none may become
 * endless.
 */
@NullMarked
package org.parley.intake.format.packed;

import org.jspecify.annotations.NullMarked;
