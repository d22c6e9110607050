package org.dengta.journal;

import org.dengta.kiosk.KioskId;

import java.util.Comparator;

/**
 * Where an entry stands: the key under which every replica knows it. Ordered by kiosk, run and
 * sequence, the texts by their characters, as stores order them.
 *
 * @param kiosk who wrote it
 * @param run in which run
 * @param sequence 1, 2, 3 … within the run, without gaps
 */
public record Position(KioskId kiosk, Run run, long sequence) implements Comparable<Position> {
    private static final Comparator<Position> ORDER =
            Comparator.comparing((Position position) -> position.kiosk().value())
                    .thenComparing(position -> position.run().hex())
                    .thenComparingLong(Position::sequence);

    public Position {
        if (sequence < 1) {
            throw new IllegalArgumentException("a run's first entry is number 1");
        }
    }

    /** The position written as {@code kiosk/run/sequence}; else IllegalArgumentException. */
    public static Position parse(String text) {
        var parts = text.split("/", -1);
        if (parts.length != 3) {
            throw new IllegalArgumentException("a position is kiosk/run/sequence");
        }
        return new Position(new KioskId(parts[0]), new Run(parts[1]), Long.parseLong(parts[2]));
    }

    @Override
    public int compareTo(Position other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return kiosk + "/" + run + "/" + sequence;
    }
}
