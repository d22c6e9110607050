package org.dengta.journal;

import org.dengta.kiosk.KioskId;

/**
 * Where an entry stands: the key under which every replica knows it.
 *
 * @param kiosk who wrote it
 * @param run in which run
 * @param sequence 1, 2, 3 … within the run, without gaps
 */
public record Position(KioskId kiosk, Run run, long sequence) {
    public Position {
        if (sequence < 1) {
            throw new IllegalArgumentException("a run's first entry is number 1");
        }
    }

    @Override
    public String toString() {
        return kiosk + "/" + run + "/" + sequence;
    }
}
