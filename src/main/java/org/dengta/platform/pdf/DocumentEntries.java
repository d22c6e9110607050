package org.dengta.platform.pdf;

import org.dengta.platform.pdf.file.PdfBytes;
import org.dengta.platform.pdf.file.PdfFile;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Locale;

/**
 * What the catalog and the trailer of a document say of it, and the objects that these name.
 *
 * @param catalog entries of the catalog
 * @param trailer entries of the trailer
 */
record DocumentEntries(String catalog, String trailer) {
    private static final String PRODUCER = "Dengta";
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("'(D:'uuuuMMddHHmmss'Z)'", Locale.ROOT)
                    .withZone(ZoneOffset.UTC);
    private static final String XMP =
            """
            <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
              xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"
              xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
            <pdfaid:part>2</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance>
            <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
            <pdf:Producer>%s</pdf:Producer>%s
            </rdf:Description></rdf:RDF></x:xmpmeta>
            <?xpacket end="r"?>
            """;

    static DocumentEntries of(DocumentFacts facts, PdfFile file) {
        var about = new PdfBytes().raw("<</Title ").text(facts.title());
        about.raw(" /Producer (" + PRODUCER + ")");
        facts.created().ifPresent(at -> about.raw(" /CreationDate ").raw(STAMP.format(at)));
        var info = file.add(about.raw(">>"));
        var id = id(facts);
        var catalog = facts.archival() ? archival(facts, file) : "";
        return new DocumentEntries(catalog, "/Info " + info + " 0 R /ID [" + id + id + "]");
    }

    private static String id(DocumentFacts facts) {
        var made = facts.created().map(Instant::toEpochMilli).orElse(0L);
        var hex = HexFormat.of().withUpperCase();
        return "<" + hex.toHexDigits(made) + hex.toHexDigits(facts.seed()) + ">";
    }

    /** Metadata and the meaning of the colours, sRGB. */
    private static String archival(DocumentFacts facts, PdfFile file) {
        var xmp = String.format(Locale.ROOT, XMP, escaped(facts.title()), PRODUCER, created(facts));
        var metadata =
                file.addPlainStream(
                        "/Type /Metadata /Subtype /XML", xmp.getBytes(StandardCharsets.UTF_8));
        var profile = file.addStream("/N 3", ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
        return " /Metadata "
                + metadata
                + " 0 R /OutputIntents [<</Type /OutputIntent /S /GTS_PDFA1"
                + " /OutputConditionIdentifier (sRGB) /DestOutputProfile "
                + profile
                + " 0 R>>]";
    }

    private static String created(DocumentFacts facts) {
        return facts.created()
                .map(at -> DateTimeFormatter.ISO_INSTANT.format(at.truncatedTo(ChronoUnit.SECONDS)))
                .map(at -> "<xmp:CreateDate>" + at + "</xmp:CreateDate>")
                .orElse("");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
