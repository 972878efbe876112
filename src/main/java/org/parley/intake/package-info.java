/**
 * The import job: finds the files of a drop, reads them and writes the archive, so that
 * it can be stopped at any moment and goes on where it was.
 */
@NullMarked
package org.parley.intake;

import org.jspecify.annotations.NullMarked;
