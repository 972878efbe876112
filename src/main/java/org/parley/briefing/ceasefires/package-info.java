/**
 * The part on ceasefires: their state, the steps that led to it, violations, compliance,
 * incidents.
 */
@NullMarked
package org.parley.briefing.ceasefires;

import org.jspecify.annotations.NullMarked;
