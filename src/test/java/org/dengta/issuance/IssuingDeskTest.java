package org.dengta.issuance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.dengta.credential.CodeLookup;
import org.dengta.credential.Credential;
import org.dengta.credential.Credential.Kind;
import org.dengta.credential.Credential.Revocation;
import org.dengta.credential.CredentialCode;
import org.dengta.journal.Entry;
import org.dengta.journal.Fact;
import org.dengta.testing.Desks;
import org.dengta.testing.Facts;
import org.junit.jupiter.api.Test;

import java.util.List;

final class IssuingDeskTest {
    private final Desks desks = new Desks();
    private final IssuingDesk desk = desks.issuing();

    @Test
    void a_person_keeps_the_code_that_was_issued() {
        var code = badge();
        assertThat(badge()).isEqualTo(code);
        assertThat(desks.journal().entries()).hasSize(1);
    }

    @Test
    void the_code_is_written_down_sealed() {
        var code = badge();
        assertThat(desks.journal().entries())
                .singleElement()
                .extracting(Entry::fact)
                .isInstanceOfSatisfying(
                        Fact.CredentialIssued.class,
                        issued -> {
                            assertThat(issued.person()).isEqualTo(Facts.LIN);
                            assertThat(issued.kind()).isEqualTo(Kind.BADGE);
                            assertThat(issued.credential()).isEqualTo(desks.lookupKey().of(code));
                            assertThat(issued.sealedCode()).doesNotContain(code.digits());
                        });
    }

    @Test
    void letter_and_badge_are_two_codes() {
        assertThat(badge()).isNotEqualTo(code(Kind.LETTER));
        assertThat(desks.codes().of(Facts.LIN)).hasSize(2);
    }

    @Test
    void two_people_have_two_codes() {
        assertThat(desk.codeOf(Facts.MEI, Kind.BADGE, Facts.OPERATOR)).isNotEqualTo(badge());
    }

    @Test
    void after_a_revocation_the_next_code_is_new_and_the_old_one_stays_revoked() {
        var old = badge();
        assertThat(revoke(List.of(Kind.BADGE), "lost")).containsExactly(desks.lookupKey().of(old));
        var next = badge();
        assertThat(next).isNotEqualTo(old);
        assertThat(badge()).isEqualTo(next);
        assertThat(desks.codes().find(desks.lookupKey().of(old)).flatMap(Credential::revoked))
                .contains(new Revocation(desks.clock().instant(), "lost"));
    }

    @Test
    void only_the_kinds_named_are_revoked() {
        badge();
        var letter = code(Kind.LETTER);
        revoke(List.of(Kind.BADGE), "lost");
        assertThat(code(Kind.LETTER)).isEqualTo(letter);
        assertThat(revoke(List.of(Kind.values()), "left")).hasSize(1);
    }

    @Test
    void a_code_of_another_system_can_be_revoked_too() {
        var lookup = desks.lookupKey().of("EXPO/4711");
        desks.codes().putForeign(lookup, Facts.LIN);
        assertThat(revoke(List.of(Kind.FOREIGN), "lost")).containsExactly(lookup);
    }

    @Test
    void revoking_what_nobody_holds_writes_nothing_down() {
        assertThat(revoke(List.of(Kind.values()), "lost")).isEmpty();
        badge();
        revoke(List.of(Kind.values()), "lost");
        assertThat(revoke(List.of(Kind.values()), "lost")).isEmpty();
        assertThat(desks.journal().entries()).hasSize(2);
    }

    @Test
    void a_code_that_cannot_be_written_down_is_not_given_out() {
        desks.journal().failWith(new IllegalStateException("full"));
        assertThatThrownBy(this::badge).hasMessage("full");
        desks.journal().recover();
        assertThat(desks.codes().of(Facts.LIN)).isEmpty();
    }

    private CredentialCode badge() {
        return code(Kind.BADGE);
    }

    private CredentialCode code(Kind kind) {
        return desk.codeOf(Facts.LIN, kind, Facts.OPERATOR);
    }

    private List<CodeLookup> revoke(List<Kind> kinds, String reason) {
        return desk.revoke(Facts.LIN, kinds, reason, Facts.OPERATOR);
    }
}
