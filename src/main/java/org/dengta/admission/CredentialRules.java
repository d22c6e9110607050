package org.dengta.admission;

import org.dengta.verdict.Verdict;
import org.dengta.verdict.Holder;

import static org.dengta.admission.AdmissionPolicy.refused;

import org.dengta.accreditation.Rights;
import org.dengta.verdict.Refusal.BadgeNotHandedOver;
import org.dengta.verdict.Refusal.Blocked;
import org.dengta.verdict.Refusal.Expired;
import org.dengta.verdict.Refusal.LetterEnded;
import org.dengta.verdict.Refusal.NoLongerValid;
import org.dengta.verdict.Refusal.NotYetValid;
import org.dengta.verdict.Refusal.Replaced;
import org.dengta.verdict.Refusal.Revoked;
import org.dengta.credential.Presented.GenuineLetter;
import org.dengta.programme.Programme;
import org.dengta.programme.Terms;
import org.dengta.programme.Terms.Proof;

import java.util.Optional;

/** Whether a credential opens anything at all at this time. */
final class CredentialRules {
    /** The reason of a revocation that made room for a newer badge. */
    private static final String REPLACED = "replaced";

    private final Programme programme;

    CredentialRules(Programme programme) {
        this.programme = programme;
    }

    Optional<Verdict> blocked(Approach approach, Holder holder) {
        return holder.orders()
                .blocked()
                .map(it -> refused(new Blocked(it.at(), it.reason()), holder.person()));
    }

    Optional<Verdict> revoked(Approach approach, Holder holder) {
        return holder.credential()
                .revoked()
                .map(end ->
                        end.reason().equals(REPLACED)
                                ? new Replaced(end.at())
                                : new Revoked(end.at(), end.reason()))
                .map(reason -> refused(reason, holder.person()));
    }

    /** A letter ends when the badge is in the holder's hands; a badge begins then. */
    Optional<Verdict> handedOver(Approach approach, Holder holder) {
        var proof = terms(approach, holder).proof();
        if (proof == Proof.ANY) {
            return Optional.empty();
        }
        var handedOver = holder.orders().handedOver();
        return switch (holder.credential().kind()) {
            case LETTER ->
                    handedOver.map(it ->
                            refused(new LetterEnded(it.at(), it.kiosk()), holder.person()));
            case BADGE ->
                    Optional.of(refused(new BadgeNotHandedOver(), holder.person()))
                            .filter(_ -> proof == Proof.BADGE_WHEN_HANDED_OVER)
                            .filter(_ -> handedOver.isEmpty());
            case FOREIGN -> Optional.empty();
        };
    }

    Optional<Verdict> expired(Approach approach, Holder holder) {
        return Optional.of(approach.presented())
                .filter(GenuineLetter.class::isInstance)
                .map(presented -> ((GenuineLetter) presented).letter().seal().lastDay())
                .filter(lastDay -> programme.time().dayOf(approach.at()).isAfter(lastDay))
                .map(lastDay -> refused(new Expired(lastDay), holder.person()));
    }

    Optional<Verdict> validity(Approach approach, Holder holder) {
        var validity = terms(approach, holder).validity();
        var early =
                validity.from()
                        .filter(approach.at()::isBefore)
                        .map(from -> refused(new NotYetValid(from), holder.person()));
        return early.or(() ->
                validity.until()
                        .filter(until -> !approach.at().isBefore(until))
                        .map(until -> refused(new NoLongerValid(until), holder.person())));
    }

    private Terms terms(Approach approach, Holder holder) {
        return programme.terms(
                approach.gate().zone(), Rights.subject(programme, holder.person()));
    }
}
