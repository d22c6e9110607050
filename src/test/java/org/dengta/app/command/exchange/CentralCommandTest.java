package org.dengta.app.command.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.dengta.app.KioskProgram;
import org.dengta.app.Program;
import org.dengta.app.Streams;
import org.dengta.app.exchange.Served;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

final class CentralCommandTest {
    @TempDir private Path folder;

    /** Completes with the first line. */
    private static final class FirstLine extends StringWriter {
        private final CompletableFuture<String> told = new CompletableFuture<>();

        @Override
        public void flush() {
            var line = toString();
            if (line.contains("\n")) {
                told.complete(line.substring(0, line.indexOf('\n')));
            }
        }
    }

    @Test
    void it_tells_where_it_listens_serves_until_it_is_stopped_and_publishes_the_programme()
            throws Exception {
        var program = new KioskProgram(folder).withList();
        var out = new FirstLine();
        var ended = new CompletableFuture<Integer>();
        var serving =
                Thread.ofPlatform()
                        .start(() -> ended.complete(central(program, out, "--port", "0")));
        var line = out.told.get(60, TimeUnit.SECONDS);
        assertThat(line).matches("\\{\"listening\":\"http://127\\.0\\.0\\.1:\\d+\"}");
        assertThat(program.run("programme", "show").exitCode()).isZero();
        serving.interrupt();
        assertThat(ended.get(60, TimeUnit.SECONDS)).isZero();
    }

    @Test
    void a_port_that_is_taken_is_told() throws IOException {
        try (var other = new Served(folder)) {
            var port = Integer.toString(URI.create(other.address()).getPort());
            var ended = other.program().run("central", "--port", port);
            assertThat(ended.exitCode()).isEqualTo(3);
            assertThat(ended.err()).contains("[PORT_IN_USE]", port);
        }
    }

    @Test
    void a_mistyped_folder_is_no_central() {
        var ended = new KioskProgram(folder).run("central", "--port", "0");
        assertThat(ended.exitCode()).isEqualTo(3);
        assertThat(ended.err()).contains("[NOTHING_HERE]");
        assertThat(new KioskProgram(folder).run("central", "--port", "70000").exitCode())
                .isEqualTo(2);
    }

    @Test
    void an_invitation_says_what_to_do_with_it() throws IOException {
        var program = new KioskProgram(folder).withList();
        assertThat(program.run("central", "invite", "door-1").out())
                .contains("dengta enrol URL --code ", "15分钟");
        assertThat(program.run("central", "invite", "Door 1").exitCode()).isEqualTo(2);
        assertThat(program.run("central", "kiosks").out()).contains("invited until");
        assertThat(program.run("central", "invite", "kiosk-1").err())
                .contains("[KIOSK_IS_CENTRAL]");
    }

    private int central(KioskProgram program, StringWriter out, String... options) {
        var streams =
                new Streams(
                        new BufferedReader(new StringReader("")),
                        new PrintWriter(out, true),
                        new PrintWriter(new StringWriter(), true));
        var args = new java.util.ArrayList<>(java.util.List.of("central", "--json"));
        args.addAll(java.util.List.of(options));
        args.addAll(java.util.List.of("--config", "kiosk-config"));
        args.addAll(java.util.List.of("--data", program.data().toString()));
        return new Program(streams, program.clock()).run(args.toArray(String[]::new));
    }
}
