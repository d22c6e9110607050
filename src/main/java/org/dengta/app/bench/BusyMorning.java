package org.dengta.app.bench;

import org.dengta.accreditation.Person;
import org.dengta.accreditation.PersonId;
import org.dengta.app.Replica;
import org.dengta.app.bench.GatePlace.Place;
import org.dengta.credential.Credential.Kind;
import org.dengta.credential.CredentialCode;
import org.dengta.credential.LookupKey;
import org.dengta.journal.Fact;
import org.dengta.journal.Fact.BadgePrinted;
import org.dengta.journal.Fact.GuestAdmitted;
import org.dengta.journal.Fact.GuestLeft;
import org.dengta.journal.Fact.Heads;
import org.dengta.journal.Grounds;
import org.dengta.kiosk.OperatorId;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;

/**
 * An hour of a gate with any number of people, each with five facts: a badge issued and printed,
 * in, out and in again for as many as a venue holds; the others out once more, their badge not
 * noted as printed. Written by list and journal themselves, some thousand people a transaction.
 */
final class BusyMorning {
    static final Duration LASTS = Duration.ofHours(1);

    private static final OperatorId OPERATOR = new OperatorId("bench");
    private static final int PAGE = 5_000;
    private static final int INSIDE = 12_000;

    private final Replica replica;
    private final Place place;
    private final LookupKey lookups;
    private final Clock clock;

    /** A clock that stands still until it is moved. */
    static final class Clock implements InstantSource {
        private final AtomicReference<Instant> now;

        Clock(Instant first) {
            now = new AtomicReference<>(first);
        }

        void move(Duration by) {
            now.updateAndGet(before -> before.plus(by));
        }

        @Override
        public Instant instant() {
            return now.get();
        }
    }

    /**
     * @param clock the replica's, which shows the start of the hour and is moved to its end
     */
    BusyMorning(Replica replica, Place place, Clock clock) {
        this.replica = replica;
        this.place = place;
        this.lookups = replica.keys().lookup();
        this.clock = clock;
    }

    /** Writes it all; the codes of as many as asked for who are outside, spread over the list. */
    List<CredentialCode> pass(int people, int wanted) {
        var codes = new ArrayList<CredentialCode>();
        var step = LASTS.dividedBy(people);
        for (var first = 0; first < people; first += PAGE) {
            var from = first;
            var to = Math.min(people, first + PAGE);
            replica.store()
                    .journal()
                    .atomically(() -> page(from, to, step, Math.max(1, people / wanted), codes));
        }
        return List.copyOf(codes.subList(0, Math.min(wanted, codes.size())));
    }

    private boolean page(int from, int to, Duration step, int stride, List<CredentialCode> codes) {
        var category = SyntheticPeople.category(replica.programme());
        var list = new ArrayList<Person>();
        for (var i = from; i < to; i++) {
            list.add(SyntheticPeople.person(i, category));
        }
        replica.store().guests().put(list);
        for (var i = from; i < to; i++) {
            var isScanned = i % stride == 0;
            var stays = !isScanned && i % 2 == 0 && i / 2 < INSIDE;
            var code = facts(list.get(i - from).id(), stays);
            if (isScanned) {
                codes.add(code);
            }
            clock.move(step);
        }
        return true;
    }

    private CredentialCode facts(PersonId person, boolean stays) {
        var code = replica.issuingDesk().codeOf(person, Kind.BADGE, OPERATOR);
        var lookup = lookups.of(code);
        var in =
                new GuestAdmitted(
                        person,
                        place.gate().id(),
                        place.gate().zone(),
                        Optional.empty(),
                        new Heads(1, 1),
                        lookup,
                        Optional.of(replica.programme().time().dayOf(clock.instant())),
                        Set.of(),
                        Grounds.VERDICT);
        var out = new GuestLeft(person, place.gate().id(), place.gate().zone(), Set.of(), lookup);
        var printed = new BadgePrinted(person, lookup, 1, "first");
        for (var fact : stays ? List.of(printed, in, out, in) : List.<Fact>of(in, out, in, out)) {
            replica.store().journal().append(OPERATOR, fact);
        }
        return code;
    }
}
