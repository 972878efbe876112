/**
 * What a file is: which layout its header announces.
 */
@NullMarked
package org.parley.intake.format;

import org.jspecify.annotations.NullMarked;
