package org.parley.intake.format;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A {@code datapackage.json} (Frictionless): it describes the files beside it. */
final class DataPackage {

	private static final long LARGEST = 4L << 20;

	private DataPackage() {
	}

	static boolean matches(Path file) throws IOException {
		if (Files.size(file) > LARGEST) {
			return false;
		}
		try {
			JsonNode root = JsonMapper.shared().readTree(Files.readAllBytes(file));
			return root.isObject() && root.path("resources").isArray();
		}
		catch (JacksonException ex) {
			return false;
		}
	}

}
