package org.dengta.app.exchange;

import org.dengta.app.Replica;
import org.dengta.exchange.ProgrammeText;
import org.dengta.exchange.SharedProgramme;
import org.dengta.kiosk.config.KioskConfig;
import org.dengta.platform.problem.ProblemCode;
import org.dengta.platform.problem.ProblemException;

import java.util.Optional;

/**
 * The programme that a kiosk takes from its central: the letters' keys go into its key file before
 * the programme counts, and the kiosk goes by both at once.
 */
final class TakenProgramme implements SharedProgramme {
    private final Replica replica;
    private final SharedProgramme stored;

    TakenProgramme(Replica replica) {
        this.replica = replica;
        stored = replica.sharedProgramme();
    }

    @Override
    public Optional<ProgrammeText> current() {
        return stored.current();
    }

    /** IllegalArgumentException unless it is whole and of the configuration's event. */
    static void check(ProgrammeText programme, KioskConfig config) {
        if (!programme.isSound()) {
            throw new IllegalArgumentException("it does not fit its hash");
        }
        Replica.checkProgramme(programme.event(), config);
    }

    @Override
    public void put(ProgrammeText programme) {
        check(programme, replica.config());
        try {
            replica.keysOnDisk().addLetterKeys(programme.letterKeys());
        } catch (ProblemException e) {
            throw e.problem().code() == ProblemCode.KEYS_UNREADABLE
                    ? new IllegalArgumentException("a letter key that is none", e)
                    : e;
        }
        stored.put(programme);
        replica.renew();
    }
}
