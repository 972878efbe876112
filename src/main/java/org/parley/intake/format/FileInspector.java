package org.parley.intake.format;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.ZipException;

import org.parley.intake.format.article.ArticleFile;
import org.parley.intake.format.article.FrontMatter;
import org.parley.intake.format.csv.CsvHeader;
import org.parley.intake.format.csv.CsvLimits;
import org.parley.intake.format.csv.CsvRow;
import org.parley.intake.format.csv.CsvRows;
import org.parley.intake.format.csv.TextFile;
import org.parley.intake.format.packed.Binary;
import org.parley.intake.format.packed.Packed;
import org.parley.intake.format.packed.Unusable;
import org.parley.notice.Notice;
import org.parley.notice.NoticeCode;
import org.parley.notice.Parsed;

/** Recognises a file by its content; its name only helps to say what is wrong with it. */
public final class FileInspector {

	private static final int HEAD = 100_000;

	private static final int LONGEST_HEADER = 4000;

	private static final long LARGEST_ARTICLE = 16L << 20;

	private static final Pattern PAGE = Pattern.compile("(?is).*?<(!doctype\\s+html|html|head|body)[\\s>].*");

	private static final Pattern NOTE = Pattern.compile("(?i)[^.]+|.*\\.(md|markdown|txt)");

	private final CsvLimits limits;

	private final long largestFile;

	private final DatasetInspector datasets;

	/**
	 * Inspects files within limits.
	 * @param limits of rows
	 * @param largestFile in bytes
	 * @param datasets tells published datasets
	 */
	public FileInspector(CsvLimits limits, long largestFile, DatasetInspector datasets) {
		this.limits = limits;
		this.largestFile = largestFile;
		this.datasets = datasets;
	}

	/** Says what a file is. */
	public FileType inspect(Path file) throws IOException {
		if (Files.size(file) > this.largestFile) {
			return refuse(NoticeCode.FILE_TOO_LARGE, "The file has more than " + this.largestFile
					+ " bytes. The setting intake.max-file-bytes in parley.yml changes that limit.");
		}
		try {
			Packed content = open(file);
			byte[] start;
			try (InputStream in = content.bytes().open()) {
				start = in.readNBytes(Binary.LENGTH);
			}
			Optional<Binary> binary = Binary.find(start);
			if (binary.isPresent()) {
				return refuse(NoticeCode.UNSUPPORTED_FILE, binary.get().sentence());
			}
			FileType type = inspectText(file, content);
			if (content.bytes().aboutUtf8() != null) {
				readThrough(content);
			}
			return type;
		}
		catch (Unusable ex) {
			return refuse(ex.code(), ex.sentence());
		}
		catch (ZipException | EOFException ex) {
			return refuse(NoticeCode.UNREADABLE_FILE, "The file is packed, and damaged. Fetch it again.");
		}
	}

	/** Text is read through to find its encoding; here damage has to be found, too. */
	private static void readThrough(Packed content) throws IOException {
		try (InputStream in = content.bytes().open()) {
			in.transferTo(OutputStream.nullOutputStream());
		}
	}

	/**
	 * What is read of a file: itself, the table that is packed in it, or the sheet of a
	 * workbook that is recognised.
	 */
	public Packed open(Path file) throws IOException {
		return Packed.open(file, this.largestFile, this::isHeader);
	}

	private boolean isHeader(List<String> cells) {
		Recognised ours = Layouts.recognise(cells);
		return ours instanceof Recognised.KindLayout || ours instanceof Recognised.ReferenceLayout
				|| this.datasets.isHeader(cells);
	}

	private FileType inspectText(Path file, Packed content) throws IOException {
		String name = content.name();
		TextFile head = TextFile.read(content.bytes(), HEAD);
		if (Notice.anyError(head.notices())) {
			return isTable(name) ? new FileType.Refused(head.notices())
					: refuse(NoticeCode.UNSUPPORTED_FILE, "The file is neither text nor anything else that is known.");
		}
		String text = head.text().stripLeading();
		if (text.isEmpty()) {
			return refuse(NoticeCode.EMPTY_FILE, "The file is empty.");
		}
		boolean isArticle = FrontMatter.opens(head.text()) || (text.charAt(0) == '<' && PAGE.matcher(text).matches());
		if (content.isPacked() && (isArticle || "<{[".indexOf(text.charAt(0)) >= 0)) {
			return refuse(NoticeCode.UNSUPPORTED_FILE, "The file is packed. Only tables are read packed; unpack it.");
		}
		if (isArticle) {
			return inspectArticle(file, head.text());
		}
		return switch (text.charAt(0)) {
			case '<' -> refuse(NoticeCode.UNSUPPORTED_FILE, "The file is XML, but no web page.");
			case '{',
					'[' ->
				DataPackage.matches(file) ? new FileType.Beside("data_package", List.of())
						: refuse(NoticeCode.UNSUPPORTED_FILE,
								text.contains("\"FeatureCollection\"")
										? "The file is GeoJSON. Geometry is not imported; the maps draw the land and "
												+ "boundaries in reports/map."
										: "The file is JSON, but no description of a data package.");
			default -> inspectRows(content);
		};
	}

