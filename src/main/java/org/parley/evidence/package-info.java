/**
 * Where claims were read: publishers and their ratings, articles, their versions and
 * kinship.
 */
@NullMarked
package org.parley.evidence;

import org.jspecify.annotations.NullMarked;
