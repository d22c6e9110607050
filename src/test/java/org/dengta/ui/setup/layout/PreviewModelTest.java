package org.dengta.ui.setup.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.dengta.platform.fx.Background;
import org.dengta.testing.ManualDelays;
import org.dengta.ui.setup.layout.LayoutStudio.Drawn;
import org.dengta.ui.setup.layout.LayoutStudio.Faulty;
import org.dengta.ui.setup.layout.LayoutStudio.Look;
import org.dengta.ui.setup.layout.LayoutStudio.Pixels;
import org.dengta.ui.setup.layout.LayoutStudio.Wish;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

final class PreviewModelTest {
    private static final Duration WHILE = Duration.ofSeconds(1);
    private static final Drawn GOOD = drawn(2);
    private static final Faulty BAD = new Faulty(List.of("a", "b"), List.of("甲", "乙"));

    private final ManualDelays delays = new ManualDelays();
    private final Studio studio = new Studio();
    private final PreviewModel model =
            new PreviewModel(studio, new Background(Runnable::run, Runnable::run), delays);

    @Test
    void the_last_good_picture_stays_while_the_file_is_faulty() {
        studio.next = Optional.of(GOOD);
        model.open();
        studio.next = Optional.of(BAD);
        delays.pass(WHILE);

        assertThat(model.shown().get().drawn()).contains(GOOD);
        assertThat(model.shown().get().faults()).contains(BAD);

        var mended = drawn(1);
        studio.next = Optional.of(mended);
        delays.pass(WHILE);
        assertThat(model.shown().get().drawn()).contains(mended);
        assertThat(model.shown().get().faults()).isEmpty();
    }

    @Test
    void what_does_not_change_is_shown_on() {
        studio.next = Optional.of(GOOD);
        model.open();
        studio.next = Optional.empty();
        delays.pass(WHILE);

        assertThat(model.shown().get().drawn()).contains(GOOD);
        assertThat(studio.wishes).hasSizeGreaterThan(3);
    }

    @Test
    void people_and_sides_go_round() {
        studio.next = Optional.of(GOOD);
        model.open();
        model.person(-1);
        model.turnOver();
        assertThat(model.shown().get().person()).isEqualTo("Long");
        assertThat(studio.wishes.getLast()).isEqualTo(new Wish(1, 1));
        model.turnOver();
        model.person(1);
        assertThat(studio.wishes.getLast()).isEqualTo(new Wish(0, 0));
    }

    @Test
    void a_side_that_a_layout_lost_is_left() {
        studio.next = Optional.of(GOOD);
        model.open();
        model.turnOver();
        studio.next = Optional.of(drawn(1));
        delays.pass(WHILE);
        assertThat(model.shown().get().side()).isZero();
    }

    @Test
    void what_breaks_is_told_and_the_next_look_is_taken() {
        studio.isBroken = true;
        model.open();
        assertThat(model.shown().get().problem()).isPresent();

        studio.isBroken = false;
        studio.next = Optional.of(GOOD);
        delays.pass(WHILE);
        assertThat(model.shown().get().problem()).isEmpty();
    }

    @Test
    void nothing_is_looked_at_once_it_is_closed() {
        model.open();
        model.close();
        var before = studio.wishes.size();
        delays.pass(WHILE);
        assertThat(studio.wishes).hasSize(before);
    }

    private static Drawn drawn(int sides) {
        return new Drawn(new Pixels(1, 1, new int[1]), sides, List.of());
    }

    private static final class Studio implements LayoutStudio {
        private final List<Wish> wishes = new ArrayList<>();
        private Optional<Look> next = Optional.empty();
        private boolean isBroken;

        @Override
        public List<String> people() {
            return List.of("Short", "Long");
        }

        @Override
        public Optional<Look> look(Wish wish) {
            wishes.add(wish);
            if (isBroken) {
                throw new IllegalStateException("broken");
            }
            return next;
        }
    }
}
