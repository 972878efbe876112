package org.parley.briefing.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import net.sf.jasperreports.engine.JRDataset;
import net.sf.jasperreports.engine.JRField;
import net.sf.jasperreports.engine.JasperReport;
import org.parley.briefing.finish.PdfCheck;
import org.parley.briefing.word.Wording;

/** Every text that the templates were given to print. */
final class WantedTexts {

	private final Templates templates;

	private final TableColumns columns;

	private final Wording wording;

	private final List<String> texts = new ArrayList<>();

	WantedTexts(Templates templates, Wording wording) {
		this.templates = templates;
		this.columns = new TableColumns(templates, wording);
		this.wording = wording;
	}

	PdfCheck.Wanted of(List<Block> blocks) {
		for (Block block : blocks) {
			Block.Headings headings = block.headings();
			Stream.of(headings.first(), headings.second(), headings.third(), block.sentence())
				.filter(Objects::nonNull)
				.forEach(this.texts::add);
			table(block.table());
			if (block.picture() != null) {
				picture(block.picture());
			}
		}
		return new PdfCheck.Wanted(
				blocks.stream().map((block) -> block.headings().first()).filter(Objects::nonNull).toList(),
				List.copyOf(this.texts));
	}

	private void picture(Block.Picture picture) {
		this.texts.add(picture.caption());
		Block.Beside beside = picture.beside();
		if (beside != null) {
			Stream.of(beside.heading(), beside.own(), beside.lower()).filter(Objects::nonNull).forEach(this.texts::add);
			table(beside.table());
		}
	}

	private void table(Block.Table table) {
		String name = table.part();
		JasperReport part = (name != null) ? this.templates.parts().get(name) : null;
		if (name != null && part != null) {
			this.columns.of(name, table.head()).stream().map(Column::heading).forEach(this.texts::add);
			table(part, table.rows());
		}
	}

	private void table(JasperReport part, List<? extends Record> records) {
		RecordRows rows = new RecordRows(records, this.wording);
		while (rows.next()) {
			for (JRDataset dataset : part.getDatasets()) {
				for (JRField field : dataset.getFields()) {
					if (rows.getFieldValue(field) instanceof String text && !text.contains("://")) {
						this.texts.add(text);
					}
				}
			}
		}
	}

}
