package org.parley.archive;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

/** An archive on a PostgreSQL server, which minds its own door. */
final class PostgresGate implements Gate {

	/** A role with this comment was made here, and may be given a new password. */
	private static final String MADE_HERE = "Reads the views of schema archive (made by Parley)";

	/**
	 * Takes everything but reading from whoever has more on a view: what an owner gives
	 * to others on its tables goes for its views as well, and some can be written to.
	 */
	private static final String VIEWS_ARE_FOR_READING = """
			do $$
			declare
			  who regrole;
			begin
			  for who in select distinct held.grantee from pg_class c, aclexplode(c.relacl) held
			    where c.relnamespace = 'archive'::regnamespace and c.relkind = 'v' and held.grantee not in (0, c.relowner)
			    and held.privilege_type <> 'SELECT'
			  loop
			    execute format('revoke all on all tables in schema archive from %1$s', who);
			    execute format('grant select on all tables in schema archive to %1$s', who);
			  end loop;
			end $$""";

	/** Wrong password, no such role. */
	private static final Set<String> REFUSALS = Set.of("28P01", "28000");

	/**
	 * The driver's own messages go to standard error otherwise; kept here, or the setting
	 * is lost.
	 */
	private static final Logger DRIVER = Logger.getLogger("org.postgresql");

	static {
		DRIVER.setLevel(Level.OFF);
	}

	private final Settings.Database settings;

	private final PGSimpleDataSource owner;

	PostgresGate(Settings.Database settings) {
		this.settings = settings;
		this.owner = source(settings);
		if (settings.user() != null) {
			this.owner.setUser(settings.user());
		}
		if (settings.password() != null) {
			this.owner.setPassword(settings.password());
		}
	}

	private static PGSimpleDataSource source(Settings.Database settings) {
		PGSimpleDataSource source = new PGSimpleDataSource();
		try {
			source.setUrl(String.valueOf(settings.url()));
		}
		catch (IllegalArgumentException ex) {
			throw new UserError("database.url in parley.yml cannot be understood",
					"Write it as jdbc:postgresql://host:5432/name.");
		}
		source.setApplicationName("parley");
		source.setReWriteBatchedInserts(true);
		return source;
	}

	@Override
	public DatabaseKind kind() {
		return DatabaseKind.POSTGRESQL;
	}

	@Override
	public Door door() {
		return Door.OPEN;
	}

	/** One machine at a time; the others find it done. */
	@Override
	public void prepare() throws SQLException {
		try (Connection guard = this.owner.getConnection()) {
			find(guard, "select pg_advisory_lock(hashtext(?))", MADE_HERE);
			if (!Readiness.isReady(guard, kind())) {
				Readiness.prepare(this, this.owner);
			}
			else {
				provideReader(guard);
			}
		}
	}

	@Override
	public DataSource beside() {
		return this.owner;
	}

	@Override
	public void place() {
		// It was made where it is to be.
	}

	@Override
	public void clear() {
		// Tables without rows are in nobody's way.
	}

	@Override
	public boolean exists() {
		return true;
	}

	@Override
	public DataSource owner() {
		return this.owner;
	}

	@Override
	public DataSource reader() {
		PGSimpleDataSource reader = source(this.settings);
		reader.setUser(this.settings.readerUser());
		reader.setPassword(readerPassword());
		reader.setOptions("-c default_transaction_read_only=on");
		return reader;
	}

	@Override
	public String readerUrl() {
		return "jdbc:postgresql://" + this.owner.getServerNames()[0] + ":" + this.owner.getPortNumbers()[0] + "/"
				+ this.owner.getDatabaseName();
	}

