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
 */
public record Step(
        String title, List<String> arguments, String input, int exitCode, List<String> expected) {
    public Step {
        arguments = List.copyOf(arguments);
        expected = List.copyOf(expected);
    }

    static Step of(String title, String... arguments) {
        return new Step(title, List.of(arguments), "", 0, List.of());
    }

    Step scanning(String text) {
        return new Step(title, arguments, text + "\n", exitCode, expected);
    }

    Step ends(int code) {
        return new Step(title, arguments, input, code, expected);
    }

    Step says(String... texts) {
        return new Step(title, arguments, input, exitCode, List.of(texts));
    }
}
