/**
 * All tables of an archive, read as text and written again: into a file, out of a file,
 * or into another database.
 */
@NullMarked
package org.parley.archive.transfer;

import org.jspecify.annotations.NullMarked;
