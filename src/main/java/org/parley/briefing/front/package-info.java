/**
 * The first page: what a reader with little time has to know, taken from the same cut as
 * the parts that follow.
 */
@NullMarked
package org.parley.briefing.front;

import org.jspecify.annotations.NullMarked;
