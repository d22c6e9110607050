package org.dengta.app.command.exchange;

import com.fasterxml.jackson.core.JsonGenerator;

import org.dengta.app.Replica;

import java.io.IOException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/** Times that may be missing, for people by the venue's clock and for machines. */
final class Times {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);

    private Times() {}

    static String told(Optional<Instant> at, Replica replica) {
        return at.map(it -> TIME.format(it.atZone(replica.programme().time().zone()))).orElse("-");
    }

    /** A field only where there is a time. */
    static void write(JsonGenerator json, String name, Optional<Instant> at) throws IOException {
        if (at.isPresent()) {
            json.writeStringField(name, at.get().toString());
        }
    }
}
