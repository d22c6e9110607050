package org.dengta.app.tour;

import org.dengta.app.Streams;

import java.io.BufferedReader;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/** Takes steps one by one: prints the command, what it said, and whether that was right. */
public final class Guide {
    private static final int MOST_LINES = 14;
    private static final int MOST_TYPED = 40;

    private final Streams streams;
    private final BiFunction<Streams, String, Runner> program;
    private final List<String> common;
    private final List<String> failures = new ArrayList<>();
    private int steps;

    /** The program's command line. */
    @FunctionalInterface
    public interface Runner {
        int run(String... arguments);
    }

    /**
     * @param streams where the tour is told
     * @param program a program on other streams, with the venue's clock at another time
     * @param common options that every command gets
     */
    public Guide(
            Streams streams, BiFunction<Streams, String, Runner> program, List<String> common) {
        this.streams = streams;
        this.program = program;
        this.common = List.copyOf(common);
    }

    /** Runs a step and returns what it printed. */
    public String take(Step step) {
        steps++;
        var out = streams.out();
        out.println();
        out.println(steps + ". " + step.title());
        out.println("   $ dengta " + String.join(" ", step.arguments()) + typed(step));
        var said = new StringWriter();
        var arguments = new ArrayList<>(step.arguments());
        arguments.addAll(step.place().isEmpty() ? common : step.place());
        var input = new BufferedReader(new StringReader(step.input()));
        var exitCode =
                program.apply(
                                new Streams(input, new PrintWriter(said), new PrintWriter(said)),
                                step.clock())
                        .run(arguments.toArray(String[]::new));
        tell(said.toString());
        judge(step, exitCode, said.toString());
        out.flush();
        return said.toString();
    }

    /** What was not as it must be; empty when all was right. */
    public List<String> failures() {
        return List.copyOf(failures);
    }

    public int steps() {
        return steps;
    }

    private static String typed(Step step) {
        var typed = step.input().strip();
        var shown = typed.length() > MOST_TYPED ? typed.substring(0, MOST_TYPED) + "…" : typed;
        return typed.isEmpty() ? "" : "   # " + shown;
    }

    private void tell(String said) {
        var lines = said.lines().toList();
        lines.stream().limit(MOST_LINES).forEach(line -> streams.out().println("   " + line));
        if (lines.size() > MOST_LINES) {
            streams.out().println("   … " + (lines.size() - MOST_LINES) + " more lines");
        }
    }

    private void judge(Step step, int exitCode, String said) {
        if (exitCode != step.exitCode()) {
            fail(step, "exit code " + exitCode + " instead of " + step.exitCode());
        }
        for (var text : step.expected()) {
            if (!said.contains(text)) {
                fail(step, "does not say \"" + text + "\"");
            }
        }
    }

    private void fail(Step step, String how) {
        failures.add(steps + ". " + step.title() + ": " + how);
        streams.out().println("   NOT AS EXPECTED: " + how);
    }
}
