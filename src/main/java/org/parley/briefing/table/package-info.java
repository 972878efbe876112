/**
 * The tables of a briefing as data for other programs: CSV and a workbook. The tables of
 * one template are put together into one, with the headings under which they stand.
 */
@NullMarked
package org.parley.briefing.table;

import org.jspecify.annotations.NullMarked;
