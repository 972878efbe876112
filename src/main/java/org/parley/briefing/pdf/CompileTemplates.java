package org.parley.briefing.pdf;

import java.awt.FontFormatException;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.stream.Stream;

import org.parley.briefing.finish.LearnGlyphs;

/**
 * Does at build time what would take a briefing too long: compiles the templates and
 * learns the glyphs of the fonts. Does nothing when it is all there and up to date.
 */
final class CompileTemplates {

	private CompileTemplates() {
	}

	/**
	 * Prepares a folder of templates.
	 * @param args the folder and the root of the classes
	 */
	public static void main(String[] args) throws IOException, FontFormatException {
		Path folder = Path.of(args[0]);
		Path target = Path.of(args[1] + Templates.COMPILED);
		if (Files.exists(target) && newest(folder).compareTo(Files.getLastModifiedTime(target)) < 0) {
			return;
		}
		LearnGlyphs.learn(folder.resolve("font"), Path.of(args[1]));
		Files.createDirectories(target.getParent());
		Path beside = target.resolveSibling(target.getFileName() + ".part");
		try (ObjectOutputStream file = new ObjectOutputStream(Files.newOutputStream(beside))) {
			file.writeObject(new TemplateFolder(folder).all());
		}
		Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
	}

	private static FileTime newest(Path folder) throws IOException {
		FileTime newest = FileTime.fromMillis(0);
		try (Stream<Path> files = Files.walk(folder)) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				FileTime time = Files.getLastModifiedTime(file);
				newest = (time.compareTo(newest) > 0) ? time : newest;
			}
		}
		return newest;
	}

}
