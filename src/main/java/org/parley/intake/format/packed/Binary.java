package org.parley.intake.format.packed;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/** Kinds of file that are known by their first bytes, and that are not imported. */
public enum Binary {

	ZIP("504b0304", "a ZIP archive or a workbook. Unpack it, or save its sheets as CSV"),

	GZIP("1f8b", "packed with gzip. Unpack it first"),

	SEVEN_ZIP("377abcaf271c", "a 7z archive. Unpack it first"),

	RAR("526172211a07", "a RAR archive. Unpack it first"),

	PDF("25504446", "a PDF. Save its text with front matter"),

	OLD_OFFICE("d0cf11e0a1b11ae1", "an old office document. Save it as CSV or text"),

	PNG("89504e47", "a picture"),

	JPEG("ffd8ff", "a picture"),

	GIF("47494638", "a picture"),

	SQLITE("53514c69746520666f726d6174", "a database. Save its tables as CSV");

	/** How many bytes of a file are needed. */
	public static final int LENGTH = 16;

	private final String magic;

	private final String is;

	Binary(String magic, String is) {
		this.magic = magic;
		this.is = is;
	}

	public static Optional<Binary> find(byte[] start) {
		String hex = HexFormat.of().formatHex(start);
		return Arrays.stream(values()).filter((binary) -> hex.startsWith(binary.magic)).findFirst();
	}

	public String sentence() {
		return "The file is " + this.is + ".";
	}

}
