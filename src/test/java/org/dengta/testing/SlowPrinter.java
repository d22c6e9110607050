package org.dengta.testing;

import org.dengta.printing.PrintTarget;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A printer that numbers its jobs and prints when the test says so. */
public final class SlowPrinter implements PrintTarget {
    private final String name;
    private final List<String> held = new ArrayList<>();
    private final List<String> out = new ArrayList<>();
    private HandOver answer = new Accepted("");
    private Progress progress = working("1");
    private boolean isAway;
    private boolean isStopping;
    private boolean emptiesItself;
    private Runnable meanwhile = () -> {};

    public SlowPrinter(String name) {
        this.name = name;
    }

    /** What it says of its jobs from now on. */
    public void says(Progress next) {
        progress = next;
    }

    /** The same trace means that nothing moves. */
    public static Working working(String trace) {
        return new Working(trace, Optional.empty());
    }

    /** What comes of handing over from now on; a number is its own to give. */
    public void answers(HandOver next) {
        answer = next;
    }

    /** Takes the next job and lets nobody know. */
    public void losesAnswers() {
        answer = new Unanswered("answer-lost");
    }

    /** Takes its time to give up a job. */
    public void isStopping(boolean stopping) {
        isStopping = stopping;
    }

    /** Gives up all it has whenever it is to give up one. */
    public void emptiesItself() {
        emptiesItself = true;
    }

    /** What people do once while it is given a job or asked about one. */
    public void meanwhile(Runnable deed) {
        meanwhile = deed;
    }

    /** Knows nothing any more of what it had. */
    public void forgets() {
        held.clear();
    }

    /** Switched off or on. */
    public void isAway(boolean away) {
        isAway = away;
    }

    /** All it holds comes out. */
    public void prints() {
        out.addAll(held);
        held.clear();
    }

    /** One of those it holds comes out. */
    public void printsOne(String title) {
        held.remove(title);
        out.add(title);
    }

    /** Whether nothing is the matter with it. */
    public boolean isWell() {
        return !isAway && progress instanceof Working;
    }

    /** What it has not printed yet. */
    public List<String> held() {
        return List.copyOf(held);
    }

    /** What came out, in order. */
    public List<String> out() {
        return List.copyOf(out);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Optional<String> unready() {
        return isAway ? Optional.of("offline") : Optional.empty();
    }

    @Override
    public HandOver hand(Sheet sheet) {
        passTime();
        if (isAway) {
            return new Refused("offline");
        }
        if (answer instanceof Refused || answer instanceof Busy) {
            return answer;
        }
        if (answer instanceof Printed) {
            out.add(sheet.title());
            return answer;
        }
        held.add(sheet.title());
        return answer instanceof Accepted ? new Accepted(sheet.title()) : answer;
    }

    @Override
    public Progress look(Sent sent) {
        passTime();
        if (isAway) {
            return new Hindered("offline");
        }
        if (progress instanceof Ended) {
            held.remove(sent.title());
        }
        return out.contains(sent.title()) ? new Printed() : progress;
    }

    @Override
    public Withdrawal withdraw(Sent sent) {
        if (isAway) {
            return new NotWithdrawn("offline");
        }
        if (out.contains(sent.title())) {
            return new Printed();
        }
        if (isStopping) {
            return new Stopping();
        }
        if (!held.contains(sent.title())) {
            return new Forgotten();
        }
        if (emptiesItself) {
            held.clear();
        }
        held.remove(sent.title());
        return new Withdrawn();
    }

    @Override
    public boolean forgetsAll() {
        return emptiesItself;
    }

    private void passTime() {
        var deed = meanwhile;
        meanwhile = () -> {};
        deed.run();
    }
}
