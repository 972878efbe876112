package org.parley.delivery;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.parley.archive.BriefingForm;
import org.parley.archive.Archive;
import org.parley.archive.DossierSettings.Channel;
import org.parley.archive.Home;
import org.parley.archive.Settings;
import org.parley.archive.UserError;
import org.parley.briefing.Briefings;
import org.parley.briefing.Parcel;
import org.parley.briefing.pdf.NotPrintable;
import org.parley.delivery.Delivery.State;
import org.parley.support.Heartbeat;
import org.parley.support.PlainText;

/**
 * Delivers what was issued: to each recipient once, or flagged as unknown. Several
 * processes can work on one outbox.
 */
public final class Outbox {

	/** How long a process is taken to be alive without a sign of it. */
	private static final Duration LEASE = Duration.ofSeconds(60);

	/** How long to wait after the first, second, … attempt. */
	private static final List<Duration> PAUSES = List.of(Duration.ofMinutes(1), Duration.ofMinutes(5),
			Duration.ofMinutes(15), Duration.ofHours(1), Duration.ofHours(4));

	private final DSLContext db;

	private final DeliveryStore store;

	private final Addressing addressing;

	private final Archive archive;

	private final Home home;

	private final Settings settings;

	private final Clock clock;

	private final String node;

	/** Made when the first briefing is handed out, as its templates take time to load. */
	private @Nullable Briefings briefings;

	private @Nullable Made made;

	/** Null when no server is named: what is to be mailed waits. */
	private final @Nullable MailPost mail;

	/**
	 * Works on the outbox of an archive.
	 * @param node the name of this process
	 */
	public Outbox(Archive archive, Home home, Settings settings, Clock clock, String node) {
		this.db = DSL.using(archive.dataSource(), archive.kind().dialect());
		this.store = new DeliveryStore(this.db);
		this.addressing = new Addressing(settings, new Subscriptions(archive, settings));
		this.archive = archive;
		this.home = home;
		this.settings = settings;
		this.clock = clock;
		this.node = node;
		this.mail = (settings.mail().host() != null) ? new MailPost(settings.mail()) : null;
	}

	/**
	 * Enters who gets what was issued since this was last asked. Who is added later gets
	 * later briefings only.
	 */
	public void address() {
		this.db.transaction((configuration) -> {
			DeliveryStore all = new DeliveryStore(DSL.using(configuration));
			List<DeliveryStore.Unaddressed> issued = all.listUnaddressed();
			for (int i = 0; i < issued.size(); i++) {
				DeliveryStore.Unaddressed one = issued.get(i);
				boolean last = issued.subList(i + 1, issued.size())
					.stream()
					.noneMatch((later) -> later.dossier().equals(one.dossier()));
				if (all.markAddressed(one.briefing(), now())) {
					this.addressing.entries(one, last).forEach((entry) -> all.add(entry, now()));
				}
			}
		});
	}

	/**
	 * Tells the admin of a failure, once.
	 * @param about what failed, such as {@code due run 3}
	 */
	public void alert(String about, String sentence) {
		this.addressing.alert(about, sentence).ifPresent((entry) -> this.store.add(entry, now()));
	}

	/**
	 * Tries everything that may be tried now, once.
	 * @param progress told what came of each
	 * @return what was tried, as it stands now
	 */
	public List<Delivery> drain(Consumer<Delivery> progress) {
		List<Delivery> tried = new ArrayList<>();
		this.store.listOrphans().forEach((orphan) -> {
			String why = "the process that was handing it over died before the answer";
			if (this.store.markUnknown(orphan.id(), why, now())) {
				tell(with(orphan, State.UNKNOWN, why, orphan.next()), progress, tried);
			}
		});
		boolean reached = this.mail != null;
		try (Heartbeat _ = Heartbeat.every(LEASE.dividedBy(3), () -> this.store.extend(this.node, LEASE))) {
			for (List<Delivery> due = due(reached); !due.isEmpty(); due = due(reached)) {
				for (Delivery delivery : due) {
					boolean mail = delivery.to().channel() == Channel.MAIL;
					if ((reached || !mail) && this.store.claim(delivery.id(), this.node, LEASE)) {
						reached &= attempt(delivery, (one) -> tell(one, progress, tried));
					}
				}
			}
		}
		return tried;
	}

