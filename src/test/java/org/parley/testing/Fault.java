package org.parley.testing;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * What happens to the database access of a process at one moment of its work, and what
 * had happened until then.
 */
public final class Fault implements WatchedDatabase.Watcher {

	private final Kind kind;

	private final Moment moment;

	private final Runnable blow;

	private final List<String> seen = new ArrayList<>();

	private boolean struck;

	/** Between what is done before and afterwards. */
	private boolean striking;

	private boolean dead;

	private String at = "";

	private Fault(Kind kind, Moment moment, Runnable blow) {
		this.kind = kind;
		this.moment = moment;
		this.blow = blow;
	}

	/** Only watches. */
	public static Fault never() {
		return new Fault(Kind.FAILS, (number, what) -> false, () -> {
		});
	}

	/** Comes at a statement or commit, of which the first is number 1. */
	public static Fault nth(Kind kind, int number) {
		return new Fault(kind, (now, what) -> now == number, () -> {
		});
	}

	/** Comes at the first statement or commit of this name. */
	public static Fault at(Kind kind, String what) {
		return new Fault(kind, (number, now) -> now.equals(what), () -> {
		});
	}

	/** Has something done to the database from outside, just before that. */
	public static Fault blow(String what, Runnable blow) {
		return new Fault(Kind.BLOW, (number, now) -> now.equals(what), blow);
	}

	/** Everything that was begun, in order. */
	public List<String> seen() {
		return this.seen;
	}

	/** Whether it has come to it. */
	public boolean struck() {
		return this.struck;
	}

	@Override
	public void check() throws SQLException {
		if (this.dead) {
			throw new SQLException("the process is dead", "08003");
		}
	}

	@Override
	public synchronized void before(WatchedDatabase database, String what) throws SQLException {
		check();
		this.seen.add(what);
		if (this.struck || !this.moment.is(this.seen.size(), what)) {
			return;
		}
		this.struck = true;
		this.striking = true;
		this.at = this.seen.size() + ", " + what;
		switch (this.kind) {
			case FAILS -> throw new SQLException("made to fail: " + what, "58030");
			case DIES_BEFORE -> die(database);
			case BLOW -> this.blow.run();
			case FAILS_AFTERWARDS, DIES_AFTERWARDS -> {
			}
		}
	}

	@Override
	public synchronized void after(WatchedDatabase database, String what) throws SQLException {
		if (this.striking) {
			this.striking = false;
			switch (this.kind) {
				case FAILS_AFTERWARDS -> throw new SQLException("the answer was lost: " + what, "08006");
				case DIES_AFTERWARDS -> die(database);
				case FAILS, DIES_BEFORE, BLOW -> {
				}
			}
		}
	}

	private void die(WatchedDatabase database) throws SQLException {
		this.dead = true;
		database.breakOff();
		check();
	}

	@Override
	public String toString() {
		return this.kind + (this.struck ? " at " + this.at : " has not come");
	}

	/** When it comes. */
	private interface Moment {

		boolean is(int number, String what);

	}

	/** What kind of fault. */
	public enum Kind {

		/** It is not done, and an error says so. */
		FAILS,

		/** It is done, and an error comes instead of the answer. */
		FAILS_AFTERWARDS,

		/** The process ends: its connections are broken off, and nothing more is done. */
		DIES_BEFORE,

		/** The same, when it was done and nobody had heard of it. */
		DIES_AFTERWARDS,

		/** Something is done to the database, from outside. */
		BLOW

	}

}
