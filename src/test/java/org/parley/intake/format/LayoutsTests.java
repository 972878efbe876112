package org.parley.intake.format;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.fact.Column;
import org.parley.fact.Kind;
import org.parley.fact.Kinds;
import org.parley.fact.Talks;
import org.parley.intake.format.Recognised.Ambiguous;
import org.parley.intake.format.Recognised.KindLayout;
import org.parley.intake.format.Recognised.ReferenceLayout;
import org.parley.intake.format.Recognised.Unknown;

import static org.assertj.core.api.Assertions.assertThat;

class LayoutsTests {

	static Stream<Kind> kinds() {
		return Kinds.ALL.stream();
	}

	static Stream<Reference> references() {
		return Reference.ALL.stream();
	}

	@ParameterizedTest
	@MethodSource("kinds")
	void everyKindIsKnownByItsFullHeader(Kind kind) {
		List<String> header = kind.layout().stream().map(Column::name).toList();
		assertThat(Layouts.recognise(header)).isEqualTo(new KindLayout(kind));
		assertThat(Layouts.recognise(header.reversed())).isEqualTo(new KindLayout(kind));
	}

	@ParameterizedTest
	@MethodSource("references")
	void everyReferenceLayoutIsKnownByItsFullHeader(Reference reference) {
		List<String> header = reference.columns().stream().map(Column::name).toList();
		assertThat(Layouts.recognise(header)).isEqualTo(new ReferenceLayout(reference));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			fact,source,round_no                     | talk_round
			fact,source,party,head                   | delegation
			fact,source,verdict                      | compliance
			fact,source,event,happened               | ceasefire_event
			fact,source,deaths                       | incident
			fact,source,length_km                    | border
			fact,source,party,subject                | position
			fact,source,crossing,status              | crossing_status
			fact,source,relation_kind                | actor_relation
			' Fact ,SOURCE,Round_No'                 | talk_round
			fact,source,round_no,_reason,_checked by | talk_round
			fact,source,round_no,                    | talk_round
			""")
	void fewColumnsAreEnough(String header, String kind) {
		assertThat(Layouts.recognise(split(header))).isEqualTo(new KindLayout(Kinds.find(kind).orElseThrow()));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			actor,name,kind                | actors
			actor,name,language,kind       | actor_names
			actor,title                    | actor_offices
			place,name,kind,lat,lon        | places
			place,name,kind,language       | place_names
			publisher,name,kind            | publishers
			dossier,fact                   | dossier_facts
			dossier,language,avoid,use     | dossier_terms
			""")
	void likeReferenceLayoutsAreToldApart(String header, String layout) {
		assertThat(Layouts.recognise(split(header))).isInstanceOfSatisfying(ReferenceLayout.class,
				(found) -> assertThat(found.reference().layout()).isEqualTo(layout));
	}

	@Test
	void headerThatFitsSeveralKindsIsAmbiguous() {
		assertThat(Layouts.recognise(List.of("fact", "source", "status")))
			.isEqualTo(new Ambiguous(List.of("process", "border", "territorial_claim", "commitment")));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			fact,source,round_no,plaice,agenda         | talk_round |        | plaice
			fact,round_no,agenda                       | talk_round | source |
			fact,deaths,wounded,fatalities             | incident   | source | fatalities
			actor,name,type                            | actors     | kind   | type
			fact,party,head,size                       | delegation | source |
			""")
	void mistypedHeaderNamesTheNearestLayout(String header, String nearest, String missing, String surplus) {
		assertThat(Layouts.recognise(split(header))).isEqualTo(new Unknown(nearest, split(missing), split(surplus)));
	}

	@Test
	void headerWithNothingInCommonHasNoNearestLayout() {
		assertThat(Layouts.recognise(List.of("foo", "bar")))
			.isEqualTo(new Unknown("", List.of(), List.of("foo", "bar")));
		assertThat(Layouts.recognise(List.of())).isEqualTo(new Unknown("", List.of(), List.of()));
	}

	@Test
	void columnNamesAreOneWordInSmallLetters() {
		Stream
			.concat(Kinds.ALL.stream().flatMap((kind) -> kind.layout().stream()),
					Reference.ALL.stream().flatMap((reference) -> reference.columns().stream()))
			.forEach((column) -> assertThat(column.name()).matches("[a-z_]+")
				.isEqualTo(column.name().toLowerCase(Locale.ROOT)));
		assertThat(Talks.TALK_ROUND.layout()).doesNotHaveDuplicates();
	}

	private static List<String> split(String cells) {
		return (cells == null) ? List.of() : Arrays.asList(cells.split(",", -1));
	}

}
