package org.dengta.app.command.exchange;

import com.fasterxml.jackson.core.JsonGenerator;

import org.dengta.kiosk.Neighbour;
import org.dengta.kiosk.Neighbourhood.Told;
import org.dengta.venue.GateId;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The other kiosks, for people and for machines. */
final class NeighbourWords {
    private static final int MINUTE = 60;

    private NeighbourWords() {}

    /**
     * A line each: where it stands, and how old what is known of it is; of a silent one what to do.
     *
     * @param within how long ago a kiosk at a gate may have been heard to count as heard
     */
    static List<String> lines(Optional<Told> others, Duration within) {
        return others.map(told -> told.kiosks().stream().map(it -> line(it, within)).toList())
                .orElse(List.of());
    }

    private static boolean isSilent(Neighbour one, Duration within) {
        return one.gate().isPresent() && !one.isHeard(within);
    }

    private static String line(Neighbour one, Duration within) {
        return isSilent(one, within) ? line(one) + "  ▲ " + remedy(one) : line(one);
    }

    private static String remedy(Neighbour one) {
        return "无消息，视为仍在放行；若已永久关闭，请在中心运行"
                + " silent, may be letting people in; if it is off for good, at the central:"
                + " dengta central revoke "
                + one.kiosk();
    }

    private static String line(Neighbour one) {
        return one.kiosk()
                + "  "
                + one.gate().map(GateId::value).orElse("不在入口 at no gate")
                + "  "
                + one.age()
                        .map(age -> "最近听到 heard " + told(age) + "前 ago")
                        .orElse("最近听到时间不明 heard nobody knows when");
    }

    private static String told(Duration age) {
        var seconds = age.toSeconds();
        return seconds < MINUTE
                ? seconds + " s"
                : age.toHours() == 0
                        ? age.toMinutes() + " min"
                        : age.toHours() + " h " + age.toMinutesPart() + " min";
    }

    /**
     * {@code "neighbours":[{"kiosk":"…","gate":"…","heard_ms_ago":1200}]}, a silent one with {@code
     * "silent":true}; none where untold.
     */
    static void write(JsonGenerator json, Optional<Told> others, Duration within)
            throws IOException {
        if (others.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("neighbours");
        for (var one : others.get().kiosks()) {
            json.writeStartObject();
            json.writeStringField("kiosk", one.kiosk().value());
            if (one.gate().isPresent()) {
                json.writeStringField("gate", one.gate().get().value());
            }
            if (one.age().isPresent()) {
                json.writeNumberField("heard_ms_ago", one.age().get().toMillis());
            }
            if (isSilent(one, within)) {
                json.writeBooleanField("silent", true);
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
