package org.dengta.testing;

import org.dengta.exchange.ProgrammeText;
import org.dengta.exchange.SharedProgramme;

import java.util.Optional;

/** A programme that is forgotten with the process; any text that says {@code event} can be read. */
public final class InMemorySharedProgramme implements SharedProgramme {
    private Optional<ProgrammeText> current = Optional.empty();

    @Override
    public synchronized Optional<ProgrammeText> current() {
        return current;
    }

    @Override
    public synchronized void put(ProgrammeText programme) {
        if (!programme.isSound() || !programme.event().contains("event")) {
            throw new IllegalArgumentException("not a programme");
        }
        current = Optional.of(programme);
    }
}
