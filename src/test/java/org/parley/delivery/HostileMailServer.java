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
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;

import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;

import org.jspecify.annotations.Nullable;

/**
 * A mail server that does to one mail what real ones do on bad days, and counts what it
 * has taken.
 */
final class HostileMailServer implements AutoCloseable {

	/** How it fails. */
	enum Flaw {

		NONE, SILENT, GREETS_WITH_554, HANGS_UP_AT_ONCE, DRIPS, REFUSES_LOGIN, MAIL_451, RCPT_450, RCPT_550, DATA_421,
		DROPS_WITHIN_DATA, END_451, END_554, DROPS_AFTER_DATA, SILENT_AFTER_DATA, BABBLES_AFTER_DATA, SLOW,
		DROPS_AT_STARTTLS

	}

	private final ServerSocket socket;

	private final List<String> taken = new CopyOnWriteArrayList<>();

	private final @Nullable SSLContext encryption;

	private volatile Flaw flaw;

	HostileMailServer(Flaw flaw) throws IOException {
		this(flaw, null);
	}

	/** Offers encryption, and lets nobody in without it. */
	HostileMailServer(Flaw flaw, @Nullable SSLContext encryption) throws IOException {
		this.flaw = flaw;
		this.encryption = encryption;
		this.socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
		Thread.ofVirtual().start(this::serve);
	}

	int port() {
		return this.socket.getLocalPort();
	}

	/** From now on it works. */
	void heal() {
		this.flaw = Flaw.NONE;
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
			Flaw now = this.flaw;
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
			answer(client, in, out, now);
		}
		catch (IOException | InterruptedException ex) {
			// The client has had enough.
		}
	}

	private void answer(Socket client, BufferedReader in, OutputStream out, Flaw now)
			throws IOException, InterruptedException {
		for (String line = in.readLine(); line != null; line = in.readLine()) {
			String command = line.split("[ :]", 2)[0];
			switch (command) {
				case "EHLO" ->
					say(out, now, "250-hostile\r\n" + ((this.encryption != null && !(client instanceof SSLSocket))
							? "250 STARTTLS" : "250 AUTH PLAIN"));
				case "STARTTLS" -> {
					say(out, now, "220 go ahead");
					if (now != Flaw.DROPS_AT_STARTTLS) {
						encrypt(client, now);
					}
					return;
				}
				case "AUTH" -> say(out, now, (now == Flaw.REFUSES_LOGIN) ? "535 wrong" : "235 welcome");
				case "MAIL" -> say(out, now, (now == Flaw.MAIL_451) ? "451 later" : "250 ok");
				case "RCPT" -> say(out, now, (now == Flaw.RCPT_450) ? "450 mailbox busy"
						: (now == Flaw.RCPT_550) ? "550 no such user" : "250 ok");
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

	private void encrypt(Socket client, Flaw now) throws IOException, InterruptedException {
		try (SSLSocket socket = (SSLSocket) Objects.requireNonNull(this.encryption)
			.getSocketFactory()
			.createSocket(client, null, client.getPort(), true)) {
			socket.setUseClientMode(false);
			answer(socket,
					new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII)),
					socket.getOutputStream(), now);
		}
	}

	/** Whether the conversation goes on. */
	private boolean take(BufferedReader in, OutputStream out, Flaw now) throws IOException, InterruptedException {
		if (now == Flaw.DATA_421) {
			say(out, now, "421 closing");
			return false;
		}
		say(out, now, "354 go on");
		StringBuilder mail = new StringBuilder();
		for (String line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
			mail.append(line).append('\n');
			if (now == Flaw.DROPS_WITHIN_DATA) {
				return false;
			}
		}
		if (now == Flaw.END_451 || now == Flaw.END_554) {
			say(out, now, (now == Flaw.END_451) ? "451 greylisted" : "554 looks like spam");
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

	private static void say(OutputStream out, Flaw now, String line) throws IOException, InterruptedException {
		if (now == Flaw.SLOW) {
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