	/** When the mail server cannot be reached, the others need not wait for it too. */
	private List<Delivery> due(boolean reached) {
		return this.store.listDue(now())
			.stream()
			.filter((delivery) -> reached || delivery.to().channel() != Channel.MAIL)
			.toList();
	}

	private void tell(Delivery delivery, Consumer<Delivery> progress, List<Delivery> tried) {
		progress.accept(delivery);
		tried.add(delivery);
		boolean bad = delivery.state() == State.FAILED || delivery.state() == State.UNKNOWN;
		if (bad && !delivery.content().isAlert()) {
			alert("delivery " + delivery.id(),
					"\"%s\" for %s: %s after %d attempts: %s%n%nDecide with: parley deliveries list, parley deliveries retry %d"
						.formatted(delivery.subject(), delivery.to().recipient(), delivery.state().code(),
								delivery.attempts(), delivery.answer(), delivery.id()));
		}
	}

	/** Whether the server was reached. */
	private boolean attempt(Delivery delivery, Consumer<Delivery> end) {
		Handover handover = hand(delivery);
		if (!handover.reached()) {
			this.store.countAttempt(delivery.id(), this.node);
		}
		int attempts = delivery.attempts() + 1;
		State state = handover.state();
		Instant next = now();
		if (state == State.PENDING) {
			state = (attempts >= this.settings.mail().attempts()) ? State.FAILED : State.PENDING;
			next = next.plus(PAUSES.get(Math.min(attempts, PAUSES.size()) - 1));
		}
		Delivery ended = new Delivery(delivery.id(), delivery.subject(), delivery.content(), delivery.to(),
				delivery.mail(), state, attempts, next, handover.answer());
		this.store.end(ended, this.node, now());
		end.accept(ended);
		return handover.reached();
	}

	private Handover hand(Delivery delivery) {
		Parcel parcel = null;
		if (delivery.content().number() != null && delivery.content().dossier() != null) {
			try {
				parcel = parcel(delivery.content());
			}
			catch (UserError | NotPrintable ex) {
				this.store.begin(delivery.id(), this.node);
				return Handover.refused("not handed out: " + ex.getMessage());
			}
		}
		if (delivery.to().channel() == Channel.FOLDER && parcel != null) {
			this.store.begin(delivery.id(), this.node);
			return new FolderPost().hand(Path.of(delivery.to().recipient()), parcel);
		}
		return Objects.requireNonNull(this.mail)
			.hand(delivery, parcel, () -> this.store.begin(delivery.id(), this.node));
	}

	/**
	 * Recipients of one briefing follow each other: it is made up once for all of them.
	 */
	private Parcel parcel(Delivery.Content content) {
		Made last = this.made;
		if (last == null || !last.content().equals(content)) {
			last = new Made(content, briefings().parcel(Objects.requireNonNull(content.dossier()),
					Objects.requireNonNull(content.number()), BriefingForm.parse(content.formats())));
			this.made = last;
		}
		return last.parcel();
	}

	private record Made(Delivery.Content content, Parcel parcel) {
	}

	private Briefings briefings() {
		if (this.briefings == null) {
			this.briefings = new Briefings(this.archive, this.home, this.settings, this.clock);
		}
		return this.briefings;
	}

	/** How the outbox stands: all, or what is not sent. */
	public List<Delivery> list(boolean sentToo) {
		return this.store.list(sentToo);
	}

	/** How many there are, by how far they are. */
	public Map<String, Integer> countStates() {
		return this.store.countStates();
	}

	/** Has one sent again that failed or is unknown; false when it is neither. */
	public boolean retry(long id) {
		return this.store.retry(id, now());
	}

	private static Delivery with(Delivery old, State state, String answer, Instant next) {
		return new Delivery(old.id(), old.subject(), old.content(), old.to(), old.mail(), state, old.attempts(), next,
				PlainText.show(answer, 1000));
	}

	private Instant now() {
		return this.clock.instant().truncatedTo(ChronoUnit.MICROS);
	}

}
