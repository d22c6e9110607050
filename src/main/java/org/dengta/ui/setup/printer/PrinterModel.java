package org.dengta.ui.setup.printer;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.dengta.badge.MeasuredScale;
import org.dengta.badge.TestPage;
import org.dengta.platform.fx.Background;
import org.dengta.platform.fx.Delays;
import org.dengta.platform.problem.Problem;
import org.dengta.platform.problem.ProblemException;
import org.dengta.printing.PrintTarget.Accepted;
import org.dengta.printing.PrintTarget.Busy;
import org.dengta.printing.PrintTarget.Ended;
import org.dengta.printing.PrintTarget.Hindered;
import org.dengta.printing.PrintTarget.Printed;
import org.dengta.printing.PrintTarget.Progress;
import org.dengta.printing.PrintTarget.Refused;
import org.dengta.printing.PrintTarget.Sent;
import org.dengta.printing.PrintTarget.Unanswered;
import org.dengta.printing.PrintTarget.Working;
import org.dengta.ui.setup.printer.PrinterDesk.Found;
import org.dengta.ui.setup.printer.PrinterDesk.Handed;
import org.dengta.ui.setup.printer.PrinterDesk.Told;

import java.text.Normalizer;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Chooses a printer, prints its test page, says what the rulers on it mean. Screen's thread. */
public final class PrinterModel {
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final PrinterDesk desk;
    private final Background worker;
    private final Delays delays;
    private final ReadOnlyObjectWrapper<State> state =
            new ReadOnlyObjectWrapper<>(
                    new State(
                            List.of(),
                            Optional.empty(),
                            Optional.empty(),
                            new NotPrinted(),
                            new Nothing()));
    private int round;

    /** How far the test page is. */
    public sealed interface Test {}

    /** Not asked for yet. */
    public record NotPrinted() implements Test {}

    /** On its way, with what is in the way if something is. */
    public record OnItsWay(Optional<String> reason) implements Test {}

    /** It is there. */
    public record CameOut() implements Test {}

    /** It is not, for a reason. */
    public record Failed(String reason) implements Test {}

    /** What was made of the rulers. */
    public sealed interface Ruler {}

    /** Nothing yet. */
    public record Nothing() implements Ruler {}

    /** What was typed are no two lengths. */
    public record NoLengths() implements Ruler {}

    /** What was measured, written down. */
    public record Kept(MeasuredScale measured) implements Ruler {}

    /** Something broke. */
    public record Broken(Problem problem) implements Ruler {}

    /**
     * What is to be seen.
     *
     * @param told what the chosen printer says; empty until it has
     */
    public record State(
            List<Found> printers,
            Optional<String> chosen,
            Optional<Told> told,
            Test test,
            Ruler ruler) {
        public State {
            printers = List.copyOf(printers);
        }

        private State with(Test now) {
            return new State(printers, chosen, told, now, ruler);
        }

        private State with(Ruler now) {
            return new State(printers, chosen, told, test, now);
        }
    }

    /**
     * @param worker prints, one after the other
     */
    public PrinterModel(PrinterDesk desk, Background worker, Delays delays) {
        this.desk = desk;
        this.worker = worker;
        this.delays = delays;
    }

    public ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    /** The page that is printed. */
    public TestPage page() {
        return desk.page();
    }

    /** Looks for printers, and at the one chosen. */
    public void search() {
        worker.run(desk::printers, this::found, this::broken);
    }

    private void found(List<Found> printers) {
        var was = state.get();
        var names = printers.stream().map(Found::name).toList();
        if (was.chosen().filter(names::contains).isPresent()) {
            state.set(new State(printers, was.chosen(), was.told(), was.test(), was.ruler()));
            was.chosen().ifPresent(this::look);
        } else {
            turnTo(printers, names.stream().findFirst());
        }
    }

