package org.dengta.platform.yaml;

import org.dengta.platform.yaml.Fault.Problem;

import java.util.List;
import java.util.function.Function;

/** What came of reading a text: a value, or what is wrong with the text. */
public sealed interface Reading<T> {

    /** A value. */
    record Value<T>(T value) implements Reading<T> {}

    /**
     * No value.
     *
     * @param problems what is wrong, at least one
     */
    record Wrong<T>(List<Problem> problems) implements Reading<T> {
        public Wrong {
            problems = List.copyOf(problems);
        }

        public Wrong(Problem problem) {
            this(List.of(problem));
        }
    }

    static <T> Reading<T> of(T value) {
        return new Value<>(value);
    }

    static <T> Reading<T> wrong(FaultCode code, String... arguments) {
        return new Wrong<>(new Problem(code, arguments));
    }

    /** The value read further; what is wrong stays wrong. */
    default <R> Reading<R> then(Function<T, Reading<R>> next) {
        return switch (this) {
            case Value<T>(var value) -> next.apply(value);
            case Wrong<T>(var problems) -> new Wrong<>(problems);
        };
    }
}
