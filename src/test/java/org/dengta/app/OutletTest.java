package org.dengta.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.dengta.platform.problem.ProblemCode;
import org.dengta.platform.problem.ProblemException;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

final class OutletTest {
    /** As a pipe whose reader has gone. */
    private static final class Closed extends OutputStream {
        @Override
        public void write(int octet) throws IOException {
            throw new IOException("Broken pipe");
        }
    }

    @Test
    void the_first_line_that_cannot_be_delivered_ends_the_command_and_later_ones_are_dropped() {
        try (var out = new PrintWriter(new Outlet(new Closed()), true, StandardCharsets.UTF_8)) {
            assertThatExceptionOfType(ProblemException.class)
                    .isThrownBy(() -> out.println("admitted"))
                    .satisfies(
                            e -> assertThat(e.problem().code()).isEqualTo(ProblemCode.OUTPUT_LOST));
            out.println("admitted");
        }
    }
}
