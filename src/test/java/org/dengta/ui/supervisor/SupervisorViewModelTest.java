package org.dengta.ui.supervisor;

import static org.assertj.core.api.Assertions.assertThat;

import org.dengta.platform.fx.Background;
import org.dengta.platform.problem.ProblemCode;
import org.dengta.programme.Audience;
import org.dengta.testing.ProgrammeBuilder;
import org.dengta.testing.SampleEvent;
import org.dengta.ui.supervisor.SupervisorViewModel.Broken;
import org.dengta.ui.supervisor.SupervisorViewModel.Declined;
import org.dengta.ui.supervisor.SupervisorViewModel.Written;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Optional;

final class SupervisorViewModelTest {
    private static final Instant TEN = SampleEvent.at(SampleEvent.DAY_2, "10:00");

    private final FakeDesk desk = new FakeDesk();
    private final ArrayDeque<Runnable> waiting = new ArrayDeque<>();
    private final SupervisorViewModel model =
            new SupervisorViewModel(
                    ProgrammeBuilder.aProgramme()::build,
                    desk,
                    new Background(waiting::add, Runnable::run));

    @Test
    void nothing_is_worked_out_before_it_is_at_the_front() {
        model.tick(TEN);
        assertThat(waiting).isEmpty();
        model.atFront(true);
        assertThat(model.busy().get()).isTrue();
        work();
        assertThat(model.busy().get()).isFalse();
        assertThat(shown().asOf()).isEqualTo(TEN);
        assertThat(shown().live()).isTrue();
    }

    @Test
    void it_refreshes_itself_every_five_seconds_at_the_front_only() {
        open();
        model.tick(TEN.plusSeconds(4));
        assertThat(waiting).isEmpty();
        model.tick(TEN.plusSeconds(5));
        work();
        assertThat(shown().asOf()).isEqualTo(TEN.plusSeconds(5));
        model.atFront(false);
        model.tick(TEN.plusSeconds(20));
        assertThat(waiting).isEmpty();
    }

    @Test
    void slow_work_never_piles_up_and_makes_it_rest_longer() {
        desk.takes = Duration.ofSeconds(3);
        model.tick(TEN);
        model.atFront(true);
        for (var second = 1; second < 60; second++) {
            model.tick(TEN.plusSeconds(second));
        }
        model.refresh();
        model.refresh();
        assertThat(waiting).hasSize(1);
        waiting.remove().run();
        assertThat(waiting).as("what was asked for meanwhile, once").hasSize(1);
        work();
        model.tick(TEN.plusSeconds(70));
        assertThat(waiting).as("rests four times as long as it worked").isEmpty();
        model.tick(TEN.plusSeconds(71));
        assertThat(waiting).hasSize(1);
    }

    @Test
    void a_time_of_today_is_shown_until_live_again() {
        open();
        model.goBackTo(" 9：05 ");
        work();
        var chosen = SampleEvent.at(SampleEvent.DAY_2, "09:05");
        assertThat(shown().asOf()).isEqualTo(chosen);
        assertThat(shown().live()).isFalse();
        model.tick(TEN.plusSeconds(30));
        assertThat(waiting).as("does not refresh itself").isEmpty();
        model.goLive();
        work();
        assertThat(shown().live()).isTrue();
        assertThat(desk.asked).endsWith(Optional.of(chosen), Optional.empty());
    }

    @Test
    void a_result_asked_for_before_another_moment_was_chosen_is_not_shown() {
        model.tick(TEN);
        model.atFront(true);
        model.goBackTo("09:05");
        waiting.remove().run();
        assertThat(model.overview().get()).isEmpty();
        work();
        assertThat(shown().live()).isFalse();
    }

    @Test
    void what_is_no_time_or_still_to_come_is_declined() {
        open();
        for (var typed : new String[] {"", "half past", "25:00", "9", "12:60"}) {
            model.goBackTo(typed);
            assertThat(model.notice().get()).contains(new Declined("moment.wrong"));
        }
        model.goBackTo("10:01");
        assertThat(model.notice().get()).contains(new Declined("moment.future"));
        assertThat(waiting).isEmpty();
        assertThat(model.moment().get()).isEmpty();
    }

    @Test
    void a_failure_is_told_and_what_was_shown_stays() {
        open();
        desk.broken = true;
        model.refresh();
        work();
        assertThat(shown().asOf()).isEqualTo(TEN);
        assertThat(model.notice().get())
                .hasValueSatisfying(said ->
                        assertThat(said)
                                .isInstanceOfSatisfying(
                                        Broken.class,
                                        broken ->
                                                assertThat(broken.problem().code())
                                                        .isEqualTo(ProblemCode.STORE_BUSY)));
        desk.broken = false;
        model.refresh();
        work();
        assertThat(model.notice().get()).as("over").isEmpty();
    }

    @Test
    void what_is_shown_is_exported_and_the_files_are_told() {
        model.export();
        assertThat(waiting).as("nothing is shown yet").isEmpty();
        open();
        model.export();
        work();
        assertThat(desk.exported).containsExactly(shown());
        assertThat(model.notice().get()).get().isInstanceOf(Written.class);
        desk.broken = true;
        model.export();
        work();
        assertThat(model.notice().get()).get().isInstanceOf(Broken.class);
    }

    @Test
    void audiences_go_round_and_begin_side_by_side() {
        assertThat(model.audience().get()).isEmpty();
        for (var audience : Audience.values()) {
            model.showNextAudience();
            assertThat(model.audience().get()).contains(audience);
        }
        model.showNextAudience();
        assertThat(model.audience().get()).isEmpty();
    }

    @Test
    void a_scanned_code_is_declined() {
        model.scanned();
        assertThat(model.notice().get()).contains(new Declined("scan.nothing"));
    }

    private void open() {
        model.tick(TEN);
        model.atFront(true);
        work();
    }

    private void work() {
        while (!waiting.isEmpty()) {
            waiting.remove().run();
        }
    }

    private Overview shown() {
        return model.overview().get().orElseThrow();
    }
}
