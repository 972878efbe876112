/**
 * The content of a briefing: the question, the three parts, contested values and sources.
 * It is what is printed, hashed and handed on as data.
 */
@NullMarked
package org.parley.briefing.content;

import org.jspecify.annotations.NullMarked;
