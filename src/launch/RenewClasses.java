import java.io.IOException;
import java.io.InputStream;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeTransform;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Rewrites the classes of a library in today's class file format. Java keeps no classes of
 * Java 5 in its cache and verifies them slowly: picocli's cost a third of the time that
 * {@code --help} takes. The launcher runs this once after a build.
 */
final class RenewClasses {

	private static final int JAVA_8 = 52;

	private RenewClasses() {
	}

	/**
	 * Rewrites one library in its place.
	 * @param args the path of a jar
	 */
	public static void main(String[] args) throws IOException {
		Path jar = Path.of(args[0]);
		Path next = Path.of(args[0] + ".next");
		try (URLClassLoader loader = new URLClassLoader(new URL[] { jar.toUri().toURL() })) {
			ClassFile classes = ClassFile.of(ClassFile.StackMapsOption.GENERATE_STACK_MAPS,
					ClassFile.ClassHierarchyResolverOption.of(ClassHierarchyResolver.ofResourceParsing(loader)));
			try (ZipFile from = new ZipFile(jar.toFile());
					ZipOutputStream to = new ZipOutputStream(Files.newOutputStream(next))) {
				for (ZipEntry entry : Collections.list(from.entries())) {
					to.putNextEntry(new ZipEntry(entry.getName()));
					try (InputStream content = from.getInputStream(entry)) {
						byte[] bytes = content.readAllBytes();
						to.write(entry.getName().endsWith(".class") ? renew(classes, bytes) : bytes);
					}
				}
			}
		}
		Files.move(next, jar, StandardCopyOption.REPLACE_EXISTING);
	}

	private static byte[] renew(ClassFile classes, byte[] bytes) {
		var parsed = classes.parse(bytes);
		if (parsed.majorVersion() >= JAVA_8) {
			return bytes;
		}
		return classes.transformClass(parsed, ClassTransform.endHandler((made) -> made.withVersion(JAVA_8, 0))
			.andThen(ClassTransform.transformingMethodBodies(CodeTransform.ACCEPT_ALL)));
	}

}
