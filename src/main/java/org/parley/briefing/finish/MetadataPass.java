package org.parley.briefing.finish;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.TimeZone;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;

/** What the file says about itself: title, date, colours, and the standards it keeps. */
final class MetadataPass {

	private static final String PARLEY = "Parley";

	private static final String SRGB = "sRGB IEC61966-2.1";

	private MetadataPass() {
	}

	static void run(PDDocument document, String title, Instant dated) throws IOException {
		PDDocumentInformation information = new PDDocumentInformation();
		information.setTitle(title);
		information.setAuthor(PARLEY);
		information.setProducer(PARLEY);
		Calendar date = new GregorianCalendar(TimeZone.getTimeZone("UTC"));
		date.setTimeInMillis(dated.toEpochMilli());
		information.setCreationDate(date);
		information.setModificationDate(date);
		document.setDocumentInformation(information);
		PDMetadata metadata = new PDMetadata(document);
		metadata.importXMPMetadata(xmp(title, dated).getBytes(StandardCharsets.UTF_8));
		document.getDocumentCatalog().setMetadata(metadata);
		addColours(document);
	}

	private static void addColours(PDDocument document) throws IOException {
		byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
		PDOutputIntent intent = new PDOutputIntent(document, new ByteArrayInputStream(profile));
		intent.setInfo(SRGB);
		intent.setOutputCondition(SRGB);
		intent.setOutputConditionIdentifier(SRGB);
		intent.setRegistryName("http://www.color.org");
		document.getDocumentCatalog().addOutputIntent(intent);
	}

	/** PDF/A wants the namespace of PDF/UA declared, as one it does not know itself. */
	private static String xmp(String title, Instant dated) {
		String date = Instant.ofEpochSecond(dated.getEpochSecond()).toString();
		return """
				<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
				<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
				<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
				 xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
				 xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"
				 xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
				 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
				 xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
				<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance><pdfuaid:part>1</pdfuaid:part>
				<dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
				<dc:creator><rdf:Seq><rdf:li>%s</rdf:li></rdf:Seq></dc:creator>
				<xmp:CreateDate>%s</xmp:CreateDate><xmp:ModifyDate>%s</xmp:ModifyDate><pdf:Producer>%s</pdf:Producer>
				<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
				<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
				<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
				<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
				<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource"><pdfaProperty:name>part</pdfaProperty:name>
				<pdfaProperty:valueType>Integer</pdfaProperty:valueType><pdfaProperty:category>internal</pdfaProperty:category>
				<pdfaProperty:description>PDF/UA part</pdfaProperty:description></rdf:li></rdf:Seq></pdfaSchema:property>
				</rdf:li></rdf:Bag></pdfaExtension:schemas>
				</rdf:Description></rdf:RDF></x:xmpmeta>
				<?xpacket end="w"?>"""
			.formatted(escaped(title), PARLEY, date, date, PARLEY);
	}

	private static String escaped(String text) {
		return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
	}

}
