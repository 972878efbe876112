package org.parley.briefing;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.jooq.impl.DefaultConnectionProvider;
import org.parley.archive.Archive;
import org.parley.archive.Clocks;
import org.parley.briefing.content.Content;
import org.parley.briefing.content.ContentReading;
import org.parley.briefing.content.Question;
import org.parley.briefing.content.Since;
import org.parley.briefing.cut.Account;
import org.parley.briefing.cut.Cut;
import org.parley.briefing.cut.CutQuery;
import org.parley.briefing.cut.Dossier;
import org.parley.briefing.cut.DossierQuery;
import org.parley.briefing.cut.Fact;
import org.parley.briefing.cut.Occurrence;

/**
 * What briefings want of an archive: to read at two clocks, and to keep the catalogue.
 */
public final class ArchiveDesk {

	private final Archive archive;

	private final SQLDialect dialect;

	/** Works with an open archive. */
	public ArchiveDesk(Archive archive) {
		this.archive = archive;
		this.dialect = archive.kind().dialect();
	}

	/** What answers a question. */
	Answered read(Question question) {
		Since since = question.since();
		Clocks before = (since != null) ? new Clocks(since.asOf(), since.knownAt()) : null;
		return at(new Clocks(question.asOf(), question.knownAt(), before), (db) -> {
			Cut cut = new CutQuery(db).read(question.dossier(), question.period(), question.language(), since != null);
			return new Answered(new ContentReading(question, cut).read(), facts(question, cut));
		});
	}

	/** The facts that an account tells of, as far as their parts were asked for. */
	private static List<Long> facts(Question question, Cut cut) {
		Stream<Long> told = cut.accounts()
			.stream()
			.map(Account::fact)
			.filter((fact) -> isAsked(question, fact.kind()))
			.map(Fact::id);
		Stream<Long> counted = isAsked(question, "incident") ? cut.crowd().counted().stream().map(Occurrence::factId)
				: Stream.empty();
		return Stream.concat(told, counted).distinct().sorted().toList();
	}

	private static boolean isAsked(Question question, String kind) {
		return question.sections().stream().anyMatch((section) -> section.kinds().contains(kind));
	}

	/** All dossiers. */
	public List<Dossier> dossiers() {
		return at(Clocks.OPEN, (db) -> new DossierQuery(db).list());
	}

	/** The briefing that was issued for a question. */
	Optional<CatalogueEntry> find(Question question, boolean exactly) {
		return change((catalogue) -> catalogue.find(question, exactly));
	}

	/**
	 * Asks the views with both clocks set; they are taken off again, as connections are
	 * shared.
	 */
	public <T> T at(Clocks clocks, Function<DSLContext, T> question) {
		try (Connection connection = this.archive.dataSource().getConnection()) {
			clocks.apply(connection, this.archive.kind());
			try {
				return question.apply(DSL.using(new DefaultConnectionProvider(connection), this.dialect));
			}
			finally {
				Clocks.OPEN.apply(connection, this.archive.kind());
			}
		}
		catch (SQLException ex) {
			throw new IllegalStateException("the archive cannot be read: " + ex.getMessage(), ex);
		}
	}

	/** Changes the catalogue, all or nothing. */
	public <T> T change(Function<CatalogueStore, T> work) {
		return DSL.using(this.archive.dataSource(), this.dialect)
			.transactionResult((configuration) -> work.apply(new CatalogueStore(DSL.using(configuration))));
	}

	/**
	 * What a question is answered with.
	 *
	 * @param factIds the facts it is made from, ascending
	 */
	record Answered(Content content, List<Long> factIds) {
	}

}
