import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

import org.flywaydb.core.Flyway;
import org.jooq.Constants;
import org.jooq.codegen.GenerationTool;
import org.jooq.meta.jaxb.Configuration;
import org.jooq.meta.jaxb.Database;
import org.jooq.meta.jaxb.Generate;
import org.jooq.meta.jaxb.Generator;
import org.jooq.meta.jaxb.Jdbc;
import org.jooq.meta.jaxb.Logging;
import org.jooq.meta.jaxb.Property;
import org.jooq.meta.jaxb.SchemaMappingType;
import org.jooq.meta.jaxb.Target;

/**
 * Writes the classes of {@code org.parley.db}: runs the real migrations on an H2 in memory and lets jOOQ read the
 * result. A fingerprint of what went in is kept beside the classes; while it holds, nothing is done.
 */
class GenerateDb {

	private static final String URL = "jdbc:h2:mem:generate;DB_CLOSE_DELAY=-1;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;"
			+ "DEFAULT_NULL_ORDERING=HIGH";

	/** The clocks of the views only have to parse here. */
	private static final String FAR_FUTURE = "timestamp with time zone '9999-12-30 00:00:00Z'";

	public static void main(String[] args) throws Exception {
		Path migrations = Path.of(args[0]);
		Path target = Path.of(args[1]);
		Path self = Path.of(args[2]);
		Path stamp = target.resolveSibling(target.getFileName() + ".sha256");
		List<Path> files = listMigrations(migrations);
		String fingerprint = fingerprint(files, self);
		if (Files.exists(stamp) && Files.readString(stamp).equals(fingerprint)) {
			return;
		}
		Files.createDirectories(target);
		if (!files.isEmpty()) {
			migrate(migrations);
			generate(target);
		}
		Files.writeString(stamp, fingerprint);
	}

	private static List<Path> listMigrations(Path folder) throws IOException {
		if (!Files.isDirectory(folder)) {
			return List.of();
		}
		try (var files = Files.list(folder)) {
			return files.filter((file) -> file.toString().endsWith(".sql")).sorted().toList();
		}
	}

	private static String fingerprint(List<Path> migrations, Path self) throws Exception {
		MessageDigest digest = MessageDigest.getInstance("SHA-256");
		digest.update(Constants.FULL_VERSION.getBytes());
		digest.update(Files.readAllBytes(self));
		for (Path file : migrations) {
			digest.update(file.getFileName().toString().getBytes());
			digest.update(Files.readAllBytes(file));
		}
		return HexFormat.of().formatHex(digest.digest());
	}

	private static void migrate(Path migrations) {
		Flyway.configure()
			.dataSource(URL, "sa", "")
			.locations("filesystem:" + migrations)
			.validateMigrationNaming(true)
			.defaultSchema("ops")
			.schemas("ops")
			.createSchemas(true)
			.placeholders(Map.of("as_of", FAR_FUTURE, "known_at", FAR_FUTURE, "since_as_of", FAR_FUTURE,
					"since_known_at", FAR_FUTURE, "views", "x"))
			.load()
			.migrate();
	}

	/** Without a forced type, {@code timestamp with time zone} becomes {@code OffsetDateTime}, as we want it. */
	private static void generate(Path target) throws Exception {
		Database database = new Database().withName("org.jooq.meta.h2.H2Database")
			.withSchemata(schema("store"), schema("archive"), schema("ops"))
			.withExcludes("batch_.*|flyway_.*")
			.withProperties(new Property().withKey("defaultNameCase").withValue("lower"));
		// Paths to many would clash with those to one wherever a table refers to itself.
		Generate generate = new Generate().withRecords(true)
			.withPojos(false)
			.withDaos(false)
			.withComments(true)
			.withImplicitJoinPathsToMany(false);
		GenerationTool.generate(new Configuration().withLogging(Logging.WARN)
			.withJdbc(new Jdbc().withUrl(URL).withUser("sa").withPassword(""))
			.withGenerator(new Generator().withDatabase(database)
				.withGenerate(generate)
				.withTarget(new Target().withPackageName("org.parley.db").withDirectory(target.toString()))));
	}

	private static SchemaMappingType schema(String name) {
		return new SchemaMappingType().withInputSchema(name);
	}

}
