/**
 * The last pass over an exported PDF. It makes the file archival (PDF/A-2a), accessible
 * (PDF/UA-1) and equal each time it is made, and checks it before it counts. Each step
 * mends something that JasperReports 7 and OpenPDF 1.3 leave undone.
 */
@NullMarked
package org.parley.briefing.finish;

import org.jspecify.annotations.NullMarked;
