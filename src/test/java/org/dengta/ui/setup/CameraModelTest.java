package org.dengta.ui.setup;

import static org.assertj.core.api.Assertions.assertThat;

import org.dengta.kiosk.CameraChoice;
import org.dengta.kiosk.CameraChoice.NoCamera;
import org.dengta.kiosk.CameraChoice.Through;
import org.dengta.platform.fx.Background;
import org.dengta.platform.problem.Problem;
import org.dengta.platform.problem.ProblemCode;
import org.dengta.platform.problem.ProblemException;
import org.dengta.reading.Camera;
import org.dengta.reading.Frame;
import org.dengta.reading.Frame.NoPicture;
import org.dengta.reading.Frame.Seen;
import org.dengta.reading.Frame.Why;
import org.dengta.reading.Frames;
import org.dengta.reading.Symbol;
import org.dengta.testing.Films;
import org.dengta.testing.ManualDelays;
import org.dengta.ui.camera.CameraViewModel;
import org.dengta.ui.camera.CameraViewModel.Eye;
import org.dengta.ui.setup.CameraModel.Counts;
import org.dengta.ui.setup.CameraModel.IsKept;
import org.dengta.ui.setup.CameraModel.NotWritten;
import org.dengta.ui.setup.CameraModel.OnTrial;
import org.dengta.ui.setup.Sight.Told;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

final class CameraModelTest {
    private static final Camera FIRST = new Camera("/dev/video0", "Built in", List.of());
    private static final Camera SECOND = new Camera("/dev/video2", "Webcam", List.of());

    private final ManualDelays delays = new ManualDelays();
    private final Background atOnce = new Background(Runnable::run, Runnable::run);
    private final List<Symbol> symbols = new ArrayList<>();
    private final CameraViewModel camera =
            new CameraViewModel(Optional.empty(), atOnce, delays, () -> Instant.EPOCH, _ -> {});
    private final Desk desk = new Desk();
    private final List<Long> nanos = new ArrayList<>(List.of(0L));
    private final CameraModel model = new CameraModel(desk, camera, atOnce, delays, nanos::getLast);

    @Test
    void the_one_chosen_is_looked_through_at_once_and_counts_once_it_is_kept() {
        desk.found = Optional.of(List.of(FIRST, SECOND));
        model.open();
        assertThat(names()).containsExactly("Built in", "Webcam", "");
        model.choose(1);
        assertThat(desk.through).isEqualTo(new Through("/dev/video2", false));
        assertThat(desk.choice).isEqualTo(new NoCamera());
        assertThat(model.choosing().get().kept()).isInstanceOf(OnTrial.class);
        model.mirror();
        model.keep();
        assertThat(desk.choice).isEqualTo(new Through("/dev/video2", true));
        assertThat(model.choosing().get().kept()).isInstanceOf(IsKept.class);
    }

    @Test
    void what_was_not_kept_is_let_go_of_when_the_page_closes() {
        desk.found = Optional.of(List.of(FIRST, SECOND));
        desk.choice = new Through("/dev/video0", true);
        model.open();
        model.choose(1);
        model.close();
        assertThat(desk.through).isEqualTo(new Through("/dev/video0", true));
        assertThat(desk.isLooking).isFalse();
        model.open();
        assertThat(model.choosing().get().chosen()).isZero();
        assertThat(model.choosing().get().isMirrored()).isTrue();
        assertThat(model.choosing().get().kept()).isInstanceOf(Counts.class);
    }

    @Test
    void without_a_camera_it_says_why_and_finds_one_that_is_plugged_in() {
        model.open();
        assertThat(model.choosing().get().none().orElseThrow().code())
                .isEqualTo(ProblemCode.CAMERA_NONE);
        desk.found = Optional.empty();
        delays.pass(Duration.ofSeconds(3));
        assertThat(model.choosing().get().none().orElseThrow().code())
                .isEqualTo(ProblemCode.CAMERA_LIBRARY_MISSING);
        desk.found = Optional.of(List.of(SECOND));
        delays.pass(Duration.ofSeconds(3));
        assertThat(names()).containsExactly("Webcam", "");
        assertThat(model.choosing().get().none()).isEmpty();
        var searches = desk.searches;
        delays.pass(Duration.ofMinutes(1));
        assertThat(desk.searches).as("there is one").isEqualTo(searches);
    }

