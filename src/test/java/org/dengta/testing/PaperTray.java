package org.dengta.testing;

import org.dengta.printing.PrintTarget;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A printer that keeps what came out at once, and fails when it is told to. */
public final class PaperTray implements PrintTarget {
    private final List<String> titles = new ArrayList<>();
    private Optional<String> fault = Optional.empty();
    private Optional<HandOver> answer = Optional.empty();
    private Optional<RuntimeException> broken = Optional.empty();

    /** From now on every print fails with this reason. */
    public void failWith(String reason) {
        fault = Optional.of(reason);
    }

    /** From now on this comes of every print, and nothing can be taken back. */
    public void answerWith(HandOver next) {
        answer = Optional.of(next);
    }

    /** The next print throws this, as a driver's bug would. */
    public void breakOnce(RuntimeException thrown) {
        broken = Optional.of(thrown);
    }

    /** Printing works again. */
    public void recover() {
        fault = Optional.empty();
        answer = Optional.empty();
    }

    /** What came out, in order. */
    public List<String> titles() {
        return List.copyOf(titles);
    }

    @Override
    public String name() {
        return "tray";
    }

    @Override
    public Optional<String> unready() {
        return fault;
    }

    @Override
    public HandOver hand(Sheet sheet) {
        if (broken.isPresent()) {
            var thrown = broken.get();
            broken = Optional.empty();
            throw thrown;
        }
        if (fault.isPresent()) {
            return new Refused(fault.get());
        }
        if (answer.isPresent()) {
            return answer.get();
        }
        titles.add(sheet.title());
        return new Printed();
    }

    @Override
    public Progress look(Sent sent) {
        return new Printed();
    }

    @Override
    public Withdrawal withdraw(Sent sent) {
        return answer.isPresent() ? new NotWithdrawn("offline") : new Withdrawn();
    }
}
