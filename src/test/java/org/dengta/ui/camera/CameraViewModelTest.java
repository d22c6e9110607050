package org.dengta.ui.camera;

import static org.assertj.core.api.Assertions.assertThat;

import org.dengta.platform.fx.Background;
import org.dengta.reading.Frame;
import org.dengta.reading.Frame.NoPicture;
import org.dengta.reading.Frame.Seen;
import org.dengta.reading.Frame.Why;
import org.dengta.reading.Frames;
import org.dengta.reading.Symbol;
import org.dengta.reading.Symbol.Corner;
import org.dengta.reading.SymbolReader;
import org.dengta.testing.Films;
import org.dengta.testing.ManualDelays;
import org.dengta.ui.camera.CameraState.Blind;
import org.dengta.ui.camera.CameraState.Looking;
import org.dengta.ui.camera.CameraState.Starting;
import org.dengta.ui.camera.CameraViewModel.Eye;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;

final class CameraViewModelTest {
    private static final Instant NOW = Instant.parse("2024-10-26T01:00:00Z");
    private static final List<Corner> PLACE =
            List.of(new Corner(40, 40), new Corner(80, 40), new Corner(80, 80), new Corner(40, 80));

    private final ManualDelays delays = new ManualDelays();
    private final List<String> scanned = new ArrayList<>();
    private final SymbolReader reader = (_, _) -> List.of(new Symbol("code", PLACE, "test"));

    @Test
    void what_it_reads_is_scanned_once_and_outlined_in_the_small_picture() {
        var model = model(new Shown(picture(), picture()));
        model.want(true);
        assertThat(model.state().get()).isInstanceOf(Looking.class);
        assertThat(model.preview().get().orElseThrow().outlines())
                .containsExactly(
                        List.of(
                                new Corner(20, 20),
                                new Corner(40, 20),
                                new Corner(40, 40),
                                new Corner(20, 40)));
        delays.pass(Duration.ofMillis(250));
        assertThat(scanned).containsExactly("code");
    }

    @Test
    void a_camera_that_was_unplugged_is_tried_again_by_itself() {
        var model = model(new Shown(picture(), new NoPicture(Why.LOST), picture()));
        model.want(true);
        delays.pass(Duration.ofMillis(250));
        assertThat(model.state().get()).isEqualTo(new Blind(Why.LOST));
        assertThat(model.preview().get()).isEmpty();
        delays.pass(Duration.ofSeconds(3));
        assertThat(model.state().get()).isInstanceOf(Looking.class);
    }

    @Test
    void another_camera_is_chosen_and_the_one_before_let_go_of() {
        var before = new Shown(new NoPicture(Why.ENDED));
        var model = model(before);
        model.want(true);
        assertThat(model.state().get()).isEqualTo(new Blind(Why.ENDED));
        var after = new Shown(picture());
        model.turnTo(new Eye(after, reader));
        assertThat(before.closed).isTrue();
        assertThat(model.state().get()).isInstanceOf(Looking.class);
        assertThat(scanned).containsExactly("code");
        model.turnTo(new Eye(after, reader));
        assertThat(after.closed).as("the same anew").isFalse();
    }

    @Test
    void what_breaks_in_the_one_before_is_not_taken_for_the_one_now() {
        var worker = new ArrayDeque<Runnable>();
        var model = model(new Shown(picture()), worker::add);
        SymbolReader broken =
                (_, _) -> {
                    throw new IllegalStateException("broken");
                };
        model.turnTo(new Eye(new Shown(picture()), broken));
        model.want(true);
        model.turnTo(new Eye(new Shown(picture()), reader));
        worker.remove().run();
        assertThat(model.state().get()).isInstanceOf(Starting.class);
        worker.remove().run();
        assertThat(model.state().get()).isInstanceOf(Looking.class);
    }

    private CameraViewModel model(Frames frames) {
        return model(frames, Runnable::run);
    }

    private CameraViewModel model(Frames frames, Executor worker) {
        return new CameraViewModel(
                Optional.of(new Eye(frames, reader)),
                new Background(worker, Runnable::run),
                delays,
                () -> NOW,
                scanned::add);
    }

    private static Frame picture() {
        return new Seen(Films.grey(480, 360, 100));
    }

    private static final class Shown implements Frames {
        private final Deque<Frame> frames;
        private boolean closed;

        Shown(Frame... frames) {
            this.frames = new ArrayDeque<>(List.of(frames));
        }

        @Override
        public Frame next() {
            return frames.isEmpty() ? new NoPicture(Why.ENDED) : frames.remove();
        }

        @Override
        public boolean arePaced() {
            return false;
        }

        @Override
        public void close() {
            closed = true;
        }
    }
}
