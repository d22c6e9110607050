package org.dengta.central;

import org.dengta.central.EnrolOutcome.CodeExpired;
import org.dengta.central.EnrolOutcome.CodeWrong;
import org.dengta.central.EnrolOutcome.Enrolled;
import org.dengta.central.EnrolOutcome.KioskTaken;
import org.dengta.central.EnrolOutcome.TooManyWrong;
import org.dengta.kiosk.KioskId;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * Who may exchange with this central. Codes and tokens are told once and kept as hashes. For any
 * thread.
 */
public final class EnrolmentDesk {
    /** How long a one-time code is good. */
    public static final Duration GOOD = Duration.ofMinutes(15);

    private static final Duration NOTED_EACH = Duration.ofSeconds(5);

    private final Enrolments enrolments;
    private final InstantSource clock;
    private final RandomGenerator random;
    private final WrongCodes wrongCodes = new WrongCodes();

    /**
     * @param random cryptographically strong
     */
    public EnrolmentDesk(Enrolments enrolments, InstantSource clock, RandomGenerator random) {
        this.enrolments = enrolments;
        this.clock = clock;
        this.random = random;
    }

    /**
     * A code with which a kiosk of this id may enrol once within {@link #GOOD}; one given before is
     * void. A kiosk that is enrolled already goes on until another enrols with the code.
     */
    public OneTimeCode invite(KioskId kiosk) {
        var code = OneTimeCode.draw(random);
        enrolments.atomically(() -> {
            var known = known(kiosk);
            enrolments.put(
                    new Enrolment(
                            kiosk,
                            Optional.of(code.hash()),
                            Optional.of(clock.instant().plus(GOOD)),
                            known.tokenHash(),
                            known.enrolledAt(),
                            known.heard(),
                            known.revokedAt()));
            return kiosk;
        });
        return code;
    }

    /**
     * Lets a kiosk in that shows its code; who was enrolled under this id before is shut out then.
     * The answer may be lost on its way: within its time the code is good again, for another token,
     * until the token is first shown. After ten wrong codes in a minute none is looked at for a
     * minute.
     */
    public EnrolOutcome enrol(String typed, KioskId kiosk) {
        var now = clock.instant();
        if (wrongCodes.areTooMany(now)) {
            return new TooManyWrong();
        }
        var outcome = enrolments.atomically(() -> looked(OneTimeCode.typed(typed), kiosk, now));
        if (!(outcome instanceof Enrolled)) {
            wrongCodes.note(now);
        }
        return outcome;
    }

    private EnrolOutcome looked(OneTimeCode code, KioskId kiosk, Instant now) {
        var known = known(kiosk);
        if (known.codeHash().isEmpty() && known.tokenHash().isPresent()) {
            return new KioskTaken();
        }
        if (!Hashes.isSame(known.codeHash(), code.hash())) {
            return new CodeWrong();
        }
        if (known.codeUntil().filter(now::isBefore).isEmpty()) {
            return new CodeExpired();
        }
        return letIn(known, now);
    }

    private Enrolled letIn(Enrolment known, Instant now) {
        var kiosk = known.kiosk();
        var token = token();
        enrolments.put(
                new Enrolment(
                        kiosk,
                        known.codeHash(),
                        known.codeUntil(),
                        Optional.of(Hashes.of(token)),
                        Optional.of(now),
                        Optional.empty(),
                        Optional.empty()));
        return new Enrolled(token);
    }

    /** Shuts a kiosk out and voids its code; false when none of this id is known. */
    public boolean revoke(KioskId kiosk) {
        return enrolments.atomically(() -> {
            var known = enrolments.of(kiosk);
            known.ifPresent(it ->
                    enrolments.put(
                            new Enrolment(
                                    kiosk,
                                    Optional.empty(),
                                    Optional.empty(),
                                    it.tokenHash(),
                                    it.enrolledAt(),
                                    it.heard(),
                                    it.revokedAt().or(() -> Optional.of(clock.instant())))));
            return known.isPresent();
        });
    }

    /** Who shows this token; empty for nobody and for who is shut out. Reads only. */
    public Optional<KioskId> authenticate(String token) {
        return ofToken(token).map(Enrolment::kiosk);
    }

    /**
     * Notes that the kiosk of a token was heard; not at every call, since each note is a write to
     * the disk.
     */
    public void noteHeard(String token) {
        var now = clock.instant();
        ofToken(token)
                .filter(it -> it.heard().filter(at -> at.plus(NOTED_EACH).isAfter(now)).isEmpty())
                .ifPresent(known -> noteHeard(known, now));
    }

    private Optional<Enrolment> ofToken(String token) {
        var hash = Hashes.of(token);
        return enrolments
                .ofToken(hash)
                .filter(it -> Hashes.isSame(it.tokenHash(), hash))
                .filter(it -> it.revokedAt().isEmpty());
    }

    private void noteHeard(Enrolment known, Instant now) {
        enrolments.atomically(() -> {
            enrolments
                    .of(known.kiosk())
                    .filter(it -> it.tokenHash().equals(known.tokenHash()))
                    .ifPresent(it -> enrolments.put(heard(it, now)));
            return now;
        });
    }

    /** With the first word under a token the code that gave it is spent. */
    private static Enrolment heard(Enrolment known, Instant now) {
        var isFirst = known.heard().isEmpty();
        return new Enrolment(
                known.kiosk(),
                isFirst ? Optional.empty() : known.codeHash(),
                isFirst ? Optional.empty() : known.codeUntil(),
                known.tokenHash(),
                known.enrolledAt(),
                Optional.of(now),
                known.revokedAt());
    }

    private Enrolment known(KioskId kiosk) {
        return enrolments
                .of(kiosk)
                .orElseGet(() ->
                        new Enrolment(
                                kiosk,
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty()));
    }

    private String token() {
        var token = new byte[32];
        random.nextBytes(token);
        return HexFormat.of().formatHex(token);
    }
}
