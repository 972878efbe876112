package org.parley.intake.dataset;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Rows in the layouts of UCDP GED, invented, with the quirks of the real ones. */
public final class GedFile {

	/** The columns of the older releases. */
	public static final List<String> OLD = columns(
			"id,year,active_year,type_of_violence,conflict_new_id,conflict_name,dyad_new_id,dyad_name,side_a_new_id,"
					+ "side_a,side_b_new_id,gwnob,side_b,number_of_sources,source_article,source_office,source_date,"
					+ "source_headline,source_original,where_prec,where_coordinates,adm_1,adm_2,latitude,longitude,"
					+ "geom_wkt,priogrid_gid,country,country_id,region,event_clarity,date_prec,date_start,date_end,"
					+ "deaths_a,deaths_b,deaths_civilians,deaths_unknown,low,best,high");

	/** The columns of release 23.1. */
	public static final List<String> NEW = columns("id,relid,year,active_year,code_status,type_of_violence,"
			+ "conflict_dset_id,conflict_new_id,conflict_name,dyad_dset_id,dyad_new_id,dyad_name,side_a_dset_id,"
			+ "side_a_new_id,side_a,side_b_dset_id,side_b_new_id,side_b,number_of_sources,source_article,"
			+ "source_office,source_date,source_headline,source_original,where_prec,where_coordinates,"
			+ "where_description,adm_1,adm_2,latitude,longitude,geom_wkt,priogrid_gid,country,country_id,region,"
			+ "event_clarity,date_prec,date_start,date_end,deaths_a,deaths_b,deaths_civilians,deaths_unknown,best,"
			+ "high,low,gwnoa,gwnob");

	private final List<String> columns;

	private final List<Map<String, String>> rows = new ArrayList<>();

	public GedFile(List<String> columns) {
		this.columns = columns;
	}

	private static List<String> columns(String names) {
		return Arrays.asList(names.split(","));
	}

	/**
	 * Adds an event.
	 * @param changes column and value, in turns
	 */
	public GedFile event(int id, String... changes) {
		Map<String, String> row = new LinkedHashMap<>();
		put(row, "id", "" + id, "relid", "AFG-2016-1-" + id, "year", "2016", "active_year", "1", "type_of_violence",
				"1", "conflict_name", "Upland: Government", "conflict_new_id", "333", "dyad_name",
				"Government of Upland - Rebels", "dyad_new_id", "735", "side_a_new_id", "130", "side_a",
				"Government of Upland", "side_b_new_id", "303", "side_b", "Rebels of Upland", "number_of_sources", "1",
				"source_article", "\"Reuters,2016-01-05,Clash near the pass\"", "source_office", "Reuters",
				"source_date", "2016-01-05", "source_headline", "Clash near the pass", "source_original", "police",
				"where_prec", "2", "where_coordinates", "Upper Pass", "adm_1", "North", "adm_2", "Pass district",
				"latitude", "34.5", "longitude", "69.25", "country", "Upland", "country_id", "700", "region", "Asia",
				"event_clarity", "1", "date_prec", "1", "date_start", "2016-01-04", "date_end", "2016-01-04",
				"deaths_a", "1", "deaths_b", "2", "deaths_civilians", "0", "deaths_unknown", "0", "low", "3", "best",
				"3", "high", "4");
		put(row, changes);
		this.rows.add(row);
		return this;
	}

	private static void put(Map<String, String> row, String... pairs) {
		for (int i = 0; i < pairs.length; i += 2) {
			row.put(pairs[i], pairs[i + 1]);
		}
	}

	/** The file, with header. */
	public String text() {
		return text(",", "\n", true);
	}

	/** The file, in the habits of somebody's program. */
	public String text(String separator, String lineEnd, boolean header) {
		StringBuilder text = new StringBuilder();
		if (header) {
			text.append(String.join(separator, this.columns)).append(lineEnd);
		}
		for (Map<String, String> row : this.rows) {
			text.append(this.columns.stream()
				.map((column) -> '"' + row.getOrDefault(column, "").replace("\"", "\"\"") + '"')
				.collect(Collectors.joining(separator))).append(lineEnd);
		}
		return text.toString();
	}

	/**
	 * The file as a workbook, with numbers and days as such, and a remark above the
	 * header.
	 */
	public byte[] workbook() {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (Workbook workbook = new Workbook(bytes, "Test", "1.0")) {
			workbook.newWorksheet("About").value(0, 0, "See the codebook.");
			Worksheet sheet = workbook.newWorksheet("Events");
			sheet.value(0, 0, "Organised violence");
			for (int column = 0; column < this.columns.size(); column++) {
				sheet.value(1, column, this.columns.get(column));
				for (int row = 0; row < this.rows.size(); row++) {
					put(sheet, row + 2, column, this.rows.get(row).getOrDefault(this.columns.get(column), ""));
				}
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.toByteArray();
	}

	private static void put(Worksheet sheet, int row, int column, String cell) {
		if (cell.matches("-?\\d+(\\.\\d+)?")) {
			sheet.value(row, column, new BigDecimal(cell));
		}
		else if (cell.matches("20\\d\\d-\\d\\d-\\d\\d")) {
			sheet.value(row, column, LocalDate.parse(cell));
			sheet.style(row, column).format("dd/mm/yyyy").set();
		}
		else if (!cell.isEmpty()) {
			sheet.value(row, column, cell);
		}
	}

}
