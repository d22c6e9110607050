package org.dengta.platform.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;

import java.io.IOException;
import java.io.OutputStream;

/** Writes JSON lines and their end line. Without {@link #end} it is a cut text. For one thread. */
public final class JsonLinesOut {
    static final String END = "end";
    private static final JsonFactory FACTORY =
            new JsonFactoryBuilder().rootValueSeparator("").build();

    private final JsonGenerator json;
    private int count;

    /** Writes the fields of an object. */
    @FunctionalInterface
    public interface Fields {
        /** Writes names and values, and neither opens nor closes the object. */
        void write(JsonGenerator json) throws IOException;
    }

    /**
     * @param out left open at the end
     */
    public JsonLinesOut(OutputStream out) throws IOException {
        json = FACTORY.createGenerator(out);
        json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    }

    /** Writes an object and a line feed. */
    public void line(Fields fields) throws IOException {
        object(fields);
        count++;
    }

    /** Writes the end line and hands everything on. */
    public void end() throws IOException {
        object(json -> json.writeNumberField(END, count));
        json.flush();
    }

    /** Hands on what was written so far. */
    public void flush() throws IOException {
        json.flush();
    }

    private void object(Fields fields) throws IOException {
        json.writeStartObject();
        fields.write(json);
        json.writeEndObject();
        json.writeRaw('\n');
    }
}
