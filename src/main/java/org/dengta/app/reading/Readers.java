package org.dengta.app.reading;

import org.dengta.reading.SymbolReader;
import org.dengta.reading.attempt.BothReader;
import org.dengta.reading.attempt.PatientReader;
import org.dengta.reading.attempt.ScaledReader;
import org.dengta.reading.attempt.TurningReader;
import org.dengta.reading.boofcv.BoofSymbolReader;
import org.dengta.reading.finder.FinderReader;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;
import java.util.function.LongSupplier;

/**
 * The kiosk's readers of codes. The order of their attempts is that of what each adds in a
 * millisecond, measured by {@code dengta bench reading} on the development half of the photographs.
 */
public final class Readers {
    /** The longest side of a picture that all attempts are made on, in pixels. */
    public static final int LONGEST = 1280;

    /** Pictures so small that a module may be one pixel. */
    private static final int SMALL = 450;

    /** What a person does not notice waiting for. */
    private static final Duration BUDGET = Duration.ofMillis(400);

    /** Of each of two attempts on a frame, for a slow machine at its start; usual are 10 ms. */
    private static final Duration FRAME_BUDGET = Duration.ofMillis(150);

    /** Of the thread that reads: a machine that does other things meanwhile cuts nothing short. */
    private static final LongSupplier WORKED =
            ManagementFactory.getThreadMXBean()::getCurrentThreadCpuTime;

    private Readers() {}

    /** For pictures that somebody waits for. */
    public static SymbolReader ofStills() {
        var attempts =
                List.of(
                        FinderReader.localMean(0.125),
                        ScaledReader.half(FinderReader.global()),
                        ScaledReader.threefold(FinderReader.localMean(0.125), SMALL),
                        new BoofSymbolReader(),
                        FinderReader.inverted(0.125),
                        FinderReader.localMean(0.25),
                        FinderReader.localMean(0.06),
                        FinderReader.global());
        var patient = new PatientReader(attempts, BUDGET, WORKED);
        var whole = new PatientReader(List.of(FinderReader.localMean(0.06)), BUDGET, WORKED);
        return new BothReader(ScaledReader.fitting(patient, LONGEST), whole, LONGEST);
    }

    /** For the frames of a camera: two attempts on each at most. */
    public static SymbolReader ofFrames() {
        var first = FinderReader.localMean(0.125);
        var others =
                List.of(
                        ScaledReader.half(FinderReader.global()),
                        fitting(FinderReader.localMean(0.25)),
                        fitting(new BoofSymbolReader()),
                        FinderReader.localMean(0.06),
                        fitting(FinderReader.inverted(0.125)));
        return new TurningReader(fitting(first), others, FRAME_BUDGET, WORKED);
    }

    private static SymbolReader fitting(SymbolReader reader) {
        return ScaledReader.fitting(reader, LONGEST);
    }
}
