/**
 * The part on borders: the line, claims to territory, positions side by side, crossings,
 * incidents near it.
 */
@NullMarked
package org.parley.briefing.borders;

import org.jspecify.annotations.NullMarked;
