package org.parley.intake.format.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.parley.fact.Column;
import org.parley.fact.ColumnType;
import org.parley.fact.Kind;
import org.parley.fact.account.Content;
import org.parley.fact.account.Content.Link;
import org.parley.fact.account.Content.Role;
import org.parley.fact.account.Content.Stated;
import org.parley.fact.account.Content.Topic;
import org.parley.fact.account.Value;
import org.parley.notice.NoticeCode;
import org.parley.reference.ActorEntry;
import org.parley.reference.CodeEntry;
import org.parley.reference.FactEntry;

/** Reads what an account says: the kind's own columns, roles, fates, topics and links. */
final class ContentReader {

	private static final Pattern WITH_OFFICE = Pattern.compile("(.*[^ ]) *\\(([^()]{1,200})\\)");

	private static final Pattern TOPIC = Pattern.compile("([^:=]{1,40}):([^:=]{1,80})(?:=([0-9]{1,2}))?");

	private final Kind kind;

	private final References references;

	private final ValueReader values;

	private final List<Column> roles;

	ContentReader(Kind kind, References references, ValueReader values) {
		this.kind = kind;
		this.references = references;
		this.values = values;
		this.roles = kind.roles().stream().map((role) -> Column.of(role, ColumnType.ACTORS)).toList();
	}

	Content read(Row row, List<Role> roles) {
		List<Stated> stated = new ArrayList<>();
		for (Column column : this.kind.columns()) {
			Value value = this.values.read(row, column);
			if (value != null) {
				stated.add(new Stated(column, value));
			}
		}
		this.roles.forEach((column) -> roles(row, column, roles));
		List<Topic> topics = new ArrayList<>();
		List<Link> links = new ArrayList<>();
		for (Column column : this.kind.extras()) {
			switch (column.type()) {
				case FATES -> fates(row, column, roles);
				case TOPICS -> topics(row, column, topics);
				default -> links(row, column, links);
			}
		}
		return new Content(stated, List.copyOf(roles), topics, links);
	}

	private void roles(Row row, Column column, List<Role> roles) {
		for (String name : row.getAll(column)) {
			Matcher withOffice = WITH_OFFICE.matcher(name);
			boolean split = withOffice.matches() && !this.references.knowsActor(name);
			ActorEntry actor = this.references.actor(row, column, split ? withOffice.group(1) : name);
			if (actor != null && find(roles, column.name(), actor) < 0) {
				roles.add(new Role(column.name(), actor, split ? withOffice.group(2) : null, null));
			}
		}
	}

	/** A person whose fate is told is a victim, named as one or not. */
	private void fates(Row row, Column column, List<Role> roles) {
		for (String part : row.getAll(column)) {
			int colon = part.lastIndexOf(':');
			if (colon < 0) {
				row.add(NoticeCode.BAD_VALUE, column, part, "Write the person and the fate, as slug: killed.");
				continue;
			}
			ActorEntry person = this.references.actor(row, column, part.substring(0, colon).strip());
			CodeEntry fate = this.references.code(row, column, column.name(), part.substring(colon + 1).strip());
			if (person != null && fate != null) {
				addFate(row, column, roles, person, fate);
			}
		}
	}

	private void addFate(Row row, Column column, List<Role> roles, ActorEntry person, CodeEntry fate) {
		int place = find(roles, "victim", person);
		if (place < 0) {
			roles.add(new Role("victim", person, null, fate));
			return;
		}
		CodeEntry before = roles.get(place).fate();
		if (before != null && !before.equals(fate)) {
			row.add(NoticeCode.REPEATED_VALUE, column, person.slug(),
					"One row gives " + person.slug() + " two fates. Each belongs in a row of its own.");
		}
		roles.set(place, new Role("victim", person, roles.get(place).office(), fate));
	}

	private static int find(List<Role> roles, String role, ActorEntry actor) {
		for (int i = 0; i < roles.size(); i++) {
			if (roles.get(i).role().equals(role) && roles.get(i).actor().id() == actor.id()) {
				return i;
			}
		}
		return -1;
	}

	private static void topics(Row row, Column column, List<Topic> topics) {
		for (String part : row.getAll(column)) {
			Matcher topic = TOPIC.matcher(part);
			if (!topic.matches()) {
				row.add(NoticeCode.BAD_VALUE, column, part,
						"Write the code list, the topic and its depth, as pax:WggCeas=2.");
				continue;
			}
			String list = topic.group(1).strip();
			String name = topic.group(2).strip();
			if (topics.stream().anyMatch((before) -> before.list().equals(list) && before.topic().equals(name))) {
				row.add(NoticeCode.REPEATED_VALUE, column, part, "The topic " + name + " stands twice in the cell.");
				continue;
			}
			topics.add(new Topic(list, name, depth(topic.group(3))));
		}
	}

	private static @Nullable Integer depth(@Nullable String digits) {
		return (digits != null) ? Integer.valueOf(digits) : null;
	}

	private void links(Row row, Column column, List<Link> links) {
		for (String name : row.getAll(column)) {
			FactEntry to = this.references.fact(row, column, column.limits().kinds(), name);
			if (to != null
					&& links.stream().noneMatch((link) -> link.link().equals(column.name()) && link.to().equals(to))) {
				links.add(new Link(column.name(), to));
			}
		}
	}

}
