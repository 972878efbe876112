package org.parley.briefing.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import net.sf.jasperreports.engine.JRTemplate;
import net.sf.jasperreports.engine.JasperReport;
import org.jspecify.annotations.Nullable;
import org.parley.support.Digest;

/**
 * The compiled templates. Those that ship with the program were compiled when it was
 * built; a template is code, so others are taken only from a folder that the settings
 * name.
 *
 * @param main the briefing
 * @param parts the tables, by name
 * @param style fonts, sizes and colours
 * @param sha256 of all files they were made of, fonts and maps included
 */
public record Templates(JasperReport main, Map<String, JasperReport> parts, JRTemplate style,
		String sha256) implements Serializable {

	/** Where the build puts the compiled templates. */
	static final String COMPILED = "/reports/templates.ser";

	/**
	 * The templates of the program, replaced by those of a folder where it has some.
	 * @param folder laid out like {@code reports}; null for none
	 */
	public static Templates load(@Nullable Path folder) {
		Templates shipped = shipped();
		return (folder != null) ? new TemplateFolder(folder).replaceIn(shipped) : shipped;
	}

	private static Templates shipped() {
		try (InputStream file = Templates.class.getResourceAsStream(COMPILED)) {
			if (file == null) {
				throw new IllegalStateException("the build has left out the compiled templates");
			}
			return (Templates) new ObjectInputStream(file).readObject();
		}
		catch (IOException | ClassNotFoundException ex) {
			throw new IllegalStateException("the compiled templates cannot be read", ex);
		}
	}

	/**
	 * The same templates with some replaced.
	 * @param folder SHA-256 of the files of those
	 */
	Templates with(@Nullable JasperReport otherMain, Map<String, JasperReport> otherParts,
			@Nullable JRTemplate otherStyle, String folder) {
		Map<String, JasperReport> all = new HashMap<>(this.parts);
		all.putAll(otherParts);
		return new Templates((otherMain != null) ? otherMain : this.main, all,
				(otherStyle != null) ? otherStyle : this.style, Digest.sha256(List.of(this.sha256, folder)));
	}

}
