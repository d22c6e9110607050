package org.dengta.exchange.http;

import com.fasterxml.jackson.core.JsonGenerator;

import org.dengta.exchange.Link.HandedOver;
import org.dengta.kiosk.KioskId;
import org.dengta.kiosk.Neighbour;
import org.dengta.platform.json.JsonLine;
import org.dengta.venue.GateId;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Who hands over, and the others, as lines. Reading what is none is an IllegalArgumentException.
 */
public final class NeighbourLines {
    private static final String NEIGHBOURS = "neighbours";
    private static final String GATE = "gate";
    private static final String AGE = "age";
    private static final String UNTIL = "until";

    private NeighbourLines() {}

    /** {@code "neighbours":{"door-b":{"gate":"…","age":1200}}}, ages in milliseconds. */
    static void write(JsonGenerator json, List<Neighbour> neighbours) throws IOException {
        json.writeObjectFieldStart(NEIGHBOURS);
        for (var one : neighbours) {
            json.writeObjectFieldStart(one.kiosk().value());
            gate(json, one.gate());
            if (one.age().isPresent()) {
                json.writeNumberField(AGE, one.age().get().toMillis());
            }
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    /** Empty where the line tells of none, as one of an older release. */
    static Optional<List<Neighbour>> neighbours(JsonLine line) {
        return line.has(NEIGHBOURS)
                ? Optional.of(
                        line.objects(NEIGHBOURS).entrySet().stream()
                                .map(it -> neighbour(it.getKey(), it.getValue()))
                                .toList())
                : Optional.empty();
    }

    private static Neighbour neighbour(String kiosk, JsonLine line) {
        return new Neighbour(
                new KioskId(kiosk),
                gate(line),
                line.has(AGE)
                        ? Optional.of(Duration.ofMillis(line.number(AGE)))
                        : Optional.empty());
    }

    /** {@code {"until":"…","gate":"…"}}; no gate where the kiosk stands at none. */
    public static void write(JsonGenerator json, HandedOver all) throws IOException {
        json.writeStringField(UNTIL, all.until().toString());
        gate(json, all.gate());
    }

    public static HandedOver handedOver(JsonLine line) {
        return new HandedOver(gate(line), FactLines.instant(line.text(UNTIL)));
    }

    private static void gate(JsonGenerator json, Optional<GateId> gate) throws IOException {
        if (gate.isPresent()) {
            json.writeStringField(GATE, gate.get().value());
        }
    }

    private static Optional<GateId> gate(JsonLine line) {
        return line.has(GATE) ? Optional.of(new GateId(line.text(GATE))) : Optional.empty();
    }
}
