package org.dengta.kiosk.config;

import org.dengta.badge.BadgeLayout;
import org.dengta.platform.yaml.Fault;

import java.util.List;

/** What came of reading a badge layout: all of it or nothing. */
public sealed interface LayoutOutcome {

    /** It has no fault. */
    record Sound(BadgeLayout layout) implements LayoutOutcome {}

    /**
     * It may not be used.
     *
     * @param faults every fault of the file by line, at least one
     */
    record Faulty(List<Fault> faults) implements LayoutOutcome {
        public Faulty {
            faults = List.copyOf(faults);
        }
    }
}
