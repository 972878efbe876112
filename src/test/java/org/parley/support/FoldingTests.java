package org.parley.support;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.testing.Chance;

import static org.assertj.core.api.Assertions.assertThat;

class FoldingTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
			Pakistan               | pakistan
			TTP                    | ttp
			T.T.P.                 | ttp
			Tehrik-i-Taliban       | tehrik i taliban
			Tehrik–i—Taliban       | tehrik i taliban
			"  Khawaja   Asif "    | khawaja asif
			Türkiye                | turkiye
			TÜRKİYE                | turkiye
			Iğdır                  | igdir
			Sana'a                 | sanaa
			Sana’a                 | sanaa
			Ṣanʿāʾ                 | sana
			Kābul                  | kabul
			Straße                 | strasse
			Łódź                   | lodz
			København              | kobenhavn
			Ærø                    | aero
			Đà Nẵng                | da nang
			Þingvellir             | thingvellir
			Ａｆｇｈａｎ            | afghan
			ﬁre                    | fire
			Côte d’Ivoire          | cote divoire
			N’Djamena              | ndjamena
			AT&T                   | at t
			St. Petersburg         | st petersburg
			S01                    | s01
			S٠١                    | s01
			پاکستان                | پاكستان
			پاكستان                | پاكستان
			طالبان                 | طالبان
			طَالِبَان              | طالبان
			طـالـبـان              | طالبان
			کابل                   | كابل
			كابل                   | كابل
			أفغانستان              | افغانستان
			افغانستان              | افغانستان
			ایران                  | ايران
			إيران                  | ايران
			على                    | علي
			علی                    | علي
			مدرسة                  | مدرسه
			اسلام‌آباد             | اسلاماباد
			Москва                 | москва
			Ёлка                   | елка
			Αθήνα                  | αθηνα
			काबुल                  | काबुल
			中国                   | 中国
			"!?"                   | ""
			""                     | ""
			""")
	void makesSpellingsOfOneNameEqual(String name, String folded) {
		assertThat(Folding.fold(name)).isEqualTo(folded);
	}

	@ParameterizedTest
	@CsvSource({ "Turkey,Türkiye", "Iran,Iraq", "काबुल,काबल", "Mali,Malí1", "РАК,PAK" })
	void keepsDifferentNamesApart(String one, String other) {
		assertThat(Folding.fold(one)).isNotEqualTo(Folding.fold(other));
	}

	@Test
	void foldedTwiceIsFoldedOnce() throws Exception {
		Chance.tries((random) -> {
			String folded = Folding.fold(Chance.text(random, 20));
			assertThat(Folding.fold(folded)).isEqualTo(folded);
		});
	}

}
