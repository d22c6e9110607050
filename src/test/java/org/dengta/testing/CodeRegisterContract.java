package org.dengta.testing;

import static org.assertj.core.api.Assertions.assertThat;

import org.dengta.accreditation.Person;
import org.dengta.accreditation.PersonId;
import org.dengta.credential.CodeLookup;
import org.dengta.credential.CodeRegister;
import org.dengta.credential.Credential;
import org.dengta.credential.Credential.Kind;
import org.dengta.credential.Credential.Revocation;
import org.dengta.credential.CredentialCode;
import org.dengta.credential.DataKey;
import org.dengta.credential.LookupKey;
import org.dengta.credential.SealedCode;
import org.dengta.journal.Fact.CredentialIssued;
import org.dengta.journal.Fact.CredentialRevoked;
import org.dengta.journal.Journal;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Consumer;

/** What every register of codes promises. */
public abstract class CodeRegisterContract {
    private final SettableClock clock =
            new SettableClock(SampleEvent.at(SampleEvent.DAY_1, "09:00"));
    private final SplittableRandom random = new SplittableRandom(67);
    private final Keys keys =
            new Keys(new DataKey(new byte[32], random), new LookupKey(new byte[32]));

    /** The event's keys. */
    public record Keys(DataKey data, LookupKey lookup) {}

    /**
     * A journal, the codes kept with it, and the way onto the list of a person with a foreign code.
     */
    public record Replica(Journal journal, CodeRegister codes, Consumer<Person> list) {}

    /** An empty replica that reads this clock and has these keys. */
    protected abstract Replica fresh(InstantSource clock, Keys keys);

    @Test
    void a_code_that_nobody_issued_is_not_known() {
        var codes = fresh(clock, keys).codes();
        var lookup = keys.lookup().of(CredentialCode.draw(random));
        assertThat(codes.find(lookup)).isEmpty();
        assertThat(codes.code(lookup)).isEmpty();
        assertThat(codes.of(Facts.LIN)).isEmpty();
    }

    @Test
    void an_issued_code_is_found_and_can_be_printed_again() {
        var replica = fresh(clock, keys);
        var code = CredentialCode.draw(random);
        var lookup = issue(replica, Facts.LIN, Kind.LETTER, code);
        assertThat(replica.codes().find(lookup))
                .contains(new Credential(lookup, Facts.LIN, Kind.LETTER, Optional.empty()));
        assertThat(replica.codes().code(lookup)).contains(code);
    }

    @Test
    void a_persons_codes_come_in_the_order_they_were_issued() {
        var replica = fresh(clock, keys);
        var letter = issue(replica, Facts.LIN, Kind.LETTER, CredentialCode.draw(random));
        issue(replica, Facts.MEI, Kind.BADGE, CredentialCode.draw(random));
        var badge = issue(replica, Facts.LIN, Kind.BADGE, CredentialCode.draw(random));
        clock.moveBy(Duration.ofMinutes(-5));
        var later = issue(replica, Facts.LIN, Kind.BADGE, CredentialCode.draw(random));
        assertThat(replica.codes().of(Facts.LIN))
                .extracting(Credential::lookup)
                .containsExactly(letter, badge, later);
    }

    @Test
    void a_revoked_code_is_still_found_with_its_end() {
        var replica = fresh(clock, keys);
        var lookup = issue(replica, Facts.LIN, Kind.BADGE, CredentialCode.draw(random));
        var other = issue(replica, Facts.LIN, Kind.BADGE, CredentialCode.draw(random));
        clock.moveBy(Duration.ofMinutes(5));
        var at = clock.instant();
        revoke(replica, lookup, "lost");
        clock.moveBy(Duration.ofMinutes(5));
        revoke(replica, lookup, "again");
        assertThat(replica.codes().find(lookup).flatMap(Credential::revoked))
                .contains(new Revocation(at, "lost"));
        assertThat(replica.codes().find(other).flatMap(Credential::revoked)).isEmpty();
        assertThat(replica.codes().of(Facts.LIN)).hasSize(2);
        assertThat(replica.codes().code(lookup)).isPresent();
    }

    @Test
    void a_revocation_that_comes_before_its_code_is_not_missed() {
        var replica = fresh(clock, keys);
        var code = CredentialCode.draw(random);
        revoke(replica, keys.lookup().of(code), "lost");
        var lookup = issue(replica, Facts.LIN, Kind.BADGE, code);
        assertThat(replica.codes().find(lookup).flatMap(Credential::revoked)).isPresent();
    }

    @Test
    void a_foreign_code_is_found_but_not_kept() {
        var replica = fresh(clock, keys);
        replica.list().accept(PersonBuilder.aPerson().withForeignCode("EXPO/4711").build());
        var lookup = keys.lookup().of("EXPO/4711");
        assertThat(replica.codes().find(lookup))
                .contains(new Credential(lookup, Facts.LIN, Kind.FOREIGN, Optional.empty()));
        assertThat(replica.codes().code(lookup)).isEmpty();
        assertThat(replica.codes().of(Facts.LIN)).hasSize(1);
    }

    @Test
    void a_foreign_code_listed_in_groups_is_found_by_its_digits_and_the_other_way() {
        var replica = fresh(clock, keys);
        var grouped = PersonBuilder.aPerson().withForeignCode("12345 67890 12345 67890");
        replica.list().accept(grouped.build());
        assertThat(replica.codes().find(keys.lookup().of("12345678901234567890"))).isPresent();
        assertThat(replica.codes().find(keys.lookup().of("\uFEFF12345-67890-12345-67890\r")))
                .isPresent();
    }

    private CodeLookup issue(Replica replica, PersonId who, Kind kind, CredentialCode code) {
        var lookup = keys.lookup().of(code);
        var sealed = SealedCode.seal(code, lookup, keys.data());
        replica.journal().append(Facts.OPERATOR, new CredentialIssued(who, kind, lookup, sealed));
        return lookup;
    }

    private static void revoke(Replica replica, CodeLookup lookup, String reason) {
        replica.journal().append(Facts.OPERATOR, new CredentialRevoked(Facts.LIN, lookup, reason));
    }
}
