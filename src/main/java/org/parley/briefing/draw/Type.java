package org.parley.briefing.draw;

/**
 * How a text in a drawing is set.
 *
 * @param size in points
 * @param anchor start, middle or end: which point of the text is placed
 * @param halo whether it stands out from lines behind it
 */
record Type(double size, boolean bold, String colour, String anchor, boolean halo) {

	static final Type LABEL = new Type(7, false, Ink.TEXT, "start", true);

	static final Type SMALL = new Type(6.5, false, Ink.MUTED, "start", false);

	private static final String NARROW = "iljtfrI.,:;|!'()[] ";

	private static final String WIDE = "mwMW@%";

	Type strong() {
		return new Type(this.size, true, this.colour, this.anchor, this.halo);
	}

	Type in(String otherColour) {
		return new Type(this.size, this.bold, otherColour, this.anchor, this.halo);
	}

	Type at(String otherAnchor) {
		return new Type(this.size, this.bold, this.colour, otherAnchor, this.halo);
	}

	Type plain() {
		return new Type(this.size, this.bold, this.colour, this.anchor, false);
	}

	/** How wide a text is, on the safe side: good enough to keep labels apart. */
	double width(String text) {
		double width = 0;
		for (int i = 0; i < text.length(); i++) {
			char letter = text.charAt(i);
			width += (NARROW.indexOf(letter) >= 0) ? 0.34
					: (WIDE.indexOf(letter) >= 0) ? 0.92 : Character.isUpperCase(letter) ? 0.68 : 0.57;
		}
		return width * this.size * (this.bold ? 1.07 : 1);
	}

	/** The text, cut at a word's end with an ellipsis where it would be too wide. */
	String fitted(String text, double width) {
		String fitted = text;
		while (width(fitted) > width && fitted.length() > 1) {
			String shorter = fitted.replaceFirst("…$", "");
			int blank = shorter.lastIndexOf(' ');
			fitted = shorter.substring(0, (blank > 0) ? blank : shorter.length() - 1).strip() + "…";
		}
		return fitted;
	}

}
