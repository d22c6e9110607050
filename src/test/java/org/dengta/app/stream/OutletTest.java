package org.dengta.app.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.dengta.app.Program;
import org.dengta.app.Streams;
import org.dengta.platform.problem.ProblemCode;
import org.dengta.platform.problem.ProblemException;
import org.junit.jupiter.api.Test;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;

final class OutletTest {
    /** Fails as the system says. */
    private static final class Failing extends OutputStream {
        private final String reason;

        Failing(String reason) {
            this.reason = reason;
        }

        @Override
        public void write(int octet) throws IOException {
            throw new IOException(reason);
        }
    }

    @Test
    void the_first_line_that_cannot_be_delivered_ends_the_command_and_later_ones_are_dropped() {
        try (var out = out("No space left on device")) {
            assertThatExceptionOfType(ProblemException.class)
                    .isThrownBy(() -> out.println("admitted"))
                    .satisfies(
                            e -> assertThat(e.problem().code()).isEqualTo(ProblemCode.OUTPUT_LOST));
            out.println("admitted");
        }
    }

    @Test
    void a_reader_who_goes_away_ends_the_command_without_a_problem() {
        for (var reason : List.of("Broken pipe", "The pipe is being closed")) {
            try (var out = out(reason)) {
                assertThatExceptionOfType(ReaderGone.class)
                        .isThrownBy(() -> out.println("admitted"));
                out.println("admitted");
            }
        }
    }

    @Test
    void the_program_says_nothing_of_a_reader_who_went_away_and_tells_of_a_full_disk() {
        assertThat(ended("Broken pipe")).isEqualTo("3: ");
        assertThat(ended("No space left on device")).startsWith("3: [OUTPUT_LOST]");
    }

    /** Of a command whose first line cannot be delivered: exit code and what it complained of. */
    private static String ended(String reason) {
        var err = new StringWriter();
        var in = new BufferedReader(Reader.nullReader());
        var streams = new Streams(in, out(reason), new PrintWriter(err, true));
        var program = new Program(streams, InstantSource.system());
        return program.run("--version") + ": " + err;
    }

    private static PrintWriter out(String reason) {
        return new PrintWriter(new Outlet(new Failing(reason)), true, StandardCharsets.UTF_8);
    }
}
