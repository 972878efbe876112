package org.parley.briefing.pdf;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.parley.briefing.content.Content;

/**
 * A briefing as it is laid out for the page, for those who write it in another form: the
 * same headings, sentences and tables in the same order.
 *
 * @param contentHash SHA-256 of what stands on the pages
 * @param first the first page
 * @param rest what follows it
 * @param annexes tables for programs, which are not printed
 */
public record LaidOut(Imprint imprint, String contentHash, List<Piece> first, List<Piece> rest,
		List<Piece.Table> annexes) {

	/** Lays a briefing out with the columns of these templates. */
	public static LaidOut of(Templates templates, Imprint imprint, Content content) {
		TableColumns columns = new TableColumns(templates, imprint.wording());
		List<Piece> first = new ArrayList<>();
		List<Piece> rest = new ArrayList<>();
		for (Block block : new Layout(imprint.wording()).of(imprint.question(), content)) {
			add((block.room().page() == 1) ? first : rest, block, columns);
		}
		return new LaidOut(imprint, content.hash(), List.copyOf(first), List.copyOf(rest),
				Ledger.of(content, imprint.wording()));
	}

	/** All pieces. */
	public List<Piece> pieces() {
		List<Piece> all = new ArrayList<>(this.first);
		all.addAll(this.rest);
		return all;
	}

	private static void add(List<Piece> pieces, Block block, TableColumns columns) {
		heading(pieces, 1, block.headings().first());
		heading(pieces, 2, block.headings().second());
		heading(pieces, 3, block.headings().third());
		Block.Picture picture = block.picture();
		Block.Beside beside = (picture != null) ? picture.beside() : null;
		if (beside != null) {
			heading(pieces, 2, beside.heading());
		}
		if (block.sentence() != null) {
			pieces.add(new Piece.Sentence(block.sentence()));
		}
		table(pieces, block.table(), columns);
		if (beside != null) {
			heading(pieces, 2, beside.lower());
			table(pieces, beside.table(), columns);
			heading(pieces, 2, beside.own());
		}
		if (picture != null) {
			pieces.add(new Piece.Picture(picture.drawing().svg(), picture.drawing().alt(), picture.caption(),
					picture.words()));
		}
	}

	private static void heading(List<Piece> pieces, int level, @Nullable String text) {
		if (text != null) {
			pieces.add(new Piece.Heading(level, text));
		}
	}

	private static void table(List<Piece> pieces, Block.Table table, TableColumns columns) {
		if (table.part() != null && !table.rows().isEmpty()) {
			pieces.add(new Piece.Table(table.part(), columns.of(table.part(), table.head()), table.rows()));
		}
	}

}
