package org.dengta.platform.yaml;

import java.util.function.Function;

/**
 * How one kind of single value is read.
 *
 * @param standIn a harmless value to go on with after a fault, so that one fault hides no other;
 *     whoever loads a file drops everything when there is any fault
 * @param reader reads a text that is not blank; pure, never throws
 */
public record Scalar<T>(T standIn, Function<String, Reading<T>> reader) {

    /** This kind with each value checked further. */
    public Scalar<T> then(Function<T, Reading<T>> check) {
        return new Scalar<>(standIn, text -> reader.apply(text).then(check));
    }

    /** This kind with each value turned into another. */
    public <R> Scalar<R> map(Function<T, R> change) {
        return new Scalar<>(
                change.apply(standIn),
                text -> reader.apply(text).then(value -> Reading.of(change.apply(value))));
    }
}
