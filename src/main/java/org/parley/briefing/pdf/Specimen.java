package org.parley.briefing.pdf;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

import org.parley.briefing.content.Source;
import org.parley.briefing.draw.Drawing;
import org.parley.briefing.word.Wording;

/**
 * A page that nobody gets to see. Most of the time that a single briefing takes is the
 * first use of everything behind the press; printing this one meanwhile, beside the
 * opening and reading of the archive, takes that time away from the real one.
 */
final class Specimen {

	private static final String DRAWING = "<svg xmlns='http://www.w3.org/2000/svg' width='40' height='20'>"
			+ "<path d='M1 1L39 19Z' fill='#888888' stroke='#000000'/><text x='2' y='10' font-family='Noto Sans' "
			+ "font-size='7'>Specimen</text></svg>";

	private static final AtomicBoolean PRINTED = new AtomicBoolean();

	private Specimen() {
	}

	/**
	 * Prints it in the background, the first time that a process asks. What goes wrong is
	 * left for the real page to tell.
	 */
	static void print() {
		if (PRINTED.getAndSet(true)) {
			return;
		}
		Thread.ofPlatform().daemon().name("specimen").uncaughtExceptionHandler((_, _) -> {
		}).start(() -> new PdfWriter(Templates.load(null)).write(imprint(), blocks()));
	}

	private static Imprint imprint() {
		return new Imprint("specimen", new Imprint.Head("Specimen", "Specimen", "Specimen"), "Specimen",
				List.of(new Imprint.Line("Specimen", "Specimen")), Wording.of(Wording.DEFAULT), Instant.EPOCH);
	}

	private static List<Block> blocks() {
		Blocks blocks = new Blocks();
		blocks.section("Specimen");
		blocks.table("Sources", "sources",
				List.of(new Source(1, "Specimen", "https://specimen.invalid", "2025-10-18", "A/1", "stands alone")),
				"");
		blocks.add("Drawing", null, null, Block.Table.NONE,
				new Block.Picture(null, new Drawing(DRAWING, "Specimen", 20), "Specimen", "Specimen"));
		blocks.table("Question", "question", imprint().question(), "");
		return blocks.all();
	}

}
