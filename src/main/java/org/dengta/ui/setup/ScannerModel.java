package org.dengta.ui.setup;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.dengta.platform.problem.Problem;
import org.dengta.platform.problem.ProblemException;
import org.dengta.scanner.Advice;
import org.dengta.scanner.Burst;
import org.dengta.scanner.Calibration;
import org.dengta.scanner.Calibration.Outcome;
import org.dengta.scanner.ScannerProfile;
import org.dengta.scanner.TestCode;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Learns the scanner from the sheet of test codes, and keeps what was learned. Screen's thread. */
public final class ScannerModel {
    private final Consumer<ScannerProfile> keep;
    private final ReadOnlyObjectWrapper<Learned> learned;
    private Calibration calibration = new Calibration();

    /** How far what was learned is. */
    public sealed interface Kept {}

    /** Nothing to keep yet, or not kept yet. */
    public record NotKept() implements Kept {}

    /** It counts from now on. */
    public record IsKept() implements Kept {}

    /** It could not be written down. */
    public record NotWritten(Problem problem) implements Kept {}

    /**
     * What is known by now.
     *
     * @param outcomes of each code
     * @param last what was scanned last; empty where it is none of the sheet
     * @param hasOther whether what was scanned last is none of the sheet
     * @param isEnough whether it can be kept
     */
    public record Learned(
            Map<TestCode, Outcome> outcomes,
            Optional<TestCode> last,
            boolean hasOther,
            ScannerProfile profile,
            List<Advice> advice,
            boolean isEnough,
            Kept kept) {
        public Learned {
            outcomes = Map.copyOf(outcomes);
            advice = List.copyOf(advice);
        }

        /** Whether anything was scanned. */
        public boolean isBegun() {
            return outcomes.values().stream().anyMatch(outcome -> outcome != Outcome.OPEN);
        }
    }

    /**
     * @param keep writes a profile down; throws ProblemException where it cannot
     */
    public ScannerModel(Consumer<ScannerProfile> keep) {
        this.keep = keep;
        learned = new ReadOnlyObjectWrapper<>(learned(Optional.empty(), false, new NotKept()));
    }

    public ReadOnlyObjectProperty<Learned> learned() {
        return learned.getReadOnlyProperty();
    }

    /** A scanner typed something. */
    public void take(Burst burst) {
        var code = calibration.take(burst);
        learned.set(learned(code, code.isEmpty(), new NotKept()));
    }

    /** What it typed had a second end. */
    public void endedTwice() {
        calibration.endedTwice();
        learned.set(learned(learned.get().last(), learned.get().hasOther(), new NotKept()));
    }

    /** From the beginning, such as with another scanner. */
    public void startAnew() {
        calibration = new Calibration();
        learned.set(learned(Optional.empty(), false, new NotKept()));
    }

    /** Keeps what was learned, where it is enough. */
    public void keep() {
        if (calibration.isUsable()) {
            learned.set(learned(learned.get().last(), false, kept()));
        }
    }

    private Kept kept() {
        try {
            keep.accept(calibration.profile());
            return new IsKept();
        } catch (ProblemException e) {
            return new NotWritten(e.problem());
        }
    }

    private Learned learned(Optional<TestCode> last, boolean hasOther, Kept kept) {
        var outcomes = new EnumMap<TestCode, Outcome>(TestCode.class);
        for (var code : TestCode.values()) {
            outcomes.put(code, calibration.outcome(code));
        }
        return new Learned(
                outcomes,
                last,
                hasOther,
                calibration.profile(),
                calibration.advice(),
                calibration.isUsable(),
                kept);
    }
}
