package org.dengta.app;

import org.dengta.app.stream.Outlet;

import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/**
 * Where a command reads and writes; UTF-8 whatever the locale.
 *
 * @param in standard input
 * @param out results
 * @param err progress and complaints
 */
public record Streams(BufferedReader in, PrintWriter out, PrintWriter err) {

    /** Those of the process. */
    public static Streams ofProcess() {
        var utf8 = StandardCharsets.UTF_8;
        return new Streams(
                new BufferedReader(new InputStreamReader(System.in, utf8)),
                new PrintWriter(new Outlet(new FileOutputStream(FileDescriptor.out)), true, utf8),
                new PrintWriter(new FileOutputStream(FileDescriptor.err), true, utf8));
    }

    /** The same error stream, other input and output. */
    public Streams with(BufferedReader otherIn, PrintWriter otherOut) {
        return new Streams(otherIn, otherOut, err);
    }
}
