package org.dengta.credential;

import org.dengta.accreditation.PersonId;

import java.time.Instant;
import java.util.Optional;

/**
 * A code that belongs to a person, found by its look-up.
 *
 * @param lookup where it is found
 * @param person whose it is
 * @param kind what it is printed on
 * @param revoked its end, if it has been revoked
 */
public record Credential(
        CodeLookup lookup, PersonId person, Kind kind, Optional<Revocation> revoked) {

    /** What a credential is printed on. */
    public enum Kind {
        LETTER,
        BADGE,
        /** A code of another system, taken from the list. */
        FOREIGN
    }

    /**
     * The end of a credential.
     *
     * @param at when it was revoked, kiosk clock
     * @param reason a short code such as {@code lost}
     */
    public record Revocation(Instant at, String reason) {}
}
