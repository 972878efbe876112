package org.parley.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/**
 * The command {@code parley}: names the subcommands and, called without one, prints the
 * help.
 */
@Command(name = "parley", mixinStandardHelpOptions = true, versionProvider = ParleyCommand.Version.class,
		description = "An archive of peace talks, ceasefires and border disputes, with briefings as PDF.",
		footerHeading = "%nExamples:%n", footer = { "  parley --help      what there is", "  parley --version", "" })
public final class ParleyCommand implements Runnable {

	@Spec
	private @Nullable CommandSpec spec;

	@Override
	public void run() {
		if (this.spec != null) {
			this.spec.commandLine().usage(this.spec.commandLine().getOut());
		}
	}

	static final class Version implements IVersionProvider {

		@Override
		public String[] getVersion() {
			String version = ParleyCommand.class.getPackage().getImplementationVersion();
			return new String[] { "parley " + ((version != null) ? version : "(not packaged)") };
		}

	}

}