	/**
	 * Without one in the settings, a password that whoever has the owner's can work out,
	 * and nobody else: every machine that shares the server has it without being told.
	 */
	private String readerPassword() {
		if (this.settings.readerPassword() != null) {
			return this.settings.readerPassword();
		}
		String secret = this.owner.getPassword();
		try {
			Mac mac = Mac.getInstance("HmacSHA256");
			mac.init(new SecretKeySpec(((secret != null) ? secret : "reader").getBytes(StandardCharsets.UTF_8),
					mac.getAlgorithm()));
			return HexFormat.of().formatHex(mac.doFinal(this.settings.readerUser().getBytes(StandardCharsets.UTF_8)));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

	@Override
	public Connection open(DataSource source) throws SQLException {
		return source.getConnection();
	}

	@Override
	public RuntimeException explain(SQLException failure) {
		String server = this.owner.getServerNames()[0] + ":" + this.owner.getPortNumbers()[0];
		String database = String.valueOf(this.owner.getDatabaseName());
		String state = String.valueOf(failure.getSQLState());
		if (state.startsWith("08")) {
			return new ArchiveUnavailable("PostgreSQL on " + server + " does not answer",
					"Start it, or mend database.url in parley.yml.", failure);
		}
		return switch (state) {
			case "3D000" -> new ArchiveUnavailable("PostgreSQL on " + server + " has no database " + database,
					"Make it with: createdb " + database, failure);
			case "28P01", "28000" -> new ArchiveUnavailable(
					"PostgreSQL on " + server + " does not let Parley in: " + failure.getMessage(),
					"See database.user, database.password, database.reader-user and database.reader-password in "
							+ "parley.yml. The owner may be without the right to create roles: then let an "
							+ "administrator run: create role " + this.settings.readerUser() + " login password '…'",
					failure);
			default ->
				new ArchiveUnavailable("PostgreSQL on " + server + " says: " + failure.getMessage(), "", failure);
		};
	}

	@Override
	public boolean isRefusal(SQLException failure) {
		return REFUSALS.contains(String.valueOf(failure.getSQLState()));
	}

	@Override
	public void moveIn() {
		// The server does not depend on who is connected.
	}

	@Override
	public void moveOut() {
		// As above.
	}

	@Override
	public boolean isLast(Connection connection) {
		return false;
	}

	@Override
	public boolean hasVisitors(Connection owner) {
		return false;
	}

	@Override
	public void provideReader(Connection owner) throws SQLException {
		try (Statement statement = owner.createStatement()) {
			statement.execute(VIEWS_ARE_FOR_READING);
		}
		String role = this.settings.readerUser();
		String comment = find(owner, """
				select coalesce(shobj_description(oid, 'pg_authid'), '') from pg_roles where rolname = ?""", role);
		boolean mayCreate = find(owner,
				"select 'yes' from pg_roles where rolname = current_user and (rolcreaterole or rolsuper)") != null;
		if (comment == null && mayCreate) {
			run(owner, "create role %1$I login password %2$L", role, readerPassword());
			run(owner, "comment on role %1$I is %2$L", role, MADE_HERE);
			run(owner, "alter role %1$I set search_path = archive", role);
			run(owner, "alter role %1$I set default_transaction_read_only = on", role);
		}
		else if (MADE_HERE.equals(comment) && mayCreate) {
			run(owner, "alter role %1$I password %2$L", role, readerPassword());
		}
		if (comment != null || mayCreate) {
			run(owner, "grant usage on schema archive to %1$I", role);
			run(owner, "grant select on all tables in schema archive to %1$I", role);
			run(owner, "alter default privileges in schema archive grant select on tables to %1$I", role);
		}
	}

	private static @Nullable String find(Connection connection, String sql, String... parameters) throws SQLException {
		try (PreparedStatement statement = connection.prepareStatement(sql)) {
			for (int i = 0; i < parameters.length; i++) {
				statement.setString(i + 1, parameters[i]);
			}
			try (ResultSet result = statement.executeQuery()) {
				return result.next() ? result.getString(1) : null;
			}
		}
	}

	/**
	 * Lets the server put names and literals into the statement, quoted by its own rules.
	 */
	private static void run(Connection connection, String template, String... parameters) throws SQLException {
		String second = (parameters.length > 1) ? parameters[1] : "";
		String sql = String.valueOf(find(connection, "select format(?, ?, ?)", template, parameters[0], second));
		try (Statement statement = connection.createStatement()) {
			statement.execute(sql);
		}
	}

}
