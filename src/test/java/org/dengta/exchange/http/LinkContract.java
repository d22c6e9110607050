package org.dengta.exchange.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.dengta.accreditation.PersonId;
import org.dengta.exchange.Answers;
import org.dengta.exchange.GuestAnswer.GuestChange;
import org.dengta.exchange.GuestAnswer.Page;
import org.dengta.exchange.GuestAnswer.UnknownCursor;
import org.dengta.exchange.Link;
import org.dengta.exchange.Link.HandedOver;
import org.dengta.exchange.LinkFailure;
import org.dengta.exchange.PeerStatus;
import org.dengta.exchange.ProgrammeText;
import org.dengta.exchange.Quarantined;
import org.dengta.exchange.Receipt;
import org.dengta.exchange.Round;
import org.dengta.exchange.RoundOutcome.Done;
import org.dengta.exchange.RoundOutcome.Moved;
import org.dengta.journal.Head;
import org.dengta.journal.Position;
import org.dengta.journal.StoredEntry;
import org.dengta.kiosk.KioskId;
import org.dengta.kiosk.Neighbour;
import org.dengta.testing.Facts;
import org.dengta.testing.InMemoryPeerNotes;
import org.dengta.testing.SampleEvent;
import org.dengta.venue.GateId;
import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;

/** What every link promises, whatever lies between the two replicas. */
abstract class LinkContract {
    static final String EVENT = "2501";
    private static final ProgrammeText PROGRAMME =
            ProgrammeText.of("event: 灯塔\nzones: []\n", Map.of(1, "MCow", 7, "Q=="));

    final SmallReplica replica = new SmallReplica();

    /** A link to a replica that answers so. */
    abstract Link to(Answers answers);

    private Link link() {
        return to(new Answers(EVENT, replica.clock, replica.shared(), "kiosk-2"));
    }

    @Test
    void a_replica_tells_how_it_is() {
        replica.add("kiosk-1", bytes("one"));
        replica.programme.put(PROGRAMME);
        assertThat(link().status())
                .isEqualTo(
                        new PeerStatus(
                                PeerStatus.PROTOCOL,
                                EVENT,
                                replica.clock.instant(),
                                1,
                                replica.guests.cursor(),
                                PROGRAMME.hash(),
                                Optional.of(List.of())));
    }

    @Test
    void a_replica_tells_of_the_others_and_of_itself_at_a_gate() {
        var others =
                List.of(
                        neighbour("desk-1", Optional.empty(), Optional.of(Duration.ofMillis(7))),
                        neighbour("door-a", Optional.of(SampleEvent.EAST), Optional.empty()),
                        neighbour(
                                "door-b",
                                Optional.of(SampleEvent.WEST),
                                Optional.of(Duration.ofDays(2))));
        others.forEach(replica.neighbourhood::note);
        replica.neighbourhood.note(neighbour("kiosk-2", Optional.empty(), Optional.empty()));
        assertThat(link().status().neighbours()).contains(others);
        replica.neighbourhood.stand(Optional.of(SampleEvent.HALL_IN));
        assertThat(link().status().neighbours().orElseThrow())
                .hasSize(4)
                .contains(
                        neighbour(
                                "central",
                                Optional.of(SampleEvent.HALL_IN),
                                Optional.of(Duration.ZERO)));
    }

    @Test
    void who_handed_everything_over_is_known_to_the_others() {
        var gate = Optional.of(SampleEvent.EAST);
        var until = replica.clock.instant().minusMillis(1_500);
        link().handedOver(new HandedOver(gate, until));
        assertThat(heard())
                .containsExactly(neighbour("kiosk-2", gate, Optional.of(Duration.ofMillis(1_500))));
        link().handedOver(new HandedOver(Optional.empty(), replica.clock.instant()));
        assertThat(heard())
                .containsExactly(
                        neighbour("kiosk-2", Optional.empty(), Optional.of(Duration.ZERO)));
    }

    @Test
    void nobody_handed_over_what_is_yet_to_be_written() {
        var later = replica.clock.instant().plusSeconds(60);
        link().handedOver(new HandedOver(Optional.empty(), later));
        assertThat(heard())
                .containsExactly(
                        neighbour("kiosk-2", Optional.empty(), Optional.of(Duration.ZERO)));
    }

    private List<Neighbour> heard() {
        return replica.neighbourhood.others().orElseThrow().kiosks();
    }

    private static Neighbour neighbour(
            String kiosk, Optional<GateId> gate, Optional<Duration> age) {
        return new Neighbour(new KioskId(kiosk), gate, age);
    }

    @Test
    void an_empty_replica_tells_that_it_is_empty() {
        assertThat(link().status().facts()).isZero();
        var wanted = link().want(List.of(), 10);
        assertThat(wanted.entries()).isEmpty();
        assertThat(wanted.heads()).isEmpty();
        assertThat(wanted.more()).isFalse();
    }

    @Test
    void who_wants_facts_gets_what_lies_beyond_the_heads() {
        var first = replica.add("kiosk-1", bytes("one"));
        var second = replica.add("kiosk-1", bytes("two"));
        var other = replica.add("kiosk-2", bytes("three"));
        var wanted = link().want(List.of(Head.of(first.position(), first.hash())), 10);
        assertThat(positions(wanted.entries()))
                .containsExactly(second.position(), other.position());
        assertThat(wanted.heads()).containsExactlyInAnyOrderElementsOf(replica.facts.heads());
        assertThat(wanted.more()).isFalse();
    }

