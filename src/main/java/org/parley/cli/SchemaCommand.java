package org.parley.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import org.parley.archive.ArchiveReader;
import org.parley.archive.Clocks;
import org.parley.archive.UserError;
import org.parley.archive.ViewEntry;
import org.parley.archive.ViewEntry.Column;
import org.parley.notice.Nearest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code parley schema}: prints the data dictionary of the views. */
@Command(name = "schema", description = "Show the views that queries can ask, their columns and what they mean.",
		footerHeading = "%nExamples:%n", footer = { "  parley schema                               all views",
				"  parley schema ceasefire_status", "  parley schema --format markdown > schema.md", "" })
final class SchemaCommand implements Callable<Integer> {

	private final CommandContext context;

	@Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text",
			description = "text, markdown or json. Default: ${DEFAULT-VALUE}.")
	private Form form = Form.TEXT;

	@Parameters(arity = "0..1", paramLabel = "NAME", description = "Only this view.")
	private @Nullable String name;

	SchemaCommand(CommandContext context) {
		this.context = context;
	}

	@Override
	public Integer call() {
		List<ViewEntry> views;
		try (ArchiveReader reader = ArchiveReader.open(this.context.home(), this.context.settings(), Clocks.OPEN)) {
			views = reader.listDictionary();
		}
		this.form.print(this.context.out(), (this.name != null) ? List.of(find(views, this.name)) : views);
		return ExitCode.DONE;
	}

	private static ViewEntry find(List<ViewEntry> views, String name) {
		String plain = name.toLowerCase(Locale.ROOT).replaceFirst("^archive\\.", "");
		return views.stream().filter((view) -> view.name().equals(plain)).findFirst().orElseThrow(() -> {
			List<String> names = views.stream().map(ViewEntry::name).toList();
			List<String> near = Nearest.to(plain, names);
			return new UserError("there is no view " + name,
					near.isEmpty() ? "Views are: " + String.join(", ", names) + "." : Nearest.hint(near).strip());
		});
	}

	/** The forms of the dictionary. */
	enum Form {

		TEXT {
			@Override
			void print(PrintWriter out, List<ViewEntry> views) {
				for (ViewEntry view : views) {
					out.print(view.name() + "\n  " + String.join("\n  ", TextWidth.fold(view.comment(), 96)) + "\n\n");
					try (RowWriter rows = Format.TABLE.open(out, List.of("column", "type", "meaning"))) {
						view.columns()
							.forEach((column) -> rows.add(List.of(column.name(), column.type(), column.comment())));
					}
					out.print("\n");
				}
			}
		},

		MARKDOWN {
			@Override
			void print(PrintWriter out, List<ViewEntry> views) {
				for (ViewEntry view : views) {
					out.print("## " + view.name() + "\n\n" + view.comment() + "\n\n");
					out.print("| column | type | meaning |\n|---|---|---|\n");
					for (Column column : view.columns()) {
						out.print("| `" + column.name() + "` | " + column.type() + " | "
								+ column.comment().replace("|", "\\|") + " |\n");
					}
					out.print("\n");
				}
			}
		},

		JSON {
			@Override
			void print(PrintWriter out, List<ViewEntry> views) {
				try (RowWriter rows = Format.JSON.open(out, List.of("view", "comment", "columns"))) {
					views.forEach((view) -> rows.add(List.of(view.name(), view.comment(),
							view.columns().stream().map(this::columnOf).toList())));
				}
			}

			private Map<String, String> columnOf(Column column) {
				return new TreeMap<>(
						Map.of("column", column.name(), "type", column.type(), "comment", column.comment()));
			}
		};

		abstract void print(PrintWriter out, List<ViewEntry> views);

	}

}
