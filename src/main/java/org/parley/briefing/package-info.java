/**
 * Briefings: a question becomes rows, the rows a PDF, the PDF an entry of the catalogue.
 */
@NullMarked
package org.parley.briefing;

import org.jspecify.annotations.NullMarked;
