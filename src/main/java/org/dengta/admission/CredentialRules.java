package org.dengta.admission;

import static org.dengta.admission.AdmissionPolicy.refused;

import org.dengta.credential.Presented.GenuineLetter;
import org.dengta.presence.Orders.HandOver;
import org.dengta.programme.Programme;
import org.dengta.programme.Terms;
import org.dengta.programme.Terms.Proof;
import org.dengta.verdict.Refusal;
import org.dengta.verdict.Refusal.BadgeNotHandedOver;
import org.dengta.verdict.Refusal.Blocked;
import org.dengta.verdict.Refusal.Expired;
import org.dengta.verdict.Refusal.LetterEnded;
import org.dengta.verdict.Refusal.NoLongerValid;
import org.dengta.verdict.Refusal.NotYetValid;
import org.dengta.verdict.Refusal.Replaced;
import org.dengta.verdict.Refusal.Revoked;
import org.dengta.verdict.Verdict;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether a credential opens anything at all at this time. */
final class CredentialRules {
    /** The reason of a revocation that made room for a newer badge. */
    private static final String REPLACED = "replaced";

    private final Programme programme;

    CredentialRules(Programme programme) {
        this.programme = programme;
    }

    Optional<Verdict> blocked(Known known) {
        return known.holder()
                .orders()
                .blocked()
                .map(it -> refused(new Blocked(it.at(), it.reason()), known.person()));
    }

    Optional<Verdict> revoked(Known known) {
        return known.holder()
                .credential()
                .revoked()
                .map(end ->
                        end.reason().equals(REPLACED)
                                ? new Replaced(end.at())
                                : new Revoked(end.at(), end.reason()))
                .map(reason -> refused(reason, known.person()));
    }

    /** A letter ends when the badge is in the holder's hands; a badge begins then. */
    Optional<Verdict> handedOver(Doorway doorway) {
        var known = doorway.known();
        var handOver = known.holder().orders().handedOver();
        return terms(doorway)
                .map(Terms::proof)
                .max(Comparator.naturalOrder())
                .flatMap(proof -> unproven(known, proof, handOver))
                .map(reason -> refused(reason, known.person()));
    }

    private static Optional<Refusal> unproven(
            Known known, Proof proof, Optional<HandOver> handOver) {
        return switch (known.holder().credential().kind()) {
            case LETTER ->
                    handOver.filter(_ -> proof != Proof.ANY)
                            .map(it -> new LetterEnded(it.at(), it.kiosk()));
            case BADGE ->
                    proof == Proof.BADGE_WHEN_HANDED_OVER && !isOfThis(known, handOver)
                            ? Optional.of(new BadgeNotHandedOver())
                            : Optional.empty();
            case FOREIGN -> Optional.empty();
        };
    }

    /** That an earlier badge was collected says nothing of this one. */
    private static boolean isOfThis(Known known, Optional<HandOver> handOver) {
        var presented = known.holder().credential().lookup();
        return handOver.map(HandOver::credential).filter(presented::equals).isPresent();
    }

    Optional<Verdict> expired(Doorway doorway) {
        return Optional.of(doorway.approach().presented())
                .filter(GenuineLetter.class::isInstance)
                .map(presented -> ((GenuineLetter) presented).letter().seal().lastDay())
                .filter(lastDay -> programme.time().dayOf(doorway.at()).isAfter(lastDay))
                .map(lastDay -> refused(new Expired(lastDay), doorway.known().person()));
    }

    Optional<Verdict> validity(Doorway doorway) {
        return notYet(doorway)
                .or(() -> noLonger(doorway))
                .map(reason -> refused(reason, doorway.known().person()));
    }

    private static Optional<Refusal> notYet(Doorway doorway) {
        return terms(doorway)
                .flatMap(terms -> terms.validity().from().stream())
                .filter(doorway.at()::isBefore)
                .max(Comparator.naturalOrder())
                .map(NotYetValid::new);
    }

    private static Optional<Refusal> noLonger(Doorway doorway) {
        return terms(doorway)
                .flatMap(terms -> terms.validity().until().stream())
                .filter(until -> !doorway.at().isBefore(until))
                .min(Comparator.naturalOrder())
                .map(NoLongerValid::new);
    }

    /** What is ruled for the zone and for what is open in it. */
    private static Stream<Terms> terms(Doorway doorway) {
        var open = doorway.open().stream().limit(1).map(Doorway.Way::terms);
        return Stream.concat(Stream.of(doorway.ofZone()), open);
    }
}
