/**
 * A briefing as HTML: whole, for the screen and for print, and its first page as the body
 * of a mail. What sources say is text and never markup.
 */
@NullMarked
package org.parley.briefing.html;

import org.jspecify.annotations.NullMarked;
