package org.parley.intake;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

import org.parley.archive.Home;
import org.parley.archive.Settings;

/** The process that {@link KillContract} starts: it imports, and ends without a word. */
final class KilledImport {

	private KilledImport() {
	}

	/**
	 * Imports a drop, or goes on with it.
	 * @param args the home, the drop, and before which commit to end; 0 for none
	 */
	public static void main(String[] args) {
		Home home = new Home(Path.of(args[0]));
		int last = Integer.parseInt(args[2]);
		Imports imports = new Imports(home, Settings.read(home), Clock.systemUTC(), new ImportProgress() {

			private int written;

			@Override
			public void begin(String what, long total) {
				System.out.println(what);
			}

			@Override
			public void advance(long further) {
				// rows are told of behind their writing and before the commit
				if (Thread.currentThread().getStackTrace()[2].getClassName().endsWith("Writer")
						&& ++this.written == last) {
					Runtime.getRuntime().halt(137);
				}
			}

		});
		System.out.println(imports.goOn(List.of(Path.of(args[1]))).state());
		Runtime.getRuntime().halt(0);
	}

}
