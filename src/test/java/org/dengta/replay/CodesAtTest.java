package org.dengta.replay;

import static org.assertj.core.api.Assertions.assertThat;

import org.dengta.credential.Credential.Kind;
import org.dengta.credential.CredentialCode;
import org.dengta.credential.DataKey;
import org.dengta.credential.SealedCode;
import org.dengta.journal.Fact.CredentialIssued;
import org.dengta.journal.Fact.CredentialRevoked;
import org.dengta.testing.ApproachBuilder;
import org.dengta.testing.Facts;
import org.dengta.testing.InMemoryCodeRegister;
import org.dengta.testing.InMemoryJournal;
import org.dengta.testing.SampleEvent;
import org.dengta.testing.SettableClock;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Random;

final class CodesAtTest {
    @Test
    void a_code_revoked_since_was_not_revoked_then() {
        var nine = SampleEvent.at(SampleEvent.DAY_1, "09:00");
        var journal = new InMemoryJournal(new SettableClock(nine), List.of());
        var key = new DataKey(new byte[32], new Random(5));
        var lookup = ApproachBuilder.LOOKUP;
        var sealed = SealedCode.seal(CredentialCode.draw(new Random(6)), lookup, key);
        journal.append(Facts.OPERATOR, new CredentialIssued(Facts.LIN, Kind.BADGE, lookup, sealed));
        journal.append(Facts.OPERATOR, new CredentialRevoked(Facts.LIN, lookup, "lost"));
        var register = new InMemoryCodeRegister(journal, key);
        var before = new CodesAt(register, nine.minusMillis(1));
        var then = new CodesAt(register, nine);
        assertThat(before.find(lookup))
                .hasValueSatisfying(it -> assertThat(it.revoked()).isEmpty());
        assertThat(before.of(Facts.LIN)).allSatisfy(it -> assertThat(it.revoked()).isEmpty());
        assertThat(then.find(lookup)).isEqualTo(register.find(lookup));
        assertThat(then.of(Facts.LIN)).isEqualTo(register.of(Facts.LIN)).hasSize(1);
        assertThat(then.code(lookup)).isPresent().isEqualTo(register.code(lookup));
    }
}
