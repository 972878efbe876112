/**
 * The cut: everything that the archive shows of one dossier at two clocks, read once per
 * briefing.
 */
@NullMarked
package org.parley.briefing.cut;

import org.jspecify.annotations.NullMarked;
