package org.dengta.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import org.dengta.accreditation.Participation.Review;
import org.dengta.accreditation.Person;
import org.dengta.credential.CodeInspector;
import org.dengta.credential.Credential.Kind;
import org.dengta.credential.LetterFormat;
import org.dengta.credential.LetterSigner;
import org.dengta.credential.Presented;
import org.dengta.credential.Presented.GenuineLetter;
import org.dengta.invitation.InvitationDesk.Invited;
import org.dengta.invitation.InvitationDesk.NoGuest;
import org.dengta.invitation.InvitationDesk.NotApproved;
import org.dengta.programme.CategoryId;
import org.dengta.testing.Desks;
import org.dengta.testing.Facts;
import org.dengta.testing.PersonBuilder;
import org.dengta.testing.SampleEvent;
import org.dengta.testing.SignerKeys;
import org.junit.jupiter.api.Test;

import java.security.KeyPair;
import java.security.PublicKey;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

final class InvitationDeskTest {
    private final Desks desks = new Desks();
    private final KeyPair first = SignerKeys.pair(1);

    @Test
    void the_digits_of_a_letter_verify() {
        var letter = letter(desk(1, first), PersonBuilder.aPerson().build());
        assertThat(letter.digits()).hasSize(LetterFormat.LENGTH).containsOnlyDigits();
        assertThat(inspect(letter.digits(), Map.of(1, first)))
                .isInstanceOfSatisfying(
                        GenuineLetter.class,
                        genuine -> {
                            assertThat(genuine.letter().code()).isEqualTo(letter.code());
                            assertThat(genuine.letter().event()).isEqualTo(SampleEvent.NUMBER);
                            assertThat(genuine.letter().seal().category()).isEqualTo(1);
                            assertThat(genuine.letter().seal().keyId()).isEqualTo(1);
                        });
    }

    @Test
    void a_letter_is_good_for_a_week_beyond_the_last_day() {
        var letter = letter(desk(1, first), PersonBuilder.aPerson().build());
        assertThat(inspect(letter.digits(), Map.of(1, first)))
                .isInstanceOfSatisfying(
                        GenuineLetter.class,
                        genuine ->
                                assertThat(genuine.letter().seal().lastDay())
                                        .isEqualTo(LocalDate.of(2024, 11, 4)));
    }

    @Test
    void the_same_guest_gets_the_same_letter_again() {
        var person = PersonBuilder.aPerson().build();
        assertThat(letter(desk(1, first), person).digits())
                .isEqualTo(letter(desk(1, first), person).digits());
        assertThat(desks.journal().entries()).hasSize(1);
    }

    @Test
    void under_a_new_key_the_code_stays_and_both_letters_are_genuine() {
        var person = PersonBuilder.aPerson().build();
        var second = SignerKeys.pair(2);
        var old = letter(desk(1, first), person);
        var fresh = letter(desk(2, second), person);
        assertThat(fresh.code()).isEqualTo(old.code());
        assertThat(fresh.digits()).isNotEqualTo(old.digits());
        var keys = Map.of(1, first, 2, second);
        assertThat(inspect(old.digits(), keys)).isInstanceOf(GenuineLetter.class);
        assertThat(inspect(fresh.digits(), keys)).isInstanceOf(GenuineLetter.class);
    }

    @Test
    void after_a_revocation_the_letter_has_another_code() {
        var person = PersonBuilder.aPerson().build();
        var old = letter(desk(1, first), person);
        desks.issuing().revoke(person.id(), List.of(Kind.LETTER), "forwarded", Facts.OPERATOR);
        assertThat(letter(desk(1, first), person).code()).isNotEqualTo(old.code());
    }

    @Test
    void a_letter_names_what_its_guest_may_attend_in_order_of_time() {
        var points = letter(desk(1, first), PersonBuilder.aPerson().build()).programme();
        assertThat(points)
                .extracting(point -> point.session().id())
                .containsExactly(
                        SampleEvent.DINNER,
                        SampleEvent.OPENING,
                        SampleEvent.SUMMIT,
                        SampleEvent.MAYORS);
        assertThat(points.getFirst().place().en()).isEqualTo("Banquet Room");
    }

    @Test
    void nobody_is_invited_before_being_approved() {
        for (var review : List.of(Review.PENDING, Review.REFUSED)) {
            var person = PersonBuilder.aPerson().reviewed(review).build();
            assertThat(desk(1, first).invite(person, Facts.OPERATOR)).isEqualTo(new NotApproved());
        }
        assertThat(desks.journal().entries()).isEmpty();
    }

    @Test
    void who_is_no_guest_gets_no_letter() {
        for (var category :
                List.of(SampleEvent.CREW, SampleEvent.VISITOR, new CategoryId("gone"))) {
            var person = PersonBuilder.aPerson().inCategory(category).build();
            assertThat(desk(1, first).invite(person, Facts.OPERATOR)).isEqualTo(new NoGuest());
        }
        assertThat(desks.journal().entries()).isEmpty();
    }

    private static Letter letter(InvitationDesk desk, Person person) {
        return switch (desk.invite(person, Facts.OPERATOR)) {
            case Invited(Letter letter) -> letter;
            case NotApproved _, NoGuest _ -> throw new AssertionError("not invited");
        };
    }

    private InvitationDesk desk(int keyId, KeyPair pair) {
        return desks.invitations(new LetterSigner(keyId, pair.getPrivate()));
    }

    private static Presented inspect(String digits, Map<Integer, KeyPair> keys) {
        var known = new HashMap<Integer, PublicKey>();
        keys.forEach((id, pair) -> known.put(id, pair.getPublic()));
        return new CodeInspector(SampleEvent.NUMBER, known).inspect(digits);
    }
}
