package org.dengta.store.sql;

import static org.assertj.core.api.Assertions.assertThat;

import org.dengta.accreditation.Affiliation;
import org.dengta.accreditation.Contact;
import org.dengta.accreditation.Names;
import org.dengta.accreditation.Person;
import org.dengta.accreditation.Protocol;
import org.dengta.credential.Credential.Kind;
import org.dengta.issuance.IssuingDesk;
import org.dengta.testing.Facts;
import org.dengta.testing.PersonBuilder;
import org.dengta.testing.SampleEvent;
import org.dengta.testing.SettableClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;

/** Whoever copies the files of a store without its keys learns no name and no code. */
final class SealedStoreTest {
    private static final List<String> SECRETS =
            List.of(
                    "灯塔守望者",
                    "Quixotica",
                    "Ὀδυσσεύς",
                    "Zanzibaria",
                    "海螺研究所",
                    "Conchological",
                    "Marker-Position",
                    "Marker-Delegation",
                    "Marker-Liaison",
                    "+86-555-0199-7",
                    "Marker-Note",
                    "Marker-Honorific",
                    "Marker-Seat",
                    "FOREIGN-CODE-8675309");

    @TempDir private Path folder;

    @Test
    void neither_the_file_nor_its_log_holds_a_name_or_a_code_in_clear() throws IOException {
        var secrets = new ArrayList<>(SECRETS);
        var clock = new SettableClock(SampleEvent.at(SampleEvent.DAY_1, "09:00"));
        try (var stores = new Stores(folder)) {
            var store = stores.open("a.db", clock);
            var person = marked();
            store.guests().put(List.of(person));
            var desk =
                    new IssuingDesk(
                            store.codes(),
                            store.journal(),
                            Stores.KEYS.lookup(),
                            Stores.KEYS.data(),
                            new Random(3));
            for (var kind : List.of(Kind.LETTER, Kind.BADGE)) {
                secrets.add(desk.codeOf(person.id(), kind, Facts.OPERATOR).digits());
            }
            assertThat(store.guests().find(person.id())).contains(person);
            assertThatNothingIsIn(secrets, "a.db-wal");
            assertThat(Files.size(folder.resolve("a.db-wal"))).isPositive();
        }
        assertThatNothingIsIn(secrets, "a.db");
        assertThat(bytes("a.db")).as("the search finds what is there").contains("G-0001");
    }

    private static Person marked() {
        var plain = PersonBuilder.aPerson().withForeignCode(SECRETS.getLast()).build();
        return new Person(
                plain.id(),
                plain.category(),
                new Names(SECRETS.get(0), SECRETS.get(1), SECRETS.get(2), "el"),
                new Affiliation(
                        SECRETS.get(3),
                        SECRETS.get(4),
                        SECRETS.get(5),
                        SECRETS.get(6),
                        SECRETS.get(7),
                        ""),
                new Protocol(SECRETS.get(11), OptionalInt.of(7), SECRETS.get(12)),
                new Contact(SECRETS.get(8), SECRETS.get(9), SECRETS.get(10)),
                plain.participation(),
                plain.grants(),
                plain.foreignCode());
    }

    private void assertThatNothingIsIn(List<String> secrets, String name) throws IOException {
        var content = bytes(name);
        for (var secret : secrets) {
            for (var charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE)) {
                var sought = new String(secret.getBytes(charset), StandardCharsets.ISO_8859_1);
                assertThat(content.contains(sought)).as(secret + " in " + name).isFalse();
            }
        }
    }

    private String bytes(String name) throws IOException {
        return new String(Files.readAllBytes(folder.resolve(name)), StandardCharsets.ISO_8859_1);
    }
}
