package org.dengta.accreditation;

import static org.assertj.core.api.Assertions.assertThat;

import org.dengta.admission.Approach;
import org.dengta.credential.CodeLookup;
import org.dengta.credential.Credential;
import org.dengta.credential.Presented;
import org.dengta.journal.Fact.Heads;
import org.dengta.presence.Orders;
import org.dengta.presence.Whereabouts;
import org.dengta.roster.PersonKey;
import org.dengta.roster.RowReading;
import org.dengta.testing.People;
import org.dengta.testing.SampleEvent;
import org.dengta.testing.SmallEvent;
import org.dengta.venue.Direction;
import org.dengta.venue.Gate;
import org.dengta.venue.Label;
import org.dengta.verdict.Attention;
import org.dengta.verdict.Basis;
import org.dengta.verdict.Holder;
import org.dengta.verdict.Verdict;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

/** People carried about in records: no log may spell them out. */
final class PersonTest {
    private static final Gate GATE =
            new Gate(
                    SampleEvent.EAST,
                    new Label("东门", "East Gate"),
                    SampleEvent.CENTRE,
                    Set.of(Direction.ENTRY));

    private final List<Person> people =
            new People(new Random(17), SmallEvent.programme()).many(300);

    @Test
    void its_text_is_its_number() {
        var person = people.getFirst();
        assertThat(person).hasToString("Person[" + person.id() + "]");
    }

    @Test
    void what_carries_a_person_does_not_spell_the_person_out() {
        for (var person : people) {
            for (var carrier : carriers(person)) {
                var said = carrier.toString().replace(person.id().value(), "");
                assertThat(secrets(person)).noneMatch(said::contains);
            }
        }
    }

    private static List<Object> carriers(Person person) {
        var credential =
                new Credential(
                        new CodeLookup("0".repeat(64)),
                        person.id(),
                        Credential.Kind.FOREIGN,
                        Optional.empty());
        var holder = new Holder(credential, person, Whereabouts.unknown(), Orders.empty());
        return List.of(
                person,
                person.names(),
                person.contact(),
                person.affiliation(),
                PersonKey.primary(person),
                holder,
                new RowReading.Listed(person, List.of()),
                new Approach(
                        new Presented.OtherText(person.foreignCode()),
                        Optional.of(holder),
                        GATE,
                        Direction.ENTRY,
                        SampleEvent.at(SampleEvent.DAY_1, "09:00")),
                admitted(holder),
                new Verdict.NeedsAttention(new Attention.UnknownKey(1), Optional.of(person)));
    }

    private static Verdict admitted(Holder holder) {
        return new Verdict.Admitted(
                holder,
                Direction.ENTRY,
                SampleEvent.CENTRE,
                Optional.empty(),
                false,
                new Heads(1, 1),
                List.of(),
                new Basis.Sole());
    }

    private static List<String> secrets(Person person) {
        var names = person.names();
        var contact = person.contact();
        return Stream.of(
                        names.chinese(),
                        names.latin(),
                        names.original(),
                        contact.liaison(),
                        contact.phone(),
                        contact.notes(),
                        person.affiliation().organisation(),
                        person.affiliation().position(),
                        person.foreignCode())
                .filter(text -> text.length() > 2)
                .toList();
    }
}
