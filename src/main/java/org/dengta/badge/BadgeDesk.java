package org.dengta.badge;

import org.dengta.accreditation.Person;
import org.dengta.accreditation.PersonId;
import org.dengta.credential.Credential;
import org.dengta.credential.CredentialCode;
import org.dengta.credential.LookupKey;
import org.dengta.issuance.IssuingDesk;
import org.dengta.journal.Fact.BadgePrinted;
import org.dengta.journal.Journal;
import org.dengta.kiosk.OperatorId;
import org.dengta.programme.Programme;

import java.util.Optional;

/** Makes badges: who gets one, what stands on it, and the fact that it was printed. */
public final class BadgeDesk {
    private final BadgeContents contents;
    private final IssuingDesk issuing;
    private final LookupKey lookupKey;
    private final Journal journal;

    public BadgeDesk(
            Programme programme, IssuingDesk issuing, LookupKey lookupKey, Journal journal) {
        this.contents = new BadgeContents(programme);
        this.issuing = issuing;
        this.lookupKey = lookupKey;
        this.journal = journal;
    }

    /**
     * The badge of an approved person of this programme, with the person's valid badge code; empty
     * for everybody else.
     */
    public Optional<Badge> badge(Person person, Optional<byte[]> photo, OperatorId operator) {
        return contents.of(
                person, photo, () -> issuing.codeOf(person.id(), Credential.Kind.BADGE, operator));
    }

    /** The same with a code that was issued before. */
    public Optional<Badge> badge(Person person, Optional<byte[]> photo, CredentialCode code) {
        return contents.of(person, photo, () -> code);
    }

    /**
     * Writes down that a badge is handed to the printer or folder; call it before doing so.
     *
     * @param reason why another copy, ignored for the first
     * @return which copy it is, from 1
     */
    public int printed(PersonId person, CredentialCode code, String reason, OperatorId operator) {
        return print(person, code, reason, operator).copy();
    }

    /** The same; gives the fact as written down. */
    public BadgePrinted print(
            PersonId person, CredentialCode code, String reason, OperatorId operator) {
        var lookup = lookupKey.of(code);
        return journal.atomically(() -> {
            var copy =
                    1
                            + (int)
                                    journal.about(person).stream()
                                            .filter(entry -> entry.fact() instanceof BadgePrinted)
                                            .count();
            var fact = new BadgePrinted(person, lookup, copy, copy == 1 ? "first" : reason);
            journal.append(operator, fact);
            return fact;
        });
    }
}
