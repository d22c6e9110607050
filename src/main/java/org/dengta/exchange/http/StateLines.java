package org.dengta.exchange.http;

import com.fasterxml.jackson.core.JsonGenerator;

import org.dengta.accreditation.PersonId;
import org.dengta.exchange.GuestAnswer.GuestChange;
import org.dengta.exchange.PeerStatus;
import org.dengta.exchange.ProgrammeText;
import org.dengta.platform.json.JsonLine;

import java.io.IOException;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * How a replica is, its list and its programme as lines. Reading what is none is an
 * IllegalArgumentException.
 */
public final class StateLines {
    private StateLines() {}

    /**
     * {@code {"protocol":1,"event":"…","at":"…","facts":7,"guests":"…","programme":"…"}}, and the
     * neighbours where they are known.
     */
    public static void write(JsonGenerator json, PeerStatus status) throws IOException {
        json.writeNumberField("protocol", status.protocol());
        json.writeStringField("event", status.event());
        json.writeStringField("at", status.at().toString());
        json.writeNumberField("facts", status.facts());
        json.writeStringField("guests", status.guests());
        json.writeStringField("programme", status.programme());
        if (status.neighbours().isPresent()) {
            NeighbourLines.write(json, status.neighbours().get());
        }
    }

    public static PeerStatus status(JsonLine line) {
        return new PeerStatus(
                line.count("protocol"),
                line.text("event"),
                FactLines.instant(line.text("at")),
                line.number("facts"),
                line.text("guests"),
                line.text("programme"),
                NeighbourLines.neighbours(line));
    }

    /** {@code {"person":"…","sealed":"…"}} in base64, or {@code {"person":"…","gone":true}}. */
    public static void write(JsonGenerator json, GuestChange change) throws IOException {
        json.writeStringField("person", change.person().value());
        if (change.sealed().isPresent()) {
            json.writeStringField("sealed", base64(change.sealed().get()));
        } else {
            json.writeBooleanField("gone", true);
        }
    }

    public static GuestChange change(JsonLine line) {
        var gone = line.has("gone") && line.truth("gone");
        return new GuestChange(
                new PersonId(line.text("person")),
                gone ? Optional.empty() : Optional.of(bytes(line, "sealed")));
    }

    /** {@code {"hash":"…","programme":"the text","letterKeys":{"1":"…"}}}. */
    public static void write(JsonGenerator json, ProgrammeText programme) throws IOException {
        json.writeStringField("hash", programme.hash());
        json.writeStringField("programme", programme.event());
        json.writeObjectFieldStart("letterKeys");
        for (var key : programme.letterKeys().entrySet()) {
            json.writeStringField(key.getKey().toString(), key.getValue());
        }
        json.writeEndObject();
    }

    public static ProgrammeText programme(JsonLine line) {
        Map<Integer, String> keys = new HashMap<>();
        line.texts("letterKeys").forEach((id, key) -> keys.put(Integer.valueOf(id), key));
        var programme = new ProgrammeText(line.text("hash"), line.text("programme"), keys);
        if (!programme.isSound()) {
            throw new IllegalArgumentException("a programme under another's hash");
        }
        return programme;
    }

    /** {@code {"facts":7,"guests":"…","programme":"…"}}. */
    public static void write(JsonGenerator json, Wakeup wakeup) throws IOException {
        json.writeNumberField("facts", wakeup.facts());
        json.writeStringField("guests", wakeup.guests());
        json.writeStringField("programme", wakeup.programme());
    }

    public static Wakeup wakeup(JsonLine line) {
        return new Wakeup(line.number("facts"), line.text("guests"), line.text("programme"));
    }

    static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    static byte[] bytes(JsonLine line, String name) {
        return Base64.getDecoder().decode(line.text(name));
    }
}