    @Test
    void a_camera_that_is_not_plugged_in_stands_in_the_list_and_is_searched_for() {
        desk.found = Optional.of(List.of(FIRST));
        desk.choice = new Through("/dev/video2", false);
        model.open();
        assertThat(model.choosing().get().rows().get(1).isHere()).isFalse();
        assertThat(model.choosing().get().chosen()).isEqualTo(1);
        camera.turnTo(new Eye(new Still(new NoPicture(Why.MISSING)), (_, _) -> List.of()));
        desk.found = Optional.of(List.of(FIRST, SECOND));
        delays.pass(Duration.ofSeconds(6));
        assertThat(names()).containsExactly("Built in", "Webcam", "");
        assertThat(model.choosing().get().chosen()).isEqualTo(1);
    }

    @Test
    void it_tells_size_pictures_a_second_and_whether_a_code_is_read() {
        model.open();
        camera.turnTo(new Eye(new Still(new Seen(Films.grey(64, 48, 90))), (_, _) -> symbols));
        symbols.add(new Symbol("code", List.of(), "test"));
        pictures(20);
        assertThat(told()).isEqualTo(new Told(64, 48, 4, true));
        symbols.clear();
        pictures(4);
        assertThat(told().hasCode()).as("a hand trembles").isTrue();
        pictures(4);
        assertThat(told().hasCode()).isFalse();
        camera.turnAway();
        assertThat(model.told().get()).isEmpty();
    }

    @Test
    void a_choice_that_cannot_be_written_down_is_told_and_does_not_count() {
        desk.found = Optional.of(List.of(FIRST));
        desk.isFull = true;
        model.open();
        model.choose(0);
        model.keep();
        assertThat(model.choosing().get().kept()).isInstanceOf(NotWritten.class);
        assertThat(desk.choice).isEqualTo(new NoCamera());
        assertThat(CameraModel.isToKeep(model.choosing().get())).isTrue();
        desk.isFull = false;
        model.keep();
        assertThat(desk.choice).as("kept at the second try").isInstanceOf(Through.class);
    }

    @Test
    void where_there_is_nothing_to_keep_the_key_writes_nothing() {
        model.open();
        assertThat(CameraModel.isToKeep(model.choosing().get())).isFalse();
        model.keep();
        assertThat(desk.keeps).isZero();
        assertThat(model.choosing().get().kept()).isInstanceOf(Counts.class);
        desk.found = Optional.of(List.of(FIRST));
        model.search();
        model.choose(0);
        model.keep();
        model.keep();
        assertThat(desk.keeps).isEqualTo(1);
    }

    private void pictures(int count) {
        for (var i = 0; i < count; i++) {
            nanos.add(nanos.getLast() + Duration.ofMillis(250).toNanos());
            delays.pass(Duration.ofMillis(250));
        }
    }

    private Told told() {
        return model.told().get().orElseThrow();
    }

    private List<String> names() {
        return model.choosing().get().rows().stream().map(CameraRow::name).toList();
    }

    private record Still(Frame frame) implements Frames {
        @Override
        public Frame next() {
            return frame;
        }

        @Override
        public boolean arePaced() {
            return false;
        }

        @Override
        public void close() {
            // It holds nothing.
        }
    }

    private final class Desk implements CameraDesk {
        private Optional<List<Camera>> found = Optional.of(List.of());
        private CameraChoice choice = new NoCamera();
        private CameraChoice through = new NoCamera();
        private boolean isLooking;
        private boolean isFull;
        private int searches;
        private int keeps;

        @Override
        public Optional<List<Camera>> search() {
            searches++;
            return found;
        }

        @Override
        public CameraChoice choice() {
            return choice;
        }

        @Override
        public boolean isAsked() {
            return false;
        }

        @Override
        public void lookThrough(CameraChoice trial) {
            through = trial;
        }

        @Override
        public void look(boolean isWanted) {
            isLooking = isWanted;
            camera.want(isWanted);
        }

        @Override
        public void keep(CameraChoice chosen) {
            keeps++;
            if (isFull) {
                throw new ProblemException(
                        Problem.of(ProblemCode.FILE_NOT_WRITTEN, "camera.properties"));
            }
            choice = chosen;
        }
    }
}
