package org.dengta.app.command.duty;

import com.fasterxml.jackson.core.JsonGenerator;

import org.dengta.app.Json;
import org.dengta.presence.Hold;
import org.dengta.programme.Programme;
import org.dengta.supervision.HoldDesk.HoldOrder;
import org.dengta.wording.Phrases;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/** Holds as lines: for people in both languages, or JSON. */
final class HoldLines {
    private final Instant now;
    private final Phrases chinese;
    private final Phrases english;

    HoldLines(Programme programme, Instant now) {
        this.now = now;
        chinese = new Phrases(programme, Locale.CHINESE, now);
        english = new Phrases(programme, Locale.ENGLISH, now);
    }

    String line(Hold hold) {
        return String.join(
                "  ",
                code(hold.state()),
                chinese.scope(hold) + " " + english.scope(hold),
                chinese.reason(hold.reason()) + " " + english.reason(hold.reason()),
                chinese.time(hold.since()) + " " + hold.kiosk() + " (" + age(hold) + ")",
                "至 until " + hold.until().map(chinese::time).orElse("另行通知 another order"));
    }

    String json(Hold hold) {
        return Json.object(json -> {
            json.writeStringField("of", code(hold.of()));
            json.writeStringField("scope", hold.scope());
            json.writeStringField("state", code(hold.state()));
            json.writeStringField("reason", hold.reason());
            json.writeStringField("since", hold.since().toString());
            json.writeStringField("kiosk", hold.kiosk().value());
            json.writeNumberField("ageSeconds", seconds(hold));
            if (hold.until().isPresent()) {
                json.writeStringField("until", hold.until().get().toString());
            }
            json.writeStringField("zh", chinese.scope(hold));
            json.writeStringField("en", english.scope(hold));
        });
    }

    void write(HoldOrder order, JsonGenerator json) throws IOException {
        json.writeStringField("of", code(order.of()));
        json.writeStringField("scope", order.scope());
        json.writeStringField("state", code(order.state()));
        json.writeStringField("reason", order.reason().code());
        if (order.until().isPresent()) {
            json.writeStringField("until", order.until().get().toString());
        }
    }

    /** Hours and minutes, or seconds where it is young. */
    private String age(Hold hold) {
        var seconds = seconds(hold);
        return seconds < 60
                ? seconds + " s"
                : seconds < 3600
                        ? seconds / 60 + " min"
                        : seconds / 3600 + " h " + seconds % 3600 / 60 + " min";
    }

    /** None where the clock of the other kiosk is ahead. */
    private long seconds(Hold hold) {
        return Math.max(0, Duration.between(hold.since(), now).toSeconds());
    }

    static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
