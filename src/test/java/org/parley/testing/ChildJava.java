package org.parley.testing;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Java for the processes that tests start. It starts in half the time with an archive of
 * the classes that an import loads, which is made once per JVM.
 */
public final class ChildJava {

	private ChildJava() {
	}

	/**
	 * A command line that runs a class of the program or of the tests.
	 * @param flags of the virtual machine, and the class with its arguments
	 */
	public static List<String> command(String... flags) {
		return command(List.of("-Xlog:disable", "-XX:SharedArchiveFile=" + Trained.ARCHIVE), flags);
	}

	private static List<String> command(List<String> first, String... flags) {
		List<String> command = new ArrayList<>(
				List.of(Path.of(System.getProperty("java.home"), "bin/java").toString(), "-XX:TieredStopAtLevel=1",
						"-XX:+UseSerialGC", "-Dh2.bindAddress=127.0.0.1", "-cp", Trained.CLASS_PATH));
		command.addAll(first);
		command.addAll(Arrays.asList(flags));
		return command;
	}

	private static final class Trained {

		private static final Path FOLDER = Scratch.folder("child");

		private static final String CLASS_PATH = classPath();

		private static final Path ARCHIVE = train();

		/** Only classes in JAR files can be in such an archive. */
		private static String classPath() {
			List<String> entries = new ArrayList<>();
			for (String entry : System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"))
				.split(File.pathSeparator, -1)) {
				entries.add(Files.isDirectory(Path.of(entry)) ? jar(Path.of(entry), entries.size()) : entry);
			}
			return String.join(File.pathSeparator, entries);
		}

		private static String jar(Path folder, int number) {
			Path jar = FOLDER.resolve(number + ".jar");
			try (OutputStream out = Files.newOutputStream(jar);
					ZipOutputStream zip = new ZipOutputStream(out);
					Stream<Path> files = Files.walk(folder)) {
				zip.setLevel(0);
				for (Path file : files.filter((each) -> !each.equals(folder)).toList()) {
					String name = folder.relativize(file).toString().replace(File.separatorChar, '/');
					zip.putNextEntry(new ZipEntry(Files.isDirectory(file) ? name + "/" : name));
					if (Files.isRegularFile(file)) {
						Files.copy(file, zip);
					}
				}
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
			return jar.toString();
		}

		private static Path train() {
			Path archive = FOLDER.resolve("classes.jsa");
			Path home = FOLDER.resolve("home");
			EmptyArchive.onH2(home);
			try {
				new ProcessBuilder(command(List.of("-XX:ArchiveClassesAtExit=" + archive), "org.parley.Parley",
						"import", "input", "--home", home.toString()))
					.redirectErrorStream(true)
					.redirectOutput(FOLDER.resolve("log").toFile())
					.start()
					.waitFor();
				if (!Files.exists(archive)) {
					throw new IllegalStateException(Files.readString(FOLDER.resolve("log")));
				}
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
			catch (InterruptedException ex) {
				throw new IllegalStateException(ex);
			}
			return archive;
		}

	}

}
