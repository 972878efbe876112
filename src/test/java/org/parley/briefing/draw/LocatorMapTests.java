package org.parley.briefing.draw;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.parley.briefing.word.Wording;

import static org.assertj.core.api.Assertions.assertThat;

class LocatorMapTests {

	private static final int HEIGHT = 220;

	private static final String LAND = "fill='#FFFFFF' stroke='#7C93B2'";

	@Test
	void drawsLandAroundADossierAnywhere() {
		String svg = draw(new Locator.Country("Sudan", "SDN", new Spot(15, 30)),
				new Locator.Mark(Locator.Sign.INCIDENT, "Abyei", new Spot(9.6, 28.4), 25));
		assertThat(svg).contains(LAND, ">Sudan</text>", ">Abyei</text>", "place known only within");
	}

	@Test
	void showsPlacesOnAPlainGraticuleWhereNoLandIsFineEnough() {
		String svg = draw(new Locator.Country("Abyei Area", null, new Spot(9.6, 28.4)),
				new Locator.Mark(Locator.Sign.INCIDENT, "Agok", new Spot(9.35, 28.6), 0));
		assertThat(svg).doesNotContain(LAND).contains("°N", ">Agok</text>", ">Abyei Area</text>", " km</text>");
	}

	@Test
	void pointsToTalksBeyondTheMap() {
		String svg = draw(new Locator.Country("Afghanistan", "AFG", null),
				new Locator.Mark(Locator.Sign.TALKS, "Istanbul", new Spot(41.01, 28.98), 0));
		assertThat(svg).contains(">Istanbul</text>", "beyond the map").doesNotContain(">Turkey</text>");
	}

	@Test
	void takesLabelsForTextAndNeverForMarkup() {
		String svg = draw(new Locator.Country("A", "AFG", null),
				new Locator.Mark(Locator.Sign.CLOSED, "<b>&'", new Spot(34, 70), 0));
		assertThat(svg).contains("&lt;b&gt;&amp;'").doesNotContain("<b>");
	}

	private static String draw(Locator.Country country, Locator.Mark mark) {
		return LocatorMap.of(new Locator(List.of(country), null, List.of(mark), "caption"), HEIGHT, Wording.of("en"))
			.svg();
	}

}
