/**
 * From the content of a briefing to a finished PDF: blocks for the templates,
 * JasperReports, the pass that makes the file archival and equal every time, and the
 * check without which it does not count.
 */
@NullMarked
package org.parley.briefing.pdf;

import org.jspecify.annotations.NullMarked;
