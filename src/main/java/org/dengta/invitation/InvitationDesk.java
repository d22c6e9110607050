package org.dengta.invitation;

import org.dengta.accreditation.Person;
import org.dengta.accreditation.Rights;
import org.dengta.credential.Credential;
import org.dengta.credential.LetterFormat;
import org.dengta.credential.LetterSigner;
import org.dengta.invitation.Letter.ProgrammePoint;
import org.dengta.issuance.IssuingDesk;
import org.dengta.kiosk.OperatorId;
import org.dengta.programme.Audience;
import org.dengta.programme.Category;
import org.dengta.programme.Programme;
import org.dengta.programme.Session;

import java.time.Period;

/**
 * Writes letters: one guest, one code, signed. The same guest gets the same letter again until its
 * code is revoked or the keys are rotated.
 */
public final class InvitationDesk {
    /**
     * Letters stay readable as genuine this long after the event's last day, so that a day added to
     * the event does not void them.
     */
    private static final Period MARGIN = Period.ofDays(7);

    private final Programme programme;
    private final IssuingDesk issuing;
    private final LetterSigner signer;

    /** What became of a person's invitation. */
    public sealed interface Outcome {}

    /** The letter. */
    public record Invited(Letter letter) implements Outcome {}

    /** The organisers have not approved the guest; nothing was issued. */
    public record NotApproved() implements Outcome {}

    /** No guest but a working accreditation or visitor; nothing was issued. */
    public record NoGuest() implements Outcome {}

    public InvitationDesk(Programme programme, IssuingDesk issuing, LetterSigner signer) {
        this.programme = programme;
        this.issuing = issuing;
        this.signer = signer;
    }

    public Outcome invite(Person person, OperatorId operator) {
        var category = programme.category(person.category());
        if (category.filter(known -> known.audience() == Audience.GUEST).isEmpty()) {
            return new NoGuest();
        }
        return person.participation().isApproved()
                ? new Invited(letter(person, category.get(), operator))
                : new NotApproved();
    }

    private Letter letter(Person person, Category category, OperatorId operator) {
        var event = programme.event();
        var code = issuing.codeOf(person.id(), Credential.Kind.LETTER, operator);
        var lastDay = event.time().lastDay().plus(MARGIN);
        var digits =
                LetterFormat.write(signer.sign(event.number(), code, category.number(), lastDay));
        var points = new Rights(programme, person).sessions().stream().map(this::point).toList();
        return new Letter(person, event, programme.venue().name(), points, code, digits);
    }

    private ProgrammePoint point(Session session) {
        return new ProgrammePoint(session, programme.name(session.zone()));
    }
}
