package org.dengta.ui.door.scans;

import org.dengta.gate.Decision;
import org.dengta.platform.fx.Background;
import org.dengta.platform.problem.Problem;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Letters whose head is decided while a slow scanner still types their seal: one at a time, and no
 * other scan is decided until it has ended. Screen's thread.
 */
public final class LetterLane {
    private final DoorDesk desk;
    private final Background store;
    private final Told told;
    private Optional<OpenLetter> letter = Optional.empty();
    private boolean asking;

    /**
     * Who hears of it.
     *
     * @param decided of what is to be shown
     * @param undecided of a letter that has to be decided as any scan, where it is whole already
     * @param failed of what could not be decided
     */
    public record Told(
            Consumer<Decision> decided,
            Consumer<Optional<HeldScan>> undecided,
            Consumer<Problem> failed) {}

    /**
     * @param store where deciding runs, in order
     */
    public LetterLane(DoorDesk desk, Background store, Told told) {
        this.desk = desk;
        this.store = store;
        this.told = told;
    }

    /** Whether one is being decided or has not ended. */
    public boolean isOpen() {
        return letter.isPresent() || asking;
    }

    /** The head of one came, and nothing is in its way. */
    public void begin(HeldScan head, Instant at) {
        letter = Optional.of(new OpenLetter(head));
        ask(() -> desk.begun(head.at(at)), this::begun);
    }

    private void begun(Optional<Decision> early) {
        early.ifPresentOrElse(
                told.decided(),
                () -> {
                    var whole = letter.flatMap(OpenLetter::scan);
                    letter = Optional.empty();
                    told.undecided().accept(whole);
                });
        confirm();
    }

    /** What has been decided about it since, such as how many passed. */
    public void decided(Decision decision) {
        letter.ifPresent(it -> it.decided(decision));
    }

    /** Whether a scan is the rest of it, and so is no scan of its own. */
    public boolean takes(String scan) {
        var takes = letter.filter(it -> it.ends(scan)).isPresent();
        confirm();
        return takes;
    }

    private void confirm() {
        var early = letter.flatMap(OpenLetter::early);
        var whole = letter.flatMap(OpenLetter::whole);
        if (!asking && early.isPresent() && whole.isPresent()) {
            letter = Optional.empty();
            ask(
                    () -> desk.sealed(early.get(), whole.get()),
                    instead ->
                            instead.ifPresentOrElse(
                                    told.decided(),
                                    () -> told.undecided().accept(Optional.empty())));
        }
    }

    private void ask(Supplier<Optional<Decision>> question, Consumer<Optional<Decision>> answered) {
        asking = true;
        store.run(
                question,
                answer -> {
                    asking = false;
                    answered.accept(answer);
                },
                problem -> {
                    asking = false;
                    letter = Optional.empty();
                    told.failed().accept(problem);
                });
    }
}
