/**
 * CSV as it comes from anywhere: any common encoding, separator and line end, broken
 * quotes, endless lines. A fault costs the row it stands in and no other.
 */
@NullMarked
package org.parley.intake.format.csv;

import org.jspecify.annotations.NullMarked;
