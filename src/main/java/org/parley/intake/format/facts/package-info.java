/**
 * From the cells of a fact file to an account: every cell is read by the declaration of
 * its column, and all faults of a row are found at once.
 */
@NullMarked
package org.parley.intake.format.facts;

import org.jspecify.annotations.NullMarked;
