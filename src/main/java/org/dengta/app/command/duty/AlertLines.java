package org.dengta.app.command.duty;

import com.fasterxml.jackson.core.JsonGenerator;

import org.dengta.app.Json;
import org.dengta.presence.Hold;
import org.dengta.programme.Programme;
import org.dengta.supervision.Alert;
import org.dengta.supervision.Alert.Arrived;
import org.dengta.supervision.Alert.BlockedTried;
import org.dengta.supervision.Alert.ClockBehind;
import org.dengta.supervision.Alert.Filling;
import org.dengta.supervision.Alert.HoldChanged;
import org.dengta.supervision.Alert.RefusalsRunning;
import org.dengta.supervision.AlertWords;
import org.dengta.venue.Place;

import java.io.IOException;
import java.time.Instant;
import java.util.Locale;
import java.util.function.Supplier;

/** Alerts as lines: for people in both languages, or JSON. */
final class AlertLines {
    private final AlertWords words;

    AlertLines(Supplier<Programme> programme) {
        words = new AlertWords(programme);
    }

    String text(Alert alert, Instant now) {
        var zh = words.of(alert, now, Locale.CHINESE);
        var en = words.of(alert, now, Locale.ENGLISH);
        return String.join(
                "\n",
                (alert.isUrgent() ? "! " : "· ") + alert.code(),
                "  " + zh.what() + zh.next(),
                "  " + en.what() + " " + en.next());
    }

    String json(Alert alert, Instant now) {
        return Json.object(json -> {
            json.writeStringField("code", alert.code());
            json.writeBooleanField("urgent", alert.isUrgent());
            json.writeStringField("at", alert.at().toString());
            fields(alert, json);
            said(alert, now, Locale.CHINESE, json);
            said(alert, now, Locale.ENGLISH, json);
        });
    }

    private void said(Alert alert, Instant now, Locale language, JsonGenerator json)
            throws IOException {
        var said = words.of(alert, now, language);
        json.writeObjectFieldStart(language.getLanguage());
        json.writeStringField("what", said.what());
        json.writeStringField("next", said.next());
        json.writeEndObject();
    }

    private static void fields(Alert alert, JsonGenerator json) throws IOException {
        switch (alert) {
            case Arrived it -> {
                json.writeStringField("guest", it.person().id().value());
                json.writeStringField("gate", it.gate().value());
                json.writeStringField("place", it.place().value());
            }
            case RefusalsRunning it -> {
                json.writeStringField("gate", it.gate().value());
                json.writeStringField("reason", it.reason());
                json.writeNumberField("times", it.times());
                json.writeStringField("cause", it.cause().code());
            }
            case ClockBehind it -> {
                json.writeStringField("latest", it.latest().toString());
                json.writeStringField("kiosk", it.kiosk().value());
            }
            case BlockedTried it -> {
                json.writeStringField("guest", it.person().value());
                json.writeStringField("gate", it.gate().value());
            }
            case Filling it -> fields(it, json);
            case HoldChanged it -> fields(it.hold(), json);
        }
    }

    private static void fields(Filling alert, JsonGenerator json) throws IOException {
        json.writeStringField("place", alert.place().map(Place::value).orElse("venue"));
        json.writeNumberField("inside", alert.inside());
        json.writeNumberField("bound", alert.bound());
    }

    private static void fields(Hold hold, JsonGenerator json) throws IOException {
        json.writeStringField("scope", hold.scope());
        json.writeStringField("state", HoldLines.code(hold.state()));
        json.writeStringField("reason", hold.reason());
        json.writeStringField("kiosk", hold.kiosk().value());
    }
}
