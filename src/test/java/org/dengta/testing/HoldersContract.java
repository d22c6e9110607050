package org.dengta.testing;

import static org.assertj.core.api.Assertions.assertThat;

import org.dengta.accreditation.GuestList;
import org.dengta.accreditation.PersonId;
import org.dengta.credential.CodeLookup;
import org.dengta.credential.Credential;
import org.dengta.credential.Credential.Kind;
import org.dengta.credential.Credential.Revocation;
import org.dengta.gate.Holders;
import org.dengta.journal.DutyFact.BadgeHandedOver;
import org.dengta.journal.DutyFact.GrantChanged;
import org.dengta.journal.DutyFact.PersonBlocked;
import org.dengta.journal.Fact;
import org.dengta.journal.Fact.CredentialIssued;
import org.dengta.journal.Fact.CredentialRevoked;
import org.dengta.journal.Journal;
import org.dengta.presence.Orders;
import org.dengta.presence.Whereabouts;
import org.dengta.verdict.Holder;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;

/** What everybody promises who tells a gate of people. */
public abstract class HoldersContract {
    private static final int PEOPLE = 4;

    private final SettableClock clock =
            new SettableClock(SampleEvent.at(SampleEvent.DAY_1, "09:00"));
    private final SplittableRandom random = new SplittableRandom(71);

    /** A list, a journal, and whom they speak of. */
    public record Replica(GuestList guests, Journal journal, Holders holders) {}

    /** An empty replica that reads this clock. */
    protected abstract Replica fresh(InstantSource clock);

    @Test
    void nobody_holds_a_code_that_is_not_known_or_of_somebody_not_listed() {
        var replica = fresh(clock);
        assertThat(replica.holders().find(ApproachBuilder.LOOKUP)).isEmpty();
        assertThat(replica.holders().find(Facts.LIN)).isEmpty();
        assertThat(replica.holders().isIssued(ApproachBuilder.LOOKUP)).isFalse();
        append(replica, issued(Facts.LIN, ApproachBuilder.LOOKUP));
        append(replica, Facts.admitted(Facts.LIN, SampleEvent.EAST, SampleEvent.CENTRE));
        assertThat(replica.holders().find(ApproachBuilder.LOOKUP)).isEmpty();
        assertThat(replica.holders().isIssued(ApproachBuilder.LOOKUP)).isTrue();
        replica.guests().put(List.of(PersonBuilder.aPerson().build()));
        assertThat(replica.holders().find(ApproachBuilder.LOOKUP)).isPresent();
        replica.guests().remove(List.of(Facts.LIN));
        assertThat(replica.holders().find(ApproachBuilder.LOOKUP)).isEmpty();
        assertThat(replica.holders().find(Facts.LIN)).isEmpty();
    }

    @Test
    void a_person_without_a_code_is_found_with_none() {
        var replica = fresh(clock);
        var person = PersonBuilder.aPerson().build();
        replica.guests().put(List.of(person));
        var none = new Credential(CodeLookup.NONE, Facts.LIN, Kind.FOREIGN, Optional.empty());
        assertThat(replica.holders().find(Facts.LIN))
                .contains(new Holder(none, person, Whereabouts.unknown(), Orders.empty()));
    }

    @Test
    void a_holder_is_what_list_and_facts_say_whatever_happened() {
        var replica = fresh(clock);
        var revoked = new HashMap<CodeLookup, Revocation>();
        for (var i = 0; i < PEOPLE; i++) {
            replica.guests().put(List.of(PersonBuilder.aPerson().withId(id(i).value()).build()));
            append(replica, issued(id(i), lookup(i)));
        }
        for (var i = 0; i < 200; i++) {
            clock.moveBy(Duration.ofSeconds(random.nextInt(300)));
            var fact = fact(random.nextInt(PEOPLE), revoked);
            var held =
                    replica.journal()
                            .atomically(() -> {
                                var before = replica.holders().find(person(fact));
                                append(replica, fact);
                                return before;
                            });
            assertThat(held).isPresent();
            for (var which = 0; which < PEOPLE; which++) {
                assertThat(replica.holders().find(lookup(which)))
                        .as("step %s of seed 71", i)
                        .contains(expected(replica, which, revoked));
            }
        }
    }

    private static PersonId person(Fact fact) {
        return fact.about().orElseThrow();
    }

    private static Holder expected(
            Replica replica, int which, Map<CodeLookup, Revocation> revoked) {
        var id = id(which);
        var facts = replica.journal().about(id);
        return new Holder(
                new Credential(
                        lookup(which),
                        id,
                        Kind.BADGE,
                        Optional.ofNullable(revoked.get(lookup(which)))),
                PersonBuilder.aPerson().withId(id.value()).build(),
                Whereabouts.fold(facts),
                Orders.fold(facts));
    }

    private Fact fact(int which, Map<CodeLookup, Revocation> revoked) {
        var who = id(which);
        var at = clock.instant();
        return switch (random.nextInt(8)) {
            case 0, 1 -> Facts.admitted(who, SampleEvent.EAST, SampleEvent.CENTRE);
            case 2 ->
                    Facts.admitted(
                            who, SampleEvent.FORUM_DOOR, SampleEvent.FORUM, SampleEvent.OPENING);
            case 3 ->
                    Facts.left(
                            who, SampleEvent.EAST, SampleEvent.CENTRE, Set.of(SampleEvent.FORUM));
            case 4 -> new PersonBlocked(who, random.nextBoolean(), "police");
            case 5 -> new BadgeHandedOver(who, lookup(which), "holder");
            case 6 ->
                    new GrantChanged(
                            who, SampleEvent.HALL, at, at.plusSeconds(random.nextInt(2)), "vip");
            default -> {
                revoked.putIfAbsent(lookup(which), new Revocation(at, "lost"));
                yield new CredentialRevoked(who, lookup(which), "lost");
            }
        };
    }

    private static Fact issued(PersonId who, CodeLookup lookup) {
        return new CredentialIssued(who, Kind.BADGE, lookup, "c2VhbGVk");
    }

    private static void append(Replica replica, Fact fact) {
        replica.journal().append(Facts.OPERATOR, fact);
    }

    private static PersonId id(int which) {
        return new PersonId("G-" + which);
    }

    private static CodeLookup lookup(int which) {
        return new CodeLookup(Integer.toString(which).repeat(63) + "a");
    }
}
