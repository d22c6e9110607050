package org.dengta.reading.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import org.dengta.reading.Deadline;
import org.dengta.reading.Picture;
import org.dengta.reading.Symbol;
import org.dengta.reading.Symbol.Corner;
import org.dengta.reading.SymbolReader;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

final class AttemptsTest {
    private static final Picture PICTURE = new Picture(40, 20, new byte[800]);

    private final List<String> made = new ArrayList<>();
    private long nanos;

    @Test
    void patience_ends_one_attempt_after_the_first_that_finds_something() {
        var reader =
                patient(attempt("a"), attempt("b", "1"), attempt("c", "2", "1"), attempt("d", "3"));
        assertThat(reader.read(PICTURE)).extracting(Symbol::text).containsExactly("1", "2");
        assertThat(made).containsExactly("a", "b", "c");
    }

    @Test
    void patience_ends_with_the_budget_but_not_before_the_first_attempt() {
        SymbolReader slow =
                (_, _) -> {
                    made.add("slow");
                    nanos += Duration.ofSeconds(1).toNanos();
                    return List.of();
                };
        assertThat(patient(slow, attempt("late", "1")).read(PICTURE)).isEmpty();
        assertThat(made).containsExactly("slow");
    }

    @Test
    void on_frames_the_other_attempts_take_turns_where_the_first_finds_nothing() {
        var reader = turning(attempt("first"), attempt("x"), attempt("y", "1"));
        assertThat(reader.read(PICTURE)).isEmpty();
        assertThat(reader.read(PICTURE)).hasSize(1);
        assertThat(reader.read(PICTURE)).isEmpty();
        assertThat(made).containsExactly("first", "x", "first", "y", "first", "x");
    }

    @Test
    void on_every_second_frame_with_a_code_another_is_looked_for() {
        var reader = turning(attempt("first", "poster"), attempt("x", "guest"));
        assertThat(reader.read(PICTURE)).extracting(Symbol::text).containsExactly("poster");
        assertThat(reader.read(PICTURE))
                .extracting(Symbol::text)
                .containsExactly("poster", "guest");
        assertThat(reader.read(PICTURE)).extracting(Symbol::text).containsExactly("poster");
    }

    @Test
    void corners_found_in_a_copy_are_told_in_the_picture() {
        SymbolReader corner =
                (copy, _) -> List.of(new Symbol("1", List.of(new Corner(copy.width(), 3)), "a"));
        assertThat(ScaledReader.half(corner).read(PICTURE).getFirst().corners())
                .containsExactly(new Corner(40, 6));
        assertThat(ScaledReader.threefold(corner, 40).read(PICTURE).getFirst().corners())
                .containsExactly(new Corner(40, 1));
        assertThat(ScaledReader.threefold(corner, 39).read(PICTURE)).isEmpty();
        assertThat(ScaledReader.fitting(corner, 10).read(PICTURE).getFirst().corners())
                .containsExactly(new Corner(40, 12));
    }

    @Test
    void one_symbol_that_two_looks_read_differently_is_told_once() {
        SymbolReader one = (_, _) -> List.of(at(10, "one way"));
        SymbolReader other = (_, _) -> List.of(at(10.5, "another"), at(30, "beside"));
        assertThat(patient(one, other).read(PICTURE))
                .extracting(Symbol::text)
                .containsExactly("one way", "beside");
    }

    private static Symbol at(double x, String text) {
        var corners = List.of(new Corner(x, 0), new Corner(x + 8, 0), new Corner(x, 8));
        return new Symbol(text, corners, "a");
    }

    @Test
    void nobody_is_asked_after_the_deadline_and_each_knows_it() {
        var seen = new ArrayList<Boolean>();
        SymbolReader slow =
                (_, deadline) -> {
                    nanos += Duration.ofMillis(60).toNanos();
                    seen.add(deadline.isOver());
                    return List.of();
                };
        assertThat(patient(slow, slow, slow).read(PICTURE)).isEmpty();
        assertThat(seen).containsExactly(false, true);
        seen.clear();
        var soon = Deadline.after(Duration.ofMillis(50), () -> nanos);
        assertThat(turning(slow, slow).read(PICTURE, soon)).isEmpty();
        assertThat(seen).containsExactly(true, true);
    }

    @Test
    void large_pictures_are_looked_at_as_they_are_too() {
        var first = attempt("first", "1");
        var second = attempt("second", "2");
        assertThat(new BothReader(first, second, 40).read(PICTURE)).hasSize(1);
        assertThat(new BothReader(first, second, 39).read(PICTURE)).hasSize(2);
    }

    @Test
    void a_smaller_picture_has_the_means_and_a_larger_one_mixes() {
        var picture = new Picture(4, 2, new byte[] {0, 100, 10, 30, 0, 100, 20, 20});
        assertThat(Shrinking.half(picture).grey()).containsExactly(50, 20);
        assertThat(Shrinking.toFit(picture, 2).grey()).containsExactly(50, 20);
        assertThat(Shrinking.toFit(picture, 4)).isSameAs(picture);
        assertThat(Shrinking.by(picture, 0.75).width()).isEqualTo(3);
        var larger = Enlarging.by(new Picture(2, 1, new byte[] {0, 90}), 3);
        assertThat(larger.grey()).startsWith(0, 0, 30, 60, 90, 90).hasSize(18);
    }

    private SymbolReader patient(SymbolReader... attempts) {
        return new PatientReader(List.of(attempts), Duration.ofMillis(100), () -> nanos);
    }

    private SymbolReader turning(SymbolReader first, SymbolReader... others) {
        return new TurningReader(first, List.of(others), Duration.ofMillis(100), () -> nanos);
    }

    private SymbolReader attempt(String name, String... texts) {
        return (_, _) -> {
            made.add(name);
            return Stream.of(texts).map(text -> new Symbol(text, List.of(), name)).toList();
        };
    }
}
