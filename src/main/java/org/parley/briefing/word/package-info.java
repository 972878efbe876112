/**
 * The words of a briefing: values with their citations, who says what, and the numbers
 * under which sources and contested values are listed.
 */
@NullMarked
package org.parley.briefing.word;

import org.jspecify.annotations.NullMarked;