    private void turnTo(List<Found> printers, Optional<String> chosen) {
        round++;
        state.set(new State(printers, chosen, Optional.empty(), new NotPrinted(), new Nothing()));
        chosen.ifPresent(this::look);
    }

    /** Another printer; what was typed and printed belongs to the one before. */
    public void choose(String printer) {
        if (!state.get().chosen().equals(Optional.of(printer))) {
            turnTo(state.get().printers(), Optional.of(printer));
        }
    }

    private void look(String printer) {
        worker.run(() -> desk.look(printer), told -> told(printer, told), this::broken);
    }

    private void told(String printer, Told told) {
        var was = state.get();
        if (was.chosen().equals(Optional.of(printer))) {
            state.set(
                    new State(
                            was.printers(),
                            was.chosen(),
                            Optional.of(told),
                            was.test(),
                            was.ruler()));
        }
    }

    /** Prints a test page at the printer chosen, unless one is on its way. */
    public void print() {
        var printer = state.get().chosen();
        if (printer.isPresent() && !(state.get().test() instanceof OnItsWay)) {
            round++;
            var mine = round;
            state.set(state.get().with(new OnItsWay(Optional.empty())));
            worker.run(
                    () -> desk.print(printer.get()),
                    handed -> handed(mine, printer.get(), handed),
                    this::broken);
        }
    }

    private void handed(int mine, String printer, Handed handed) {
        if (mine != round) {
            return;
        }
        switch (handed.outcome()) {
            case Printed() -> state.set(state.get().with(new CameOut()));
            case Accepted _ -> ask(mine, printer, handed.sent());
            case Refused(var reason) -> state.set(state.get().with(new Failed(reason)));
            case Busy(var reason) -> state.set(state.get().with(new Failed(reason)));
            case Unanswered(var reason) -> state.set(state.get().with(new Failed(reason)));
        }
    }

    private void ask(int mine, String printer, Sent sent) {
        worker.run(
                () -> desk.progress(printer, sent),
                progress -> heard(mine, printer, sent, progress),
                this::broken);
    }

    private void heard(int mine, String printer, Sent sent, Progress progress) {
        if (mine != round) {
            return;
        }
        var now =
                switch (progress) {
                    case Printed() -> new CameOut();
                    case Ended(var reason) -> new Failed(reason);
                    case Hindered(var reason) -> new OnItsWay(Optional.of(reason));
                    case Working(_, var warning) -> new OnItsWay(warning);
                };
        state.set(state.get().with(now));
        if (now instanceof OnItsWay) {
            var _ = delays.after(PAUSE, () -> ask(mine, printer, sent));
        }
    }

    /** What the rulers measure on paper, as typed. */
    public void measure(String across, String along) {
        var acrossMm = millimetres(across);
        var alongMm = millimetres(along);
        var printer = state.get().chosen();
        if (acrossMm.isEmpty() || alongMm.isEmpty() || printer.isEmpty()) {
            state.set(state.get().with(new NoLengths()));
            return;
        }
        var measured = new MeasuredScale(desk.page(), acrossMm.get(), alongMm.get());
        try {
            desk.keep(printer.get(), measured);
            state.set(state.get().with(new Kept(measured)));
        } catch (ProblemException e) {
            broken(e.problem());
        }
    }

    /** With a point or a comma, in any digits, with or without a unit. */
    private static Optional<Double> millimetres(String typed) {
        var plain = Normalizer.normalize(typed, Normalizer.Form.NFKC);
        var number = plain.strip().replace(',', '.').replaceFirst("\\s*(mm|毫米)$", "");
        return number.matches("\\d{1,4}(\\.\\d{0,3})?")
                ? Optional.of(Double.parseDouble(number))
                : Optional.empty();
    }

    private void broken(Problem problem) {
        var was = state.get();
        var test = was.test() instanceof OnItsWay ? new NotPrinted() : was.test();
        state.set(new State(was.printers(), was.chosen(), was.told(), test, new Broken(problem)));
    }
}
