package org.parley.briefing.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import net.sf.jasperreports.engine.JRDataset;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRField;
import net.sf.jasperreports.engine.JasperReport;
import org.parley.briefing.finish.PdfCheck;

/** Every text that the templates were given to print. */
final class WantedTexts {

	private final Map<String, JasperReport> parts;

	private final List<String> texts = new ArrayList<>();

	WantedTexts(Map<String, JasperReport> parts) {
		this.parts = parts;
	}

	PdfCheck.Wanted of(List<Block> blocks) throws JRException {
		for (Block block : blocks) {
			Stream.of(block.heading1(), block.heading2(), block.heading3(), block.sentence(), block.table().head())
				.filter(Objects::nonNull)
				.forEach(this.texts::add);
			JasperReport part = (block.table().part() != null) ? this.parts.get(block.table().part()) : null;
			if (part != null) {
				table(part, block.table().rows());
			}
		}
		return new PdfCheck.Wanted(blocks.stream().map(Block::heading1).filter(Objects::nonNull).toList(),
				List.copyOf(this.texts));
	}

	private void table(JasperReport part, List<? extends Record> records) throws JRException {
		RecordRows rows = new RecordRows(records);
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
