package org.parley.testing;

import java.util.Random;

/** Tries a statement on many made-up inputs. A failure names the seed that repeats it. */
public final class Chance {

	private static final String ODD = "\0 \t\n\r\"',;:/.-~?%<>=XY0129aZüİıßكپ–\u200f\ufeff\ud83d\ude00";

	private Chance() {
	}

	/** Runs a trial many times, with the same seeds in every build (M1). */
	public static void tries(Trial trial) throws Exception {
		tries(Cases.of(1000, 100_000), trial);
	}

	/** Runs a trial a number of times. */
	public static void tries(int number, Trial trial) throws Exception {
		for (int seed = 0; seed < number; seed++) {
			try {
				trial.run(new Random(seed));
			}
			catch (AssertionError | RuntimeException ex) {
				throw new AssertionError("with seed " + seed + ": " + ex.getMessage(), ex);
			}
		}
	}

	/**
	 * Text of any letters, half of it from among those that formats give a meaning to.
	 */
	public static String text(Random random, int longest) {
		StringBuilder text = new StringBuilder();
		for (int length = random.nextInt(longest + 1); text.length() < length;) {
			if (random.nextBoolean()) {
				text.append(ODD.charAt(random.nextInt(ODD.length())));
			}
			else {
				text.append((char) random.nextInt(Character.MAX_VALUE + 1));
			}
		}
		return text.toString();
	}

	/** Text of some letters only. */
	public static String text(Random random, int longest, String letters) {
		StringBuilder text = new StringBuilder();
		for (int length = random.nextInt(longest + 1); text.length() < length;) {
			text.append(letters.charAt(random.nextInt(letters.length())));
		}
		return text.toString();
	}

	/** What is tried. */
	public interface Trial {

		void run(Random random) throws Exception;

	}

}
