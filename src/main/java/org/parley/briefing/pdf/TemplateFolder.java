package org.parley.briefing.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRTemplate;
import net.sf.jasperreports.engine.JasperCompileManager;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.engine.design.JRValidationException;
import net.sf.jasperreports.engine.design.JasperDesign;
import net.sf.jasperreports.engine.xml.JRXmlLoader;
import net.sf.jasperreports.engine.xml.JRXmlTemplateLoader;
import org.jspecify.annotations.Nullable;
import org.parley.archive.UserError;
import org.parley.support.Digest;

/**
 * Compiles the templates of a folder: {@code briefing.jrxml}, {@code part/*.jrxml},
 * {@code style/parley.jrtx}; any of them may be missing.
 */
public final class TemplateFolder {

	private static final String PART = "part";

	private static final Pattern LINE_BREAKS = Pattern.compile("\\s+");

	private final Path folder;

	private final JasperReportsContext context = JasperSetup.newContext();

	private final List<TemplateFault> faults = new ArrayList<>();

	/** Looks at one folder. */
	public TemplateFolder(Path folder) {
		this.folder = folder;
	}

	/** Compiles everything and lists what is wrong; empty when all is well. */
	public List<TemplateFault> check() {
		if (!Files.isDirectory(this.folder)) {
			return List.of(new TemplateFault(this.folder.toString(), null, "there is no such folder"));
		}
		compile();
		return List.copyOf(this.faults);
	}

	Templates replaceIn(Templates shipped) {
		Compiled compiled = compile();
		if (!this.faults.isEmpty()) {
			throw new UserError("the templates in " + this.folder + " have faults: " + this.faults.getFirst(),
					"Run 'parley check' for all of them.");
		}
		return shipped.with(compiled.main(), compiled.parts(), compiled.style(), sha256());
	}

	/** Compiles a folder that must be complete, as the build does. */
	Templates all() {
		Compiled compiled = compile();
		if (compiled.main() == null || compiled.style() == null || !this.faults.isEmpty()) {
			throw new IllegalStateException("faults in " + this.folder + ": " + this.faults);
		}
		return new Templates(compiled.main(), compiled.parts(), compiled.style(), sha256());
	}

	/** SHA-256 over the names and bytes of all files of the folder. */
	private String sha256() {
		List<@Nullable String> told = new ArrayList<>();
		try (Stream<Path> files = Files.walk(this.folder)) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				told.add(name(file).replace('\\', '/') + " " + Digest.sha256(file));
			}
		}
		catch (IOException ex) {
			throw new UserError("the folder " + this.folder + " cannot be read: " + ex.getMessage(), "");
		}
		told.sort(Comparator.nullsFirst(Comparator.naturalOrder()));
		return Digest.sha256(told);
	}

	private Compiled compile() {
		this.faults.clear();
		Map<String, JasperReport> parts = new HashMap<>();
		for (Path file : list(this.folder.resolve(PART))) {
			String name = file.getFileName().toString().replace(".jrxml", "");
			JasperReport part = report(file, PartRows.recordOf(name));
			if (part != null) {
				parts.put(name, part);
			}
		}
		return new Compiled(report(this.folder.resolve("briefing.jrxml"), Block.class), parts,
				style(this.folder.resolve("style/parley.jrtx")));
	}

	private @Nullable JasperReport report(Path file, @Nullable Class<?> rows) {
		if (!Files.exists(file)) {
			return null;
		}
		try (InputStream xml = Files.newInputStream(file)) {
			JasperDesign design = JRXmlLoader.load(this.context, xml);
			this.faults.addAll(new TemplateFields(name(file), rows).faults(design));
			return compile(name(file), design);
		}
		catch (JRException | RuntimeException | IOException ex) {
			this.faults.add(new TemplateFault(name(file), null, firstLine(ex)));
			return null;
		}
	}

	private @Nullable JasperReport compile(String file, JasperDesign design) {
		try {
			return JasperCompileManager.getInstance(this.context).compile(design);
		}
		catch (JRValidationException ex) {
			TemplateElements elements = new TemplateElements(design);
			ex.getFaults()
				.forEach((fault) -> this.faults
					.add(new TemplateFault(file, elements.describe(fault.getSource()), fault.getMessage())));
		}
		catch (JRException ex) {
			String message = String.valueOf(ex.getMessage());
			this.faults.add(new TemplateFault(file, new TemplateElements(design).describeCompiled(message),
					LINE_BREAKS.matcher(message).replaceAll(" ").strip()));
		}
		return null;
	}

	private @Nullable JRTemplate style(Path file) {
		if (!Files.exists(file)) {
			return null;
		}
		try (InputStream xml = Files.newInputStream(file)) {
			return JRXmlTemplateLoader.getInstance(this.context).loadTemplate(xml);
		}
		catch (RuntimeException | IOException ex) {
			this.faults.add(new TemplateFault(name(file), null, firstLine(ex)));
			return null;
		}
	}

	/**
	 * The innermost reason: the outer ones only say that the report could not be loaded.
	 */
	private static String firstLine(Throwable thrown) {
		Throwable inner = thrown;
		while (inner.getCause() != null) {
			inner = inner.getCause();
		}
		return String.valueOf(inner.getMessage()).lines().findFirst().orElse(inner.getClass().getSimpleName());
	}

	private String name(Path file) {
		return this.folder.relativize(file).toString();
	}

	private static List<Path> list(Path folder) {
		if (!Files.isDirectory(folder)) {
			return List.of();
		}
		try (Stream<Path> files = Files.list(folder)) {
			return files.filter((file) -> file.toString().endsWith(".jrxml")).sorted().toList();
		}
		catch (IOException ex) {
			throw new UserError("the folder " + folder + " cannot be read: " + ex.getMessage(), "");
		}
	}

	private record Compiled(@Nullable JasperReport main, Map<String, JasperReport> parts, @Nullable JRTemplate style) {
	}

}
