package org.parley.testing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.List;

import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

import com.icegreen.greenmail.util.ServerSetup;

/**
 * A key and a certificate for a mail server on this machine, which only the test trusts.
 */
public record MailKey(Path folder) {

	private static final String PASSWORD = "changeit";

	/** Makes them, and has the mail server of the test use them. */
	public static MailKey create(Path folder) throws IOException, InterruptedException {
		String store = folder.resolve("mail.p12").toString();
		keytool("-genkeypair", "-alias", "mail", "-keyalg", "EC", "-dname", "CN=localhost", "-ext", "SAN=dns:localhost",
				"-validity", "3650", "-storetype", "PKCS12", "-keystore", store);
		keytool("-exportcert", "-rfc", "-alias", "mail", "-keystore", store, "-file",
				folder.resolve("mail.pem").toString());
		System.setProperty("greenmail.tls.keystore.file", store);
		System.setProperty("greenmail.tls.keystore.password", PASSWORD);
		return new MailKey(folder);
	}

	public ServerSetup smtps() {
		ServerSetup server = ServerSetup.SMTPS.dynamicPort();
		server.setServerStartupTimeout(60_000);
		return server;
	}

	/** What a server needs to begin encryption. */
	public SSLContext context() throws IOException, GeneralSecurityException {
		KeyStore store = KeyStore.getInstance(this.folder.resolve("mail.p12").toFile(), PASSWORD.toCharArray());
		KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
		keys.init(store, PASSWORD.toCharArray());
		SSLContext context = SSLContext.getInstance("TLS");
		context.init(keys.getKeyManagers(), null, null);
		return context;
	}

	private static void keytool(String... args) throws IOException, InterruptedException {
		List<String> command = new ArrayList<>();
		command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
		command.addAll(List.of(args));
		command.addAll(List.of("-storepass", PASSWORD));
		Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
		String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		if (process.waitFor() != 0) {
			throw new IOException(output);
		}
	}

}
