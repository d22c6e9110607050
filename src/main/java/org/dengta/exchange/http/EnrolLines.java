package org.dengta.exchange.http;

import com.fasterxml.jackson.core.JsonGenerator;

import org.dengta.exchange.ProgrammeText;
import org.dengta.exchange.http.EnrolAnswer.Enrolled;
import org.dengta.platform.json.JsonLine;

import java.io.IOException;

/** The lines of an enrolment. Reading what is none is an IllegalArgumentException. */
public final class EnrolLines {
    public static final String CODE = "code";
    public static final String KIOSK = "kiosk";

    private EnrolLines() {}

    /** {@code {"event":"…","token":"…","dataKey":"…","lookupKey":"…"}}; keys in base64. */
    public static void write(JsonGenerator json, Enrolled enrolled) throws IOException {
        json.writeStringField("event", enrolled.event());
        json.writeStringField("token", enrolled.token());
        json.writeStringField("dataKey", StateLines.base64(enrolled.dataKey()));
        json.writeStringField("lookupKey", StateLines.base64(enrolled.lookupKey()));
    }

    /** An enrolment of its line and the programme's line behind it. */
    public static Enrolled enrolled(JsonLine line, ProgrammeText programme) {
        return new Enrolled(
                line.text("event"),
                line.text("token"),
                StateLines.bytes(line, "dataKey"),
                StateLines.bytes(line, "lookupKey"),
                programme);
    }
}
