/**
 * Plain values that everything else is built from: partial dates, estimates, folded text,
 * digests. No Spring, no SQL.
 */
@NullMarked
package org.parley.support;

import org.jspecify.annotations.NullMarked;
