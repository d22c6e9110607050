package org.dengta.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.dengta.credential.CodeInspector;
import org.dengta.credential.Credential.Kind;
import org.dengta.credential.CredentialCode;
import org.dengta.credential.DataKey;
import org.dengta.credential.LookupKey;
import org.dengta.credential.SealedCode;
import org.dengta.journal.Fact.CredentialIssued;
import org.dengta.search.pinyin.Pinyin4jRomaniser;
import org.dengta.testing.Facts;
import org.dengta.testing.InMemoryCodeRegister;
import org.dengta.testing.InMemoryJournal;
import org.dengta.testing.InMemoryPeopleIndex;
import org.dengta.testing.PersonBuilder;
import org.dengta.testing.SampleEvent;
import org.dengta.testing.SettableClock;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

final class CodeAwareIndexTest {
    private final Random random = new Random(5);
    private final DataKey dataKey = new DataKey(new byte[32], random);
    private final LookupKey key = new LookupKey(new byte[32]);
    private final InMemoryJournal journal =
            new InMemoryJournal(
                    new SettableClock(SampleEvent.at(SampleEvent.DAY_1, "09:00")), List.of());
    private final InMemoryCodeRegister codes = new InMemoryCodeRegister(journal, dataKey);
    private final PeopleIndex index =
            new CodeAwareIndex(
                    new InMemoryPeopleIndex(new SearchTerms(new Pinyin4jRomaniser())),
                    () -> new CodeInspector(SampleEvent.NUMBER, Map.of()),
                    key,
                    codes);

    @Test
    void a_whole_code_finds_its_holder_however_it_is_typed() {
        var code = CredentialCode.draw(random);
        var lookup = key.of(code);
        var sealed = SealedCode.seal(code, lookup, dataKey);
        journal.append(Facts.OPERATOR, new CredentialIssued(Facts.LIN, Kind.BADGE, lookup, sealed));
        var hit = new Hit(Facts.LIN, Set.of(SearchField.CODE));
        assertThat(index.find(code.digits(), 5)).containsExactly(hit);
        assertThat(index.find(" " + code.spaced() + "\r\n", 5)).containsExactly(hit);
        assertThat(index.find(code.digits().substring(1), 5)).isEmpty();
    }

    @Test
    void a_code_of_another_system_finds_its_holder_first() {
        codes.putForeign(key.of("EXPO/4711"), Facts.LIN);
        index.put(List.of(PersonBuilder.aPerson().withId("4711").build()));
        assertThat(index.find("ＥＸＰＯ/4711", 5))
                .containsExactly(new Hit(Facts.LIN, Set.of(SearchField.CODE)));
        assertThat(index.find("4711", 5)).hasSize(1);
        assertThat(index.find("", 5)).isEmpty();
    }
}
