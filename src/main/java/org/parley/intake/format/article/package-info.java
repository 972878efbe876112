/**
 * Article files: text with front matter and saved web pages. What a file says about
 * itself is read first and judged afterwards.
 */
@NullMarked
package org.parley.intake.format.article;

import org.jspecify.annotations.NullMarked;
