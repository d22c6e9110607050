package org.dengta.kiosk.config;

import org.dengta.platform.yaml.Fault;

import java.util.List;

/** What came of reading a configuration folder: everything or nothing. */
public sealed interface ConfigOutcome {

    /** No file has any fault. */
    record Loaded(KioskConfig config) implements ConfigOutcome {}

    /**
     * Nothing may be used.
     *
     * @param faults every fault of every file by file and line, at least one
     */
    record Faulty(List<Fault> faults) implements ConfigOutcome {
        public Faulty {
            faults = List.copyOf(faults);
        }
    }
}
