package org.parley.intake.format;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.parley.fact.Column;
import org.parley.fact.ColumnType;
import org.parley.fact.Kinds;
import org.parley.reference.CodeEntry;
import org.parley.reference.NameIndex;
import org.parley.testing.SampleNames;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** That {@code input/datapackage.json} describes exactly the layouts that are read. */
class DataPackageTests {

	private final NameIndex names = SampleNames.create();

	@Test
	void describesEveryColumnAsItIsRead() throws IOException {
		Map<String, List<String>> declared = new TreeMap<>();
		Kinds.ALL.forEach((kind) -> declared.put(kind.code(), kind.layout().stream().map(this::describe).toList()));
		Reference.ALL.forEach((reference) -> declared.put(reference.layout(),
				reference.columns().stream().map(this::describe).toList()));
		Map<String, List<String>> described = new TreeMap<>();
		JsonNode json = JsonMapper.shared().readTree(Files.readString(Path.of("input/datapackage.json")));
		json.get("resources").forEach((resource) -> described.put(resource.get("name").asString(), fields(resource)));
		assertThat(described.keySet()).isEqualTo(declared.keySet());
		declared.forEach(
				(layout, columns) -> assertThat(described.get(layout)).as(layout).containsExactlyElementsOf(columns));
	}

	private static List<String> fields(JsonNode resource) {
		return resource.get("schema").get("fields").valueStream().map(DataPackageTests::describe).toList();
	}

	private static String describe(JsonNode field) {
		JsonNode constraints = field.path("constraints");
		Map<String, Object> facts = new LinkedHashMap<>();
		facts.put("read", field.path("parley:type").asString());
		facts.put("type", field.path("type").asString());
		facts.put("required", constraints.path("required").asBoolean(false));
		facts.put("list", field.path("parley:list").asString(""));
		facts.put("length", length(constraints));
		facts.put("minimum", number(constraints.path("minimum")));
		facts.put("maximum", number(constraints.path("maximum")));
		facts.put("codes", constraints.path("enum").valueStream().map(JsonNode::asString).toList());
		facts.put("group", field.path("parley:group").asString(field.get("name").asString()));
		facts.put("changes", field.path("parley:changes").asBoolean(false));
		facts.put("many", field.path("parley:many").asBoolean(false));
		return field.get("name").asString() + " " + facts;
	}

	private static int length(JsonNode constraints) {
		boolean isCountry = constraints.path("pattern").asString("").equals("[A-Z]{3}");
		return isCountry ? 3 : constraints.path("maxLength").asInt(0);
	}

	private static String number(JsonNode number) {
		return number.isMissingNode() ? "" : number.decimalValue().toPlainString();
	}

	private String describe(Column column) {
		Map<String, Object> facts = new LinkedHashMap<>();
		facts.put("read", read(column.type()));
		facts.put("type", type(column.type()));
		facts.put("required", column.isRequired());
		facts.put("list", list(column));
		facts.put("length", (column.type() == ColumnType.SOURCE) ? 1000 : column.limits().length());
		facts.put("minimum", number(column.limits().smallest()));
		facts.put("maximum", number(column.limits().largest()));
		facts.put("codes", codes(column));
		facts.put("group", column.slot());
		facts.put("changes", column.changes());
		facts.put("many", column.type() == ColumnType.PLACES);
		return column.name() + " " + facts;
	}

	private static String list(Column column) {
		if (column.type() == ColumnType.FATES) {
			return column.name();
		}
		return (column.list() != null) ? column.list() : "";
	}

	private static String number(@Nullable BigDecimal number) {
		return (number == null || number.intValue() == Integer.MAX_VALUE) ? "" : number.toPlainString();
	}

	private List<String> codes(Column column) {
		Stream<CodeEntry> codes = (column.list() != null) ? this.names.listCodes(column.list()).stream() : Stream.of();
		List<String> filed = new ArrayList<>(codes.map(CodeEntry::code).toList());
		filed.removeAll(column.limits().except());
		return filed;
	}

	private static String read(ColumnType type) {
		return switch (type) {
			case COUNT, MEASURE -> "estimate";
			case SOURCE -> "text";
			case PLACES -> "place";
			case FACTS -> "link";
			case FATES -> "fate";
			default -> type.name().toLowerCase(Locale.ROOT);
		};
	}

	private static String type(ColumnType type) {
		return switch (type) {
			case INTEGER -> "integer";
			case DECIMAL -> "number";
			case BOOLEAN -> "boolean";
			default -> "string";
		};
	}

}
