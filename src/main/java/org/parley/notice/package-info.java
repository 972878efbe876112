/**
 * Diagnostics as data: what is wrong with which value, and what to do about it.
 */
@NullMarked
package org.parley.notice;

import org.jspecify.annotations.NullMarked;
