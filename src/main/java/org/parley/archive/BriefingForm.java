package org.parley.archive;

import java.nio.file.Path;
import java.util.ArrayList;
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
	PDF(".pdf"),
	/** One file for the screen. */
	HTML(".html"),
	/** The rows as they are. */
	JSON(".json"),
	/** A file for each table, in one archive: one file of CSV can hold only one table. */
	CSV(".csv.zip"),
	/** A workbook with a sheet for each table. */
	XLSX(".xlsx");

	private final String ending;

	BriefingForm(String ending) {
		this.ending = ending;
	}

	/** How it is called in the settings. */
	public String code() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** How files of this form end. */
	public String ending() {
		return this.ending;
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
	 * Reads a list of forms, as {@code pdf, html} or {@code ["pdf","html"]}.
	 * @throws IllegalArgumentException if a name is none
	 */
	static Set<BriefingForm> parse(String list) {
		List<BriefingForm> forms = new ArrayList<>();
		for (String name : list.replaceAll("[\\[\\]\" ]", "").split(",", -1)) {
			forms.add(valueOf(name.toUpperCase(Locale.ROOT)));
		}
		return EnumSet.copyOf(forms);
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
