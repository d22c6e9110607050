package org.dengta.app.demo;

import org.dengta.accreditation.Person;
import org.dengta.app.Replica;
import org.dengta.credential.CodeLookup;
import org.dengta.credential.Credential;
import org.dengta.credential.CredentialCode;
import org.dengta.invitation.InvitationDesk;
import org.dengta.invitation.InvitationDesk.Invited;
import org.dengta.kiosk.OperatorId;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Codes for every kind of verdict, of people in the sample lists. The same at each call. */
final class DemoCodes {
    /** Draws a code that nobody has, the same each time. */
    private static final long NOBODY = 7;

    private final Replica replica;
    private final InvitationDesk letters;
    private final OperatorId operator;

    /**
     * @param replica the kiosk's
     * @param letters the central's, which alone signs them
     */
    DemoCodes(Replica replica, InvitationDesk letters, OperatorId operator) {
        this.replica = replica;
        this.letters = letters;
        this.operator = operator;
    }

    /** Writes the letter that one of the codes is on. */
    static void invite(InvitationDesk letters, DemoPeople people, OperatorId operator) {
        letters.invite(people.cast().guest(), operator);
    }

    /** In the order in which one would try them. */
    List<DemoCode> of(DemoPeople people) {
        var cast = people.cast();
        var codes = new ArrayList<DemoCode>();
        codes.add(new DemoCode("guest", letter(cast.guest())));
        codes.add(badge("arabic", cast.arabic()));
        codes.add(badge("korean", cast.korean()));
        codes.add(badge("long", cast.longLatin()));
        codes.add(badge("inside", people.inside()));
        codes.add(badge("family", cast.family()));
        codes.add(badge("pending", cast.pending()));
        codes.add(revoked(people.lost()));
        codes.add(badge("remote", cast.remote()));
        codes.add(
                new DemoCode(
                        "unknown", CredentialCode.draw(new SplittableRandom(NOBODY)).digits()));
        codes.add(new DemoCode("damaged", misread(letter(cast.guest()))));
        return codes;
    }

    private DemoCode badge(String example, Person person) {
        var code = replica.issuingDesk().codeOf(person.id(), Credential.Kind.BADGE, operator);
        return new DemoCode(example, code.digits());
    }

    /** A letter that was reported lost; once its code is found revoked it stays so. */
    private DemoCode revoked(Person person) {
        var codes = replica.store().codes();
        var lookup =
                codes.of(person.id()).stream()
                        .filter(credential -> credential.revoked().isPresent())
                        .findFirst()
                        .map(Credential::lookup)
                        .orElseGet(() -> revoke(person));
        return new DemoCode("lost", codes.code(lookup).orElseThrow().digits());
    }

    private CodeLookup revoke(Person person) {
        var issuing = replica.issuingDesk();
        issuing.codeOf(person.id(), Credential.Kind.BADGE, operator);
        return issuing.revoke(person.id(), List.of(Credential.Kind.BADGE), "lost", operator)
                .getFirst();
    }

    private String letter(Person guest) {
        if (letters.invite(guest, operator) instanceof Invited invited) {
            return invited.letter().digits();
        }
        throw new IllegalStateException("no letter for " + guest.id());
    }

    private static String misread(String digits) {
        var at = digits.length() / 2;
        var other = (char) ('0' + (digits.charAt(at) - '0' + 1) % 10);
        return digits.substring(0, at) + other + digits.substring(at + 1);
    }
}
