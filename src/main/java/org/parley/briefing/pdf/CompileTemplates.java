package org.parley.briefing.pdf;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Compiles the templates when the program is built, so that a briefing need not. */
final class CompileTemplates {

	private CompileTemplates() {
	}

	/**
	 * Compiles a folder of templates into one file.
	 * @param args the folder and the root of the classes
	 */
	public static void main(String[] args) throws IOException {
		Path target = Path.of(args[1] + Templates.COMPILED);
		Files.createDirectories(target.getParent());
		try (ObjectOutputStream file = new ObjectOutputStream(Files.newOutputStream(target))) {
			file.writeObject(new TemplateFolder(Path.of(args[0])).all());
		}
	}

}