	private static FileType inspectArticle(Path file, String head) throws IOException {
		if (Files.size(file) > LARGEST_ARTICLE) {
			return refuse(NoticeCode.FILE_TOO_LARGE, "An article has at most " + LARGEST_ARTICLE + " bytes.");
		}
		if (!FrontMatter.opens(head)) {
			return new FileType.Article(FileType.PAGE, "");
		}
		String seen = (FrontMatter.parse(head) instanceof Parsed.Accepted<ArticleFile>(ArticleFile article, var _))
				? article.find("retrieved").orElse("") + " " + article.find("published").orElse("") : "";
		return new FileType.Article(FileType.ARTICLE, seen);
	}

	private FileType inspectRows(Packed content) throws IOException {
		String name = content.name();
		CsvHeader header;
		CsvRow first;
		try (CsvRows rows = CsvRows.open(content.bytes(), this.limits, List.of())) {
			header = rows.header();
			first = rows.next();
		}
		Optional<FileType> dataset = this.datasets.inspect(content, header, first);
		if (dataset.isPresent()) {
			return dataset.get();
		}
		boolean empty = first == null;
		Recognised recognised = Layouts.recognise(header.names());
		if (!isTable(name) && !resembles(recognised)) {
			return beside(name);
		}
		Optional<FileType> nearDataset = (recognised instanceof Recognised.Unknown unknown)
				? this.datasets.explain(header.names(), unknown.likeness(header.names().size())) : Optional.empty();
		if (nearDataset.isPresent()) {
			return nearDataset.get();
		}
		if (recognised instanceof Recognised.Unknown(String near, var _, var _) && near.isEmpty()
				&& !header.names().isEmpty()) {
			return explain(header.names());
		}
		if (Notice.anyError(header.notices())) {
			return new FileType.Refused(header.notices());
		}
		if (header.raw().length() > LONGEST_HEADER) {
			return refuse(NoticeCode.TOO_LONG, "The header has more than " + LONGEST_HEADER + " characters.");
		}
		List<Notice> notices = new ArrayList<>(header.notices());
		if (empty) {
			notices.add(Notice.of(NoticeCode.NO_ROWS, "The file has a header and no rows."));
		}
		return switch (recognised) {
			case Recognised.KindLayout layout -> new FileType.Facts(layout.kind(), notices);
			case Recognised.ReferenceLayout layout -> new FileType.References(layout.reference(), notices);
			case Recognised.Ambiguous ambiguous -> refuse(NoticeCode.AMBIGUOUS_LAYOUT, "The header fits "
					+ String.join(" and ", ambiguous.layouts()) + ". Add a column that only one of them has.");
			case Recognised.Unknown unknown -> explain(unknown);
		};
	}

	/** Whether a header is near enough to a layout to be meant as one. */
	private static boolean resembles(Recognised recognised) {
		return !(recognised instanceof Recognised.Unknown(String near, var missing, var _))
				|| (!near.isEmpty() && missing.size() <= 1);
	}

	private static FileType beside(String name) {
		return NOTE.matcher(name).matches()
				? new FileType.Beside("note",
						List.of(Notice.of(NoticeCode.NO_FRONT_MATTER,
								"The text is not an article: it has no front matter.")))
				: refuse(NoticeCode.UNSUPPORTED_FILE, "The file is text, but neither an article nor rows.");
	}

	private static FileType explain(List<String> header) {
		boolean data = header.stream().anyMatch((cell) -> cell.isEmpty() || Character.isDigit(cell.charAt(0)));
		return refuse(data ? NoticeCode.NO_HEADER : NoticeCode.UNKNOWN_LAYOUT,
				"The first row names no columns that " + "are known"
						+ (data ? "; it looks like data without a header" : "")
						+ ". The layouts are described in datapackage.json.");
	}

	private static FileType explain(Recognised.Unknown unknown) {
		List<Notice> notices = new ArrayList<>();
		String like = "The header looks like " + unknown.nearest();
		unknown.missing()
			.forEach((column) -> notices.add(new Notice(NoticeCode.MISSING_COLUMN, column, null,
					like + ", which needs the column " + column + ".")));
		unknown.surplus()
			.forEach((column) -> notices.add(new Notice(NoticeCode.UNKNOWN_COLUMN, column, null, like
					+ ", which has no column " + column + ". A remark begins with an underscore: _" + column + ".")));
		return notices.isEmpty()
				? refuse(NoticeCode.UNKNOWN_LAYOUT, like + ", but lacks the column that tells it from others.")
				: new FileType.Refused(notices);
	}

	private static boolean isTable(String name) {
		String lower = name.toLowerCase(Locale.ROOT);
		return lower.endsWith(".csv") || lower.endsWith(".tsv");
	}

	private static FileType refuse(NoticeCode code, String sentence) {
		return new FileType.Refused(List.of(Notice.of(code, sentence)));
	}

}
