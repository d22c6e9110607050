package org.dengta.ui.desk;

import org.dengta.platform.fx.Texts;
import org.dengta.platform.problem.Problem;
import org.dengta.platform.problem.ProblemText;

import java.util.function.Function;

/**
 * Something the desk tells once, in whatever language is shown.
 *
 * @param bad whether something went wrong
 * @param words what it says
 */
public record Notice(boolean bad, Function<Texts, String> words) {

    /** That something was done. */
    public static Notice done(String key, Object... values) {
        return new Notice(false, texts -> texts.now(key, values));
    }

    /** That something cannot be done, and what to do. */
    public static Notice bad(String key, Object... values) {
        return new Notice(true, texts -> texts.now(key, values));
    }

    /** What broke, what is safe, what to do, with the problem's code. */
    public static Notice of(Problem problem) {
        return new Notice(
                true,
                texts -> {
                    var said = ProblemText.of(problem, texts.language().getValue());
                    return texts.now(
                            "notice.problem",
                            said.happened(),
                            said.safe(),
                            said.next(),
                            problem.code().name());
                });
    }
}
