package org.dengta.exchange.http;

import com.fasterxml.jackson.core.JsonGenerator;

import org.dengta.exchange.Quarantined;
import org.dengta.exchange.Receipt;
import org.dengta.journal.Head;
import org.dengta.journal.Position;
import org.dengta.journal.StoredEntry;
import org.dengta.platform.json.JsonLine;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;

/** Heads, facts and receipts as lines. Reading what is none is an IllegalArgumentException. */
public final class FactLines {
    public static final String HEAD = "head";
    public static final String FACT = "fact";
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    private FactLines() {}

    /** {@code {"head":"kiosk/run/7","hash":"…"}}. */
    public static void write(JsonGenerator json, Head head) throws IOException {
        json.writeStringField(HEAD, head.position().toString());
        json.writeStringField("hash", head.hash());
    }

    public static Head head(JsonLine line) {
        return new Head(Position.parse(line.text(HEAD)), hash(line));
    }

    /**
     * {@code {"fact":"kiosk/run/7","entry":"…","hash":"…"}}; an entry that is not UTF-8, as only a
     * damaged one is, goes as {@code entry64} in base64.
     */
    public static void write(JsonGenerator json, StoredEntry fact) throws IOException {
        json.writeStringField(FACT, fact.position().toString());
        try {
            var decoder = StandardCharsets.UTF_8.newDecoder();
            var text = decoder.decode(ByteBuffer.wrap(fact.bytes())).toString();
            json.writeStringField("entry", text);
        } catch (CharacterCodingException _) {
            json.writeStringField("entry64", Base64.getEncoder().encodeToString(fact.bytes()));
        }
        json.writeStringField("hash", HexFormat.of().formatHex(fact.hash()));
    }

    public static StoredEntry fact(JsonLine line) {
        var bytes =
                line.has("entry64")
                        ? Base64.getDecoder().decode(line.text("entry64"))
                        : line.text("entry").getBytes(StandardCharsets.UTF_8);
        var position = Position.parse(line.text(FACT));
        return new StoredEntry(position, bytes, HexFormat.of().parseHex(hash(line)));
    }

    private static String hash(JsonLine line) {
        var hash = line.text("hash");
        if (!HASH.matcher(hash).matches()) {
            throw new IllegalArgumentException("a hash is 64 hexadecimal digits");
        }
        return hash;
    }

    /** {@code {"kept":1,"known":2,"early":0}}; the quarantined follow, a line each. */
    public static void write(JsonGenerator json, Receipt receipt) throws IOException {
        json.writeNumberField("kept", receipt.kept());
        json.writeNumberField("known", receipt.known());
        json.writeNumberField("early", receipt.early());
    }

    /** A receipt of its line and the lines behind it. */
    public static Receipt receipt(JsonLine line, List<Quarantined> quarantined) {
        return new Receipt(
                line.count("kept"), line.count("known"), line.count("early"), quarantined);
    }

    /** {@code {"quarantined":"kiosk/run/7","why":"FORKED","peer":"…","at":"…"}}. */
    public static void write(JsonGenerator json, Quarantined aside) throws IOException {
        json.writeStringField("quarantined", aside.position().toString());
        json.writeStringField("why", aside.why().name());
        json.writeStringField("peer", aside.peer());
        json.writeStringField("at", aside.at().toString());
    }

    public static Quarantined quarantined(JsonLine line) {
        return new Quarantined(
                Position.parse(line.text("quarantined")),
                Quarantined.Why.valueOf(line.text("why")),
                line.text("peer"),
                instant(line.text("at")));
    }

    static Instant instant(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("no instant", e);
        }
    }
}
