package org.parley.archive;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The forms in which a briefing can be written; the end of a file's name tells which. */
public enum BriefingForm {

	/** The pages. */
	PDF(".pdf", "application/pdf"),
	/** One file for the screen. */
	HTML(".html", "text/html"),
	/** The rows as they are. */
	JSON(".json", "application/json"),
	/** A file for each table, in one archive: one file of CSV can hold only one table. */
	CSV(".csv.zip", "application/zip"),
	/** A workbook with a sheet for each table. */
	XLSX(".xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

	private final String ending;

	private final String mediaType;

	BriefingForm(String ending, String mediaType) {
		this.ending = ending;
		this.mediaType = mediaType;
	}

	/** How it is called in the settings. */
	public String code() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** How files of this form end. */
	public String ending() {
		return this.ending;
	}

	/** Its media type, as IANA registers it. */
	public String mediaType() {
		return this.mediaType;
	}

	/** The form that a file is named for; {@code .csv} stands for {@code .csv.zip}. */
	public static Optional<BriefingForm> find(Path file) {
		String name = file.toString().toLowerCase(Locale.ROOT);
		return Arrays.stream(values())
			.filter((form) -> name.endsWith(form.ending) || name.endsWith("." + form.code()))
			.findFirst();
	}

	/** Where a file of this form is written when this name was given. */
	public Path named(Path file) {
		String name = String.valueOf(file.getFileName());
		boolean whole = name.toLowerCase(Locale.ROOT).endsWith(this.ending);
		return whole ? file : file.resolveSibling(name + this.ending.substring(this.ending.lastIndexOf('.')));
	}

	/**
	 * Reads a list of forms, each as it is called in the settings.
	 * @throws IllegalArgumentException if a name is none
	 */
	public static Set<BriefingForm> parse(List<String> names) {
		Set<BriefingForm> forms = EnumSet.noneOf(BriefingForm.class);
		names.forEach((name) -> forms.add(valueOf(name.toUpperCase(Locale.ROOT))));
		return forms;
	}

	/** All of them, as they are called in the settings. */
	static String codes() {
		return Arrays.stream(values()).map(BriefingForm::code).collect(Collectors.joining(", "));
	}

	/** All of them, as files end. */
	public static String endings() {
		return Arrays.stream(values()).map(BriefingForm::ending).collect(Collectors.joining(", "));
	}

}
