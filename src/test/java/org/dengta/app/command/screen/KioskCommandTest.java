package org.dengta.app.command.screen;

import static org.assertj.core.api.Assertions.assertThat;

import org.dengta.app.Context;
import org.dengta.app.GlobalOptions;
import org.dengta.app.Streams;
import org.dengta.platform.fx.Displays;
import org.junit.jupiter.api.Test;

import picocli.CommandLine;
import picocli.CommandLine.ExitCode;

import java.io.BufferedReader;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

final class KioskCommandTest {
    private final StringWriter said = new StringWriter();
    private final List<String> called = new ArrayList<>();

    @Test
    void without_a_display_the_demo_says_so_in_one_line_and_gives_the_tour() {
        assertThat(run("--demo")).isZero();
        assertThat(said.toString().strip().lines()).hasSize(1);
        assertThat(said.toString()).contains("DISPLAY is not set", "tour");
        assertThat(called).first().isEqualTo("tour");
    }

    @Test
    void without_a_display_a_kiosk_is_refused_as_a_matter_of_the_environment() {
        assertThat(run("--station", "door")).isEqualTo(3);
        assertThat(called).isEmpty();
    }

    @Test
    void unknown_stations_and_themes_are_wrong_usage() {
        assertThat(run("--station", "kitchen")).isEqualTo(ExitCode.USAGE);
        assertThat(run("--theme", "purple")).isEqualTo(ExitCode.USAGE);
    }

    private int run(String... arguments) {
        var err = new PrintWriter(said, true);
        var streams =
                new Streams(
                        new BufferedReader(new StringReader("")),
                        new PrintWriter(new StringWriter()),
                        err);
        var context = new Context(new GlobalOptions(), streams, InstantSource.system());
        var command =
                new KioskCommand(
                        context,
                        (_, _) ->
                                call -> {
                                    called.addAll(List.of(call));
                                    return 0;
                                },
                        Displays.of("Linux", ""));
        var line = new CommandLine(command).setErr(new PrintWriter(new StringWriter()));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setExecutionExceptionHandler((_, _, _) -> 3);
        return line.execute(arguments);
    }
}
