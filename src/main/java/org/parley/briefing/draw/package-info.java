/**
 * The drawings of a briefing: a locator map, a timeline of ceasefires, incidents and
 * deaths by day. Each is made of plain data and comes as SVG, drawn to be read in print,
 * in grey, and by those who do not tell red from green.
 */
@NullMarked
package org.parley.briefing.draw;

import org.jspecify.annotations.NullMarked;
