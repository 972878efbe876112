package org.parley.testing;

/**
 * How many cases a test tries: few in each build, many with {@code -Dparley.cases=long};
 * a number there says how many at most.
 */
public final class Cases {

	private static final String ASKED = System.getProperty("parley.cases", "few");

	private Cases() {
	}

	/**
	 * How many to try.
	 * @param few in each build
	 * @param many in a long run
	 */
	public static int of(int few, int many) {
		return switch (ASKED) {
			case "few" -> few;
			case "long" -> many;
			default -> Math.clamp(Integer.parseInt(ASKED), Math.min(few, many), many);
		};
	}

}
