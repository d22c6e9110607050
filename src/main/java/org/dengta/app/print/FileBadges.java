package org.dengta.app.print;

import org.dengta.accreditation.Person;
import org.dengta.app.Replica;
import org.dengta.badge.Badge;
import org.dengta.credential.Credential;
import org.dengta.credential.CredentialCode;
import org.dengta.journal.Fact.BadgePrinted;
import org.dengta.kiosk.OperatorId;
import org.dengta.platform.problem.Problem;
import org.dengta.platform.problem.ProblemCode;
import org.dengta.platform.problem.ProblemException;
import org.dengta.printing.ReprintReason;

import java.util.List;
import java.util.Optional;

/** Badges for files; another copy of one takes the same rights as at a printer. */
public final class FileBadges {
    private final Replica replica;
    private final OperatorId operator;
    private final ReprintReason why;

    /**
     * @param why another copy is wanted of whoever has one
     */
    public FileBadges(Replica replica, OperatorId operator, ReprintReason why) {
        this.replica = replica;
        this.operator = operator;
        this.why = why;
    }

    /** Whether there is a badge of somebody: approved, and of a category that is planned. */
    public boolean mayHave(Person person) {
        return replica.badgeDesk()
                .badge(person, Optional.empty(), CredentialCode.SPECIMEN)
                .isPresent();
    }

    /** ProblemException NOT_ALLOWED for another copy that the operator may not have. */
    public void check(Person person) {
        if (isAnother(person)) {
            ReprintRights.check(replica, operator, why);
            if (!hasCode(person)) {
                ReprintRights.check(replica, operator, ReprintReason.CHANGED);
            }
        }
    }

    /** A badge in place of one that is lost or changed has a new code; the old one is void. */
    public Badge badge(Person person, Optional<byte[]> photo) {
        return replica.store()
                .journal()
                .atomically(() -> {
                    check(person);
                    if (why.isReissue() && isAnother(person) && mayHave(person)) {
                        var kinds = List.of(Credential.Kind.BADGE);
                        var _ =
                                replica.issuingDesk()
                                        .revoke(person.id(), kinds, why.code(), operator);
                    }
                    return replica.badgeDesk()
                            .badge(person, photo, operator)
                            .orElseThrow(() ->
                                    new ProblemException(
                                            Problem.of(
                                                    ProblemCode.NOT_APPROVED,
                                                    person.id().value())));
                });
    }

    private boolean isAnother(Person person) {
        return replica.store().journal().about(person.id()).stream()
                .anyMatch(entry -> entry.fact() instanceof BadgePrinted);
    }

    private boolean hasCode(Person person) {
        return replica.store().codes().of(person.id()).stream()
                .anyMatch(code -> code.kind() == Credential.Kind.BADGE && code.revoked().isEmpty());
    }
}
