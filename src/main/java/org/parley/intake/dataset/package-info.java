/**
 * Published research datasets, one class each: how their rows become accounts. Nothing is
 * put right: what a dataset says is what its publisher claims.
 */
@NullMarked
package org.parley.intake.dataset;

import org.jspecify.annotations.NullMarked;
