package org.parley.briefing.pdf;

import org.jspecify.annotations.Nullable;

/**
 * What is wrong in a template.
 *
 * @param file the template, within its folder
 * @param where the element, field or expression at fault; null when it cannot be told
 */
public record TemplateFault(String file, @Nullable String where, String message) {

	@Override
	public String toString() {
		return this.file + ((this.where != null) ? ", " + this.where : "") + ": " + this.message;
	}

}
