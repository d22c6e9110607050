package org.dengta.exchange;

import java.util.Optional;

/** The programme that a replica has from elsewhere or gives to others. For any thread. */
public interface SharedProgramme {

    /** What stands; empty where none was published or taken yet. */
    Optional<ProgrammeText> current();

    /**
     * Makes this the programme from now on, durable when this returns. IllegalArgumentException
     * where it cannot be read; what stood then stays.
     */
    void put(ProgrammeText programme);
}