    @Test
    void facts_come_in_pages() {
        for (var i = 0; i < 5; i++) {
            replica.add("kiosk-1", bytes("entry " + i));
        }
        var page = link().want(List.of(), 2);
        assertThat(page.entries()).hasSize(2);
        assertThat(page.more()).isTrue();
    }

    @Test
    void a_fact_arrives_bit_for_bit_even_where_it_is_no_text() {
        var random = new SplittableRandom(20_241_025);
        for (var i = 0; i < 200; i++) {
            var noise = new byte[random.nextInt(60)];
            random.nextBytes(noise);
            replica.add("kiosk-1", i % 2 == 0 ? noise : bytes(Facts.text(random)));
        }
        var came = link().want(List.of(), 1000).entries();
        assertThat(came).usingRecursiveComparison().isEqualTo(replica.all());
    }

    @Test
    void what_is_handed_over_is_kept_once() {
        var writer = new SmallReplica();
        for (var i = 0; i < 120; i++) {
            writer.admit("kiosk-9");
        }
        assertThat(link().send(writer.all())).isEqualTo(new Receipt(120, 0, 0, List.of()));
        assertThat(link().send(writer.all())).isEqualTo(new Receipt(0, 120, 0, List.of()));
        assertThat(replica.all()).usingRecursiveComparison().isEqualTo(writer.all());
    }

    @Test
    void what_follows_a_missing_fact_is_early_and_what_does_not_fit_is_put_aside() {
        var writer = new SmallReplica();
        var first = writer.admit("kiosk-9");
        writer.admit("kiosk-9");
        var third = writer.admit("kiosk-9");
        var forged = new StoredEntry(first.position(), bytes("won"), first.hash());
        var receipt = link().send(List.of(forged, third));
        assertThat(receipt.early()).isEqualTo(1);
        assertThat(receipt.quarantined()).isEqualTo(replica.facts.quarantine());
        assertThat(receipt.quarantined())
                .extracting(Quarantined::why)
                .containsExactly(Quarantined.Why.HASH_DIFFERS);
    }

    @Test
    void nothing_handed_over_is_a_receipt_of_nothing() {
        assertThat(link().send(List.of())).isEqualTo(new Receipt(0, 0, 0, List.of()));
    }

    @Test
    void the_list_comes_in_pages_with_those_who_are_gone() {
        replica.guests.take(
                List.of(guest("G-1", 1), guest("客-2", 2), guest("G+&=3", 3), gone("G-1")));
        var link = link();
        var first = (Page) link.guests(Optional.empty(), 2);
        assertThat(first.more()).isTrue();
        assertThat(first.changes())
                .usingRecursiveComparison()
                .isEqualTo(List.of(guest("客-2", 2), guest("G+&=3", 3)));
        var second = (Page) link.guests(Optional.of(first.next()), 2);
        assertThat(second.changes()).usingRecursiveComparison().isEqualTo(List.of(gone("G-1")));
        assertThat(second.more()).isFalse();
        assertThat(second.next()).isEqualTo(replica.guests.cursor());
    }

    @Test
    void a_cursor_of_another_list_is_unknown() {
        assertThat(link().guests(Optional.of("another/7"), 10)).isEqualTo(new UnknownCursor());
        assertThat(link().guests(Optional.of(""), 10)).isEqualTo(new UnknownCursor());
    }

    @Test
    void the_programme_comes_as_it_was_written() {
        replica.programme.put(PROGRAMME);
        assertThat(link().programme()).isEqualTo(PROGRAMME);
    }

    @Test
    void where_no_programme_is_published_none_comes() {
        var failure = catchThrowableOfType(LinkFailure.class, () -> link().programme());
        assertThat(failure.reason()).isEqualTo(LinkFailure.Reason.PEER_FAILED);
    }

    @Test
    void a_round_brings_both_to_the_same() {
        replica.programme.put(PROGRAMME);
        replica.guests.take(List.of(guest("G-1", 1), guest("G-2", 2)));
        var kiosk = new SmallReplica();
        for (var i = 0; i < 130; i++) {
            replica.admit("kiosk-1");
            kiosk.admit("kiosk-2");
        }
        var notes = new InMemoryPeerNotes(kiosk.facts);
        var round = new Round(EVENT, kiosk.clock, kiosk.shared(), notes, "central");
        assertThat(round.run(link(), _ -> {})).isEqualTo(new Done(new Moved(130, 130, 0, 2, true)));
        assertThat(kiosk.facts.heads()).containsExactlyInAnyOrderElementsOf(replica.facts.heads());
        assertThat(kiosk.guests.listed().keySet()).isEqualTo(replica.guests.listed().keySet());
        assertThat(kiosk.programme.current()).contains(PROGRAMME);
    }

    private static List<Position> positions(List<StoredEntry> entries) {
        return entries.stream().map(StoredEntry::position).toList();
    }

    private static GuestChange guest(String person, int sealed) {
        return new GuestChange(
                new PersonId(person), Optional.of(new byte[] {(byte) sealed, -1, 0, 10}));
    }

    private static GuestChange gone(String person) {
        return new GuestChange(new PersonId(person), Optional.empty());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
