package org.parley.briefing.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** Compiles all templates that a briefing would be made with, and lists what is wrong. */
public final class TemplateCheck {

	private TemplateCheck() {
	}

	/**
	 * Looks at the templates of a folder or, without one, at those of the program.
	 * @param folder the folder that the settings name; null for none
	 * @return what is wrong; empty when all is well
	 */
	public static List<TemplateFault> faults(@Nullable Path folder) {
		return (folder != null) ? new TemplateFolder(folder).check() : shipped();
	}

	private static List<TemplateFault> shipped() {
		URL main = TemplateCheck.class.getResource("/reports/briefing.jrxml");
		try {
			URI uri = (main != null) ? main.toURI() : URI.create("missing:reports");
			if (!"jar".equals(uri.getScheme())) {
				return new TemplateFolder(Path.of(uri).resolveSibling(".").normalize()).check();
			}
			try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
				return new TemplateFolder(jar.getPath("/reports")).check();
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (URISyntaxException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
