package org.dengta.app.tour;

import java.util.List;

/**
 * One command of the tour and what must come of it.
 *
 * @param title what it shows, in English
 * @param arguments as typed after {@code dengta}
 * @param input what is typed or scanned into it, may be empty
 * @param exitCode what it must end with
 * @param expected texts that must be in its output
 * @param clock what the venue's clock shows meanwhile, such as {@code 2024-10-24T10:00}
 * @param place options that say whose configuration and data; empty for the tour's own
 */
record Step(
        String title,
        List<String> arguments,
        String input,
        int exitCode,
        List<String> expected,
        String clock,
        List<String> place) {
    private static final String THE_DAY_BEFORE = "2024-10-24T10:00";

    Step {
        arguments = List.copyOf(arguments);
        expected = List.copyOf(expected);
        place = List.copyOf(place);
    }

    static Step of(String title, String... arguments) {
        return new Step(title, List.of(arguments), "", 0, List.of(), THE_DAY_BEFORE, List.of());
    }

    Step scanning(String text) {
        return new Step(title, arguments, text + "\n", exitCode, expected, clock, place);
    }

    Step ends(int code) {
        return new Step(title, arguments, input, code, expected, clock, place);
    }

    Step says(String... texts) {
        return new Step(title, arguments, input, exitCode, List.of(texts), clock, place);
    }

    Step when(String time) {
        return new Step(title, arguments, input, exitCode, expected, time, place);
    }

    Step at(List<String> options) {
        return new Step(title, arguments, input, exitCode, expected, clock, options);
    }
}
