package org.dengta.platform.problem;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Problems in words: what happened, what is safe, what to do now. */
public final class ProblemText {
    private ProblemText() {}

    /**
     * The three sentences of a problem.
     *
     * @param happened what happened
     * @param safe what is safe
     * @param next what to do now
     */
    public record Sentences(String happened, String safe, String next) {}

    public static Sentences of(Problem problem, Locale language) {
        var bundle =
                ResourceBundle.getBundle(
                        "org.dengta.platform.problem.problems",
                        language,
                        ResourceBundle.Control.getNoFallbackControl(
                                ResourceBundle.Control.FORMAT_PROPERTIES));
        return new Sentences(
                text(bundle, ".happened", problem, language),
                text(bundle, ".safe", problem, language),
                text(bundle, ".next", problem, language));
    }

    private static String text(
            ResourceBundle bundle, String sentence, Problem problem, Locale language) {
        var code = problem.code().name();
        var special = code + "." + problem.variant() + sentence;
        var key = bundle.containsKey(special) ? special : code + sentence;
        return new MessageFormat(bundle.getString(key), language)
                .format(problem.details().toArray());
    }
}
