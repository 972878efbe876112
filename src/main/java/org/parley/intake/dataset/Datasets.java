package org.parley.intake.dataset;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.parley.intake.format.DatasetFile;
import org.parley.intake.format.DatasetLayout;

/**
 * All datasets that are recognised. A new one is declared in its class and listed here.
 */
public final class Datasets {

	/** In the order in which files are compared with them. */
	public static final List<Dataset> ALL = List.of(new UcdpGed(), new UcdpPeaceAgreements(), new UcdpTermination(),
			new UcdpConflicts(), new PaX(), new IcowClaims(), new EthPrioCeasefires(), new Acled(), new GmlDyads(),
			new MidDisputes(), new MidParticipants());

	/** Lists whose rows are no accounts. */
	public static final List<ListDataset> LISTS = List.of(StateList.COW, StateList.GW, new GdeltEvents());

	private Datasets() {
	}

	/** The dataset of a layout as the ledger writes it. */
	public static Optional<Dataset> find(@Nullable String layout) {
		String name = (layout != null) ? DatasetFile.parse(layout).dataset() : "";
		return ALL.stream().filter((dataset) -> dataset.layout().name().equals(name)).findFirst();
	}

	/** The list of a layout as the ledger writes it. */
	public static Optional<ListDataset> findList(@Nullable String layout) {
		String name = (layout != null) ? DatasetFile.parse(layout).dataset() : "";
		return LISTS.stream().filter((list) -> list.layout().name().equals(name)).findFirst();
	}

	/** How all of them look. */
	public static List<DatasetLayout> layouts() {
		return Stream.concat(ALL.stream().map(Dataset::layout), LISTS.stream().map(ListDataset::layout)).toList();
	}

}
