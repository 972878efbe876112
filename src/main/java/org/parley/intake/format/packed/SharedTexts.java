package org.parley.intake.format.packed;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.parley.notice.NoticeCode;

/**
 * The texts that the cells of a workbook refer to by number. They are read as far as
 * needed, and kept.
 */
final class SharedTexts implements AutoCloseable {

	/** What a text takes beside its characters, in bytes. */
	private static final int OVERHEAD = 56;

	private final @Nullable XmlPart part;

	private final List<String> texts = new ArrayList<>();

	private long room = Runtime.getRuntime().maxMemory() / 3;

	SharedTexts(@Nullable XmlPart part) {
		this.part = part;
	}

	String get(String number) throws IOException {
		int wanted = parse(number);
		while (wanted >= this.texts.size()) {
			if (this.part == null || !next(this.part)) {
				throw Unusable.damaged("A cell of the workbook refers to a text that is not in it.");
			}
		}
		return this.texts.get(wanted);
	}

	private static int parse(String number) {
		try {
			int parsed = Integer.parseInt(number);
			return (parsed >= 0) ? parsed : Integer.MAX_VALUE;
		}
		catch (NumberFormatException ex) {
			return Integer.MAX_VALUE;
		}
	}

	private boolean next(XmlPart from) throws IOException {
		while (from.nextStart()) {
			if (from.is("si")) {
				String text = from.richText("si");
				this.room -= OVERHEAD + 2L * text.length();
				if (this.room < 0) {
					throw new Unusable(NoticeCode.FILE_TOO_LARGE,
							"The texts of the workbook do not fit into memory. Save its sheet as CSV.");
				}
				return this.texts.add(text);
			}
		}
		return false;
	}

	@Override
	public void close() throws IOException {
		if (this.part != null) {
			this.part.close();
		}
	}

}
