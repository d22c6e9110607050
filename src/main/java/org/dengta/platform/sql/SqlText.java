package org.dengta.platform.sql;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Scripts that lie beside a class in the program itself. */
public final class SqlText {
    private SqlText() {}

    /** The text of a file in a class's package; IllegalStateException where this build lacks it. */
    public static String beside(Class<?> type, String name) {
        try (var in = type.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("this build lacks " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
