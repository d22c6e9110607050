package org.dengta.central;

import org.dengta.kiosk.KioskId;

import java.time.Instant;
import java.util.Optional;

/**
 * What a central knows of one kiosk: whether it was invited, belongs to it, or no longer does.
 *
 * @param kiosk which
 * @param codeHash SHA-256 of the one-time code, hexadecimal; empty once the token it gave was shown
 *     or where none was given
 * @param codeUntil until when that code is good
 * @param tokenHash SHA-256 of the token that the kiosk shows, hexadecimal; empty before it enrolled
 * @param enrolledAt when it enrolled
 * @param heard when it last asked anything under its token; empty before
 * @param revokedAt since when it is shut out
 */
public record Enrolment(
        KioskId kiosk,
        Optional<String> codeHash,
        Optional<Instant> codeUntil,
        Optional<String> tokenHash,
        Optional<Instant> enrolledAt,
        Optional<Instant> heard,
        Optional<Instant> revokedAt) {}
