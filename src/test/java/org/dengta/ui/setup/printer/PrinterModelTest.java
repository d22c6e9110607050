package org.dengta.ui.setup.printer;

import static org.assertj.core.api.Assertions.assertThat;

import org.dengta.badge.MeasuredScale;
import org.dengta.badge.MeasuredScale.Right;
import org.dengta.badge.TestPage;
import org.dengta.platform.fx.Background;
import org.dengta.platform.problem.Problem;
import org.dengta.platform.problem.ProblemCode;
import org.dengta.platform.problem.ProblemException;
import org.dengta.printing.PrintTarget.Accepted;
import org.dengta.printing.PrintTarget.Ended;
import org.dengta.printing.PrintTarget.HandOver;
import org.dengta.printing.PrintTarget.Hindered;
import org.dengta.printing.PrintTarget.Printed;
import org.dengta.printing.PrintTarget.Progress;
import org.dengta.printing.PrintTarget.Refused;
import org.dengta.printing.PrintTarget.Sent;
import org.dengta.printing.PrintTarget.Unanswered;
import org.dengta.printing.PrintTarget.Working;
import org.dengta.testing.ManualDelays;
import org.dengta.ui.setup.printer.PrinterDesk.Found;
import org.dengta.ui.setup.printer.PrinterModel.Broken;
import org.dengta.ui.setup.printer.PrinterModel.CameOut;
import org.dengta.ui.setup.printer.PrinterModel.Failed;
import org.dengta.ui.setup.printer.PrinterModel.Kept;
import org.dengta.ui.setup.printer.PrinterModel.NoLengths;
import org.dengta.ui.setup.printer.PrinterModel.NotPrinted;
import org.dengta.ui.setup.printer.PrinterModel.Nothing;
import org.dengta.ui.setup.printer.PrinterModel.OnItsWay;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

final class PrinterModelTest {
    private static final Duration SECOND = Duration.ofSeconds(1);

    private final ManualDelays delays = new ManualDelays();
    private final Desk desk = new Desk();
    private final PrinterModel model =
            new PrinterModel(desk, new Background(Runnable::run, Runnable::run), delays);

    @Test
    void the_first_printer_is_chosen_and_asked() {
        model.search();
        assertThat(model.state().get().chosen()).contains("left");
        assertThat(model.state().get().told().orElseThrow().media()).containsExactly("of left");
        model.choose("right");
        model.search();
        assertThat(model.state().get().chosen()).contains("right");
    }

    @Test
    void a_page_that_waits_for_paper_says_so_until_it_comes_out() {
        model.search();
        desk.outcome = new Accepted("7");
        desk.progress = new Hindered("media-empty");
        model.print();
        assertThat(test()).isEqualTo(new OnItsWay(Optional.of("media-empty")));
        model.print();
        assertThat(desk.printed).containsExactly("left");

        desk.progress = new Working("1", Optional.empty());
        delays.pass(SECOND);
        assertThat(test()).isEqualTo(new OnItsWay(Optional.empty()));
        desk.progress = new Printed();
        delays.pass(SECOND);
        assertThat(test()).isEqualTo(new CameOut());
    }

    @Test
    void a_page_that_did_not_come_out_says_why() {
        model.search();
        for (var outcome :
                List.<HandOver>of(new Refused("no-such-size"), new Unanswered("no-such-size"))) {
            desk.outcome = outcome;
            model.print();
            assertThat(test()).isEqualTo(new Failed("no-such-size"));
        }
        desk.outcome = new Accepted("7");
        desk.progress = new Ended("aborted");
        model.print();
        assertThat(test()).isEqualTo(new Failed("aborted"));
    }

    @Test
    void what_another_printer_still_does_is_not_taken_for_this_one() {
        model.search();
        desk.outcome = new Accepted("7");
        desk.progress = new Working("1", Optional.empty());
        model.print();
        model.choose("right");
        desk.progress = new Printed();
        delays.pass(SECOND);
        assertThat(test()).isEqualTo(new NotPrinted());
        assertThat(model.state().get().ruler()).isEqualTo(new Nothing());
    }

    @Test
    void where_the_one_chosen_is_gone_another_begins_anew() {
        model.search();
        desk.outcome = new Accepted("7");
        desk.progress = new Working("1", Optional.empty());
        model.measure("97", "97");
        model.print();
        desk.found = List.of(new Found("right", false));
        model.search();
        assertThat(model.state().get().chosen()).contains("right");
        assertThat(model.state().get().told().orElseThrow().media()).containsExactly("of right");
        assertThat(model.state().get().ruler()).isEqualTo(new Nothing());
        desk.progress = new Printed();
        delays.pass(SECOND);
        assertThat(test()).as("of the one before").isEqualTo(new NotPrinted());
        desk.found = List.of();
        model.search();
        assertThat(model.state().get().chosen()).isEmpty();
        assertThat(model.state().get().told()).isEmpty();
    }

    @Test
    void what_is_typed_may_have_a_comma_a_unit_or_wide_digits() {
        model.search();
        for (var typed : new String[] {"99.8", " 99,8 ", "99.8 mm", "９９．８", "99.8毫米"}) {
            model.measure(typed, "100");
            var kept = (Kept) model.state().get().ruler();
            assertThat(kept.measured().acrossMm()).isEqualTo(99.8);
            assertThat(kept.measured().finding()).isEqualTo(new Right());
        }
        assertThat(desk.kept).hasSize(5);
    }

    @Test
    void what_is_no_length_is_not_taken_and_said() {
        model.search();
        for (var typed : new String[] {"", "ten", "-5", "1e3", "99.8.1", "99999"}) {
            model.measure(typed, "100");
            assertThat(model.state().get().ruler()).isEqualTo(new NoLengths());
        }
        assertThat(desk.kept).isEmpty();
    }

    @Test
    void what_cannot_be_written_down_is_said() {
        model.search();
        desk.isFull = true;
        model.measure("100", "100");
        assertThat(model.state().get().ruler()).isInstanceOf(Broken.class);
    }

    private PrinterModel.Test test() {
        return model.state().get().test();
    }

    private static final class Desk implements PrinterDesk {
        private final List<String> printed = new ArrayList<>();
        private final List<MeasuredScale> kept = new ArrayList<>();
        private List<Found> found = List.of(new Found("left", true), new Found("right", false));
        private HandOver outcome = new Printed();
        private Progress progress = new Printed();
        private boolean isFull;

        @Override
        public List<Found> printers() {
            return found;
        }

        @Override
        public Told look(String printer) {
            return new Told(Optional.empty(), List.of("of " + printer), Optional.empty());
        }

        @Override
        public TestPage page() {
            return new TestPage(105, 148);
        }

        @Override
        public Handed print(String printer) {
            printed.add(printer);
            return new Handed(outcome, new Sent("test", "7"));
        }

        @Override
        public Progress progress(String printer, Sent sent) {
            return progress;
        }

        @Override
        public void keep(String printer, MeasuredScale measured) {
            if (isFull) {
                throw new ProblemException(Problem.of(ProblemCode.DISK_FULL, "printers"));
            }
            kept.add(measured);
        }
    }
}
