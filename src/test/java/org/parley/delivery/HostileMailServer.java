package org.parley.delivery;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * A mail server that does to one mail what real ones do on bad days, and counts what it
 * has taken.
 */
final class HostileMailServer implements AutoCloseable {

	/** How it fails. */
	enum Fault {

		NONE, SILENT, GREETS_WITH_554, HANGS_UP_AT_ONCE, DRIPS, REFUSES_LOGIN, MAIL_451, RCPT_450, RCPT_550, DATA_421,
		DROPS_WITHIN_DATA, END_451, END_554, DROPS_AFTER_DATA, SILENT_AFTER_DATA, BABBLES_AFTER_DATA, SLOW

	}

	private final ServerSocket socket;

	private final List<String> taken = new CopyOnWriteArrayList<>();

	private volatile Fault fault;

	HostileMailServer(Fault fault) throws IOException {
		this.fault = fault;
		this.socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
		Thread.ofVirtual().start(this::serve);
	}

	int port() {
		return this.socket.getLocalPort();
	}

	/** From now on it works. */
	void heal() {
		this.fault = Fault.NONE;
	}

	/** The mails that it has, whether it said so or not. */
	List<String> taken() {
		return this.taken;
	}

	private void serve() {
		while (!this.socket.isClosed()) {
			try {
				Socket client = this.socket.accept();
				Thread.ofVirtual().start(() -> converse(client));
			}
			catch (IOException ex) {
				// Closed.
			}
		}
	}

	private void converse(Socket client) {
		try (client) {
			Fault now = this.fault;
			BufferedReader in = new BufferedReader(
					new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII));
			OutputStream out = client.getOutputStream();
			switch (now) {
				case SILENT -> Thread.sleep(60_000);
				case HANGS_UP_AT_ONCE -> {
					return;
				}
				case DRIPS -> {
					while (true) {
						out.write('2');
						Thread.sleep(50);
					}
				}
				case GREETS_WITH_554 -> say(out, now, "554 not today");
				default -> say(out, now, "220 hostile");
			}
			for (String line = in.readLine(); line != null; line = in.readLine()) {
				String command = line.split("[ :]", 2)[0];
				switch (command) {
					case "EHLO" -> say(out, now, "250-hostile\r\n250 AUTH PLAIN");
					case "AUTH" -> say(out, now, (now == Fault.REFUSES_LOGIN) ? "535 wrong" : "235 welcome");
					case "MAIL" -> say(out, now, (now == Fault.MAIL_451) ? "451 later" : "250 ok");
					case "RCPT" -> say(out, now, (now == Fault.RCPT_450) ? "450 mailbox busy"
							: (now == Fault.RCPT_550) ? "550 no such user" : "250 ok");
					case "DATA" -> {
						if (!take(in, out, now)) {
							return;
						}
					}
					case "QUIT" -> {
						say(out, now, "221 bye");
						return;
					}
					default -> say(out, now, "250 ok");
				}
			}
		}
		catch (IOException | InterruptedException ex) {
			// The client has had enough.
		}
	}

	/** Whether the conversation goes on. */
	private boolean take(BufferedReader in, OutputStream out, Fault now) throws IOException, InterruptedException {
		if (now == Fault.DATA_421) {
			say(out, now, "421 closing");
			return false;
		}
		say(out, now, "354 go on");
		StringBuilder mail = new StringBuilder();
		for (String line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
			mail.append(line).append('\n');
			if (now == Fault.DROPS_WITHIN_DATA) {
				return false;
			}
		}
		if (now == Fault.END_451 || now == Fault.END_554) {
			say(out, now, (now == Fault.END_451) ? "451 greylisted" : "554 looks like spam");
			return true;
		}
		this.taken.add(mail.toString());
		switch (now) {
			case DROPS_AFTER_DATA -> {
				return false;
			}
			case SILENT_AFTER_DATA -> Thread.sleep(60_000);
			case BABBLES_AFTER_DATA -> say(out, now, "hello?");
			default -> say(out, now, "250 queued as 4711");
		}
		return true;
	}

	private static void say(OutputStream out, Fault now, String line) throws IOException, InterruptedException {
		if (now == Fault.SLOW) {
			Thread.sleep(60);
		}
		out.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
		out.flush();
	}

	@Override
	public void close() throws IOException {
		this.socket.close();
	}

}
