package org.parley.briefing.pdf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.testing.PdfText;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class TemplateFolderTests {

	private static final Path SHIPPED = Path.of("reports");

	@TempDir
	private Path folder;

	@Test
	void findsNoFaultInTheTemplatesOfTheProgram() {
		assertThat(TemplateCheck.faults(null)).isEmpty();
	}

	@Test
	void namesFileAndElementOfAFaultyExpression() throws IOException {
		copy("part/strip.jrxml", "$F{day}", "$F{day}.nonsense()");
		assertThat(TemplateCheck.faults(this.folder)).singleElement().satisfies((fault) -> {
			assertThat(fault.file()).isEqualTo("part/strip.jrxml");
			assertThat(fault.where()).contains("showing $F{day}.nonsense()");
			assertThat(fault.message()).contains("nonsense");
		});
	}

	@Test
	void namesAFieldThatTheRowsDoNotHave() throws IOException {
		copy("part/strip.jrxml", "name=\"strain\"", "name=\"strian\"", "$F{strain}", "$F{strian}");
		assertThat(TemplateCheck.faults(this.folder)).singleElement().satisfies((fault) -> {
			assertThat(fault).hasToString("part/strip.jrxml, field strian: there is no such value in these rows;"
					+ " there are ceasefire, seen, state, since, strain, trend");
		});
	}

	@Test
	void namesTheElementThatShowsAnUnknownField() throws IOException {
		copy("part/strip.jrxml", "$F{strain}", "$F{strian}");
		assertThat(TemplateCheck.faults(this.folder)).first().satisfies((fault) -> {
			assertThat(fault.file()).isEqualTo("part/strip.jrxml");
			assertThat(fault.where() + fault.message()).contains("strian");
		});
	}

	@Test
	void saysWhereAFileIsNoTemplate() throws IOException {
		Files.createDirectories(this.folder.resolve("part"));
		Files.writeString(this.folder.resolve("part/strip.jrxml"), "<jasperReport name='x'><nonsense/></jasperReport>");
		assertThat(TemplateCheck.faults(this.folder)).singleElement()
			.satisfies((fault) -> assertThat(fault.toString()).startsWith("part/strip.jrxml").contains("nonsense"));
	}

	@Test
	void refusesClassesThatATemplateHasNoBusinessWith() throws IOException {
		copy("part/strip.jrxml", "$F{day}", "System.getProperty(\"user.name\")");
		PdfWriter writer = new PdfWriter(Templates.load(this.folder));
		assertThatExceptionOfType(NotPrintable.class)
			.isThrownBy(() -> writer.write(SampleContent.imprint(), SampleContent.withACeasefire()))
			.withMessageContaining("java.lang.System");
	}

	@Test
	void saysThatAFolderIsNotThere() {
		assertThat(TemplateCheck.faults(this.folder.resolve("none"))).singleElement()
			.satisfies((fault) -> assertThat(fault.message()).isEqualTo("there is no such folder"));
	}

	@Test
	void takesTheTemplatesOfAFolderInPlaceOfItsOwn() throws IOException {
		copy("part/figures.jrxml", "$R{figures.column.deaths}", "\"Gemeldete Tote\"");
		byte[] pdf = new PdfWriter(Templates.load(this.folder)).write(SampleContent.imprint(), SampleContent.empty())
			.pdf();
		assertThat(PdfText.of(pdf).text()).contains("Gemeldete Tote").doesNotContain("Deaths reported");
	}

	private void copy(String file, String... changes) throws IOException {
		String template = Files.readString(SHIPPED.resolve(file));
		for (int i = 0; i < changes.length; i += 2) {
			assertThat(template).contains(changes[i]);
			template = template.replace(changes[i], changes[i + 1]);
		}
		Files.createDirectories(this.folder.resolve(file).getParent());
		Files.writeString(this.folder.resolve(file), template);
	}

}
