package org.parley.intake.format.article;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.notice.Parsed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/**
 * Pages written as XML that mean to read files, ask the network or grow without end, that
 * lie about their encoding or date (B3): a page is text, whatever it declares.
 */
class HostileMarkupTests {

	private static final String STORY = "<p>The two delegations met again in Istanbul on Saturday, mediators said, "
			+ "and the talks went on until late in the evening without a result.</p>";

	private static final String SECRET = "secret-4711";

	private static Path secret;

	private static ServerSocket network;

	@BeforeAll
	static void lay(@TempDir Path folder) throws IOException {
		secret = Files.writeString(folder.resolve("secret.txt"), SECRET);
		network = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
		network.setSoTimeout(1);
	}

	@AfterAll
	static void close() throws IOException {
		network.close();
	}

	static Stream<Arguments> attacks() {
		String laughs = "<!ENTITY a \"haha\">" + "bcdefghij".chars()
			.mapToObj((name) -> "<!ENTITY " + (char) name + " \"" + ("&" + (char) (name - 1) + ";").repeat(10) + "\">")
			.reduce("", String::concat);
		return Stream.of(arguments("entity of a file", "<!DOCTYPE html [<!ENTITY x SYSTEM \"FILE\">]>", "&x;"),
				arguments("entity of the network", "<!DOCTYPE html [<!ENTITY x SYSTEM \"HTTP\">]>", "&x;"),
				arguments("public entity", "<!DOCTYPE html [<!ENTITY x PUBLIC \"-//a\" \"FILE\">]>", "&x;"),
				arguments("parameter entity", "<!DOCTYPE html [<!ENTITY % x SYSTEM \"HTTP\"> %x;]>", "&y;"),
				arguments("parameter entity of a file",
						"<!DOCTYPE html [<!ENTITY % x SYSTEM \"FILE\"><!ENTITY % y \"<!ENTITY z '%x;'>\"> %y;]>",
						"&z;"),
				arguments("external DTD", "<!DOCTYPE html SYSTEM \"HTTP/x.dtd\">", ""),
				arguments(
						"public DTD", "<!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.0 Strict//EN\" \"HTTP/x.dtd\">", ""),
				arguments("a billion laughs", "<!DOCTYPE html [" + laughs + "]>", "&j;"),
				arguments("quadratic blowup", "<!DOCTYPE html [<!ENTITY x \"" + "x".repeat(50_000) + "\">]>",
						"&x;".repeat(1000)),
				arguments("entity within itself", "<!DOCTYPE html [<!ENTITY x \"&x;\">]>", "&x;"),
				arguments("unparsed entity", "<!DOCTYPE html [<!ENTITY x SYSTEM \"FILE\" NDATA gif>]>", "&x;"),
				arguments("doctype that never ends", "<!DOCTYPE html [<!ENTITY x \"y", ""),
				arguments("doctype twice", "<!DOCTYPE a><!DOCTYPE b SYSTEM \"HTTP\">", ""),
				arguments("style sheet", "<?xml-stylesheet href=\"HTTP/x.xsl\" type=\"text/xsl\"?>", ""),
				arguments("instruction", "<?php system('cat FILE'); ?>", "<?php echo 1 ?>"),
				arguments("xinclude", "", "<xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" href=\"FILE\"/>"),
				arguments("schema", "", "<x xsi:schemaLocation=\"HTTP HTTP/x.xsd\">y</x>"),
				arguments("image", "", "<img src=\"HTTP/x.png\"><img src=\"FILE\">"),
				arguments("frame", "", "<iframe src=\"FILE\"></iframe>"),
				arguments("object", "", "<object data=\"FILE\"></object><embed src=\"HTTP\">"),
				arguments("script", "", "<script src=\"HTTP/x.js\">document.write('x')</script>"),
				arguments("style", "", "<style>@import url(HTTP/x.css)</style>"),
				arguments("link", "", "<link rel=\"stylesheet\" href=\"HTTP/x.css\">"),
				arguments("base", "", "<base href=\"HTTP\"><a href=\"x\">y</a>"),
				arguments("refresh", "", "<meta http-equiv=\"refresh\" content=\"0;url=HTTP\">"),
				arguments("picture in SVG", "", "<svg><image href=\"FILE\"/><use href=\"HTTP#x\"/></svg>"),
				arguments("entity in SVG", "", "<svg><!DOCTYPE x [<!ENTITY x SYSTEM \"FILE\">]>&x;</svg>"),
				arguments("MathML", "", "<math><maction actiontype=\"statusline\" href=\"HTTP\">x</maction></math>"),
				arguments("CDATA", "", "<![CDATA[<script>x</script>]]>"),
				arguments("a thousand attributes", "",
						"<p " + Stream.iterate(0, (i) -> i + 1)
							.limit(1000)
							.map((i) -> "a" + i + "=x ")
							.reduce("", String::concat) + ">x</p>"),
				arguments("elements closed in the wrong order", "", "<b><i></b></i></p></div></body>"),
				arguments("numbers beyond Unicode", "", "&#x110000;&#xD800;&#99999999999;&#0;"));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("attacks")
	void aPageReadsNoFileAndAsksNobody(String name, String before, String within) throws IOException {
		String page = ("<?xml version=\"1.0\"?>" + before + "<html><head><title>Talks " + within
				+ "</title></head><body>" + STORY + within + "</body></html>")
			.replace("FILE", secret.toUri().toString())
			.replace("HTTP", "http://127.0.0.1:" + network.getLocalPort());
		Parsed<ArticleFile> parsed = SavedPage.parse(page.getBytes(StandardCharsets.UTF_8));
		if (parsed instanceof Parsed.Accepted<ArticleFile>(ArticleFile file, var _)) {
			assertThat(file.fields() + file.body()).doesNotContain(SECRET).hasSizeLessThan(20_000);
			assertThat(file.body()).as(file.body()).doesNotContain("haha");
		}
		else {
			assertThat(parsed.notices()).isNotEmpty();
		}
		assertThat(name.equals("doctype that never ends") || parsed instanceof Parsed.Accepted).isTrue();
		assertThat(isAsked()).as("the network was asked").isFalse();
	}

	private static boolean isAsked() throws IOException {
		try (Socket _ = network.accept()) {
			return true;
		}
		catch (SocketTimeoutException ex) {
			return false;
		}
	}

	@ParameterizedTest
	@CsvSource({ "UTF-8, , , true", "UTF-8, utf-8, , true", "UTF-8, , utf-8, true", "UTF-16LE, , , true",
			"UTF-16BE, , , true", "UTF-16LE, utf-16, , true", "windows-1251, windows-1251, , true",
			"windows-1251, , windows-1251, true", "windows-1251, WINDOWS-1251, , true",
			"windows-1251, , no-such-encoding, false", "UTF-8, no-such-encoding, , true",
			"windows-1251, utf-8, , false", "UTF-8, , windows-1251, false", "UTF-8, , x'y\"z, true" })
	void anEncodingIsTheOneThatMarkOrMarkupName(String written, String declared, String meta, boolean right) {
		Charset charset = Charset.forName(written);
		String page = (written.startsWith("UTF-16") ? "\ufeff" : "") + "<?xml version=\"1.0\""
				+ ((declared != null) ? " encoding=\"" + declared + "\"" : "") + "?><html><head>"
				+ ((meta != null) ? "<meta charset=\"" + meta + "\">" : "") + "<title>Кабул</title></head><body>"
				+ STORY;
		Parsed<ArticleFile> parsed = SavedPage.parse(page.getBytes(charset));
		assertThat(parsed).isInstanceOfSatisfying(Parsed.Accepted.class,
				(accepted) -> assertThat(((ArticleFile) accepted.value()).find("headline").orElse("").equals("Кабул"))
					.as(accepted.value().toString())
					.isEqualTo(right));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "–", textBlock = """
			2025-10-25                      | 2025-10-25
			2025-10-25T18:30:00.000+05:00   | 2025-10-25T18:30:00.000+05:00
			2025-10                         | 2025-10
			' 2025-10-25 '                  | 2025-10-25
			2025-13-25                      | –
			2025-02-30                      | –
			2025-99-99                      | –
			0000-00-00                      | –
			0000-00-00T00:00:00Z            | –
			1970-01-01                      | –
			1970-01-01T00:00:00Z            | –
			9999-12-31                      | –
			1753-01-01                      | –
			2025                            | –
			25/10/2025                      | –
			10/25/2025 10:00 AM             | –
			25 October 2025                 | –
			Sat, 25 Oct 2025 10:00:00 GMT   | –
			2025-10-25T25:00:00Z            | –
			2025-10-25T10:00:00+99:00       | –
			1761386400                      | –
			20251025                        | –
			yesterday                       | –
			null                            | –
			''                              | –
			""")
	void aDateThatIsNoneStaysUnknown(String written, String published) {
		for (String markup : List.of("<meta property=\"article:published_time\" content=\"%s\">",
				"<script type=\"application/ld+json\">{\"@type\":\"Article\",\"datePublished\":\"%s\"}</script>")) {
			Parsed<ArticleFile> parsed = SavedPage
				.parse(("<html><head><title>T</title>" + markup.formatted(written) + "</head><body>" + STORY)
					.getBytes(StandardCharsets.UTF_8));
			assertThat(parsed).isInstanceOfSatisfying(Parsed.Accepted.class,
					(accepted) -> assertThat(((ArticleFile) accepted.value()).find("published").orElse(null))
						.isEqualTo(published));
		}
	}

}
