package org.dengta.exchange.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.dengta.accreditation.PersonId;
import org.dengta.exchange.Answers;
import org.dengta.exchange.GuestAnswer.GuestChange;
import org.dengta.exchange.Link.HandedOver;
import org.dengta.exchange.LinkFailure;
import org.dengta.exchange.ProgrammeText;
import org.dengta.exchange.http.EnrolAnswer.Enrolled;
import org.dengta.exchange.http.client.HttpEnrolling;
import org.dengta.exchange.http.client.HttpLink;
import org.dengta.exchange.http.client.Peer;
import org.dengta.journal.StoredEntry;
import org.dengta.kiosk.KioskId;
import org.dengta.kiosk.Neighbour;
import org.dengta.testing.SampleEvent;
import org.dengta.testing.SettableClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What client and server say to each other is what the contract says, and nothing else. */
@Timeout(90)
final class ContractTest {
    private static final ProgrammeText PROGRAMME =
            ProgrammeText.of("event: 灯塔\n", Map.of(1, "MCow"));

    @Test
    void client_and_server_keep_the_contract_and_use_all_of_it() throws Exception {
        var contract = Contract.of(Contract.text());
        assertThat(served(contract)).isEmpty();
        assertThat(Refusing.faults(contract)).isEmpty();
        assertThat(contract.unseen()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'        kept:', '        stored:'",
        "'required: [kept, known', 'required: [kept, sealed, known'",
        "'kept: {type: integer', 'kept: {type: string'",
        "'  /v1/programme:', '  /v1/programmes:'",
        "'^[0-9]{4}$', '^[0-9]{5}$'",
        "'application/x-ndjson:', 'application/jsonl:'",
        "'gone: {const: true}', 'gone: {const: false}'",
        "'name: most', 'name: limit'",
        "'[UNREADABLE, HASH_DIFFERS, FORKED]', '[UNREADABLE, FORKED]'",
    })
    void another_contract_is_not_kept(String said, String instead) throws Exception {
        assertThat(Contract.text()).contains(said);
        assertThat(served(Contract.of(Contract.text().replace(said, instead)))).isNotEmpty();
    }

    @Test
    void a_call_that_nobody_makes_is_found() throws Exception {
        var more =
                Contract.text()
                        .replace(
                                "  /v1/wakeups:",
                                "  /v1/photos:\n    get: {responses: {'200': {}}}\n  /v1/wakeups:");
        var contract = Contract.of(more);
        assertThat(served(contract)).isEmpty();
        assertThat(contract.unseen()).contains("GET /v1/photos 200");
    }

    @Test
    void a_word_of_the_contract_that_nobody_checks_is_an_error() {
        var schema = new Schema(Map.of());
        assertThatThrownBy(() -> schema.faults(Map.of("maxLength", 1), "text"))
                .isInstanceOf(IllegalStateException.class);
    }

    /** Makes every call that is served through a tap; gives what was wrong with what passed. */
    private static List<String> served(Contract contract) throws Exception {
        var replica = new SmallReplica();
        replica.add("kiosk-1", "one\n".getBytes(StandardCharsets.UTF_8));
        replica.add("kiosk-1", new byte[] {-1});
        replica.programme.put(PROGRAMME);
        replica.neighbourhood.note(west());
        replica.guests.take(
                List.of(
                        new GuestChange(new PersonId("G-1"), Optional.of(new byte[] {1, 2})),
                        new GuestChange(new PersonId("G-2"), Optional.empty())));
        var clock = new SettableClock(Instant.parse("2024-10-25T02:00:00.123Z"));
        var answers = new Answers(LinkContract.EVENT, clock, replica.shared(), "kiosk-2");
        try (var central = new SmallCentral(answers, (_, _) -> enrolled());
                var tap = new Tap(central.address(), contract);
                var link =
                        new HttpLink(
                                new Peer(tap.address(), LinkContract.EVENT, SmallCentral.TOKEN),
                                SmallCentral.PATIENCE);
                var enrolling =
                        new HttpEnrolling(
                                tap.address(), LinkContract.EVENT, SmallCentral.PATIENCE)) {
            var wanted = link.want(replica.facts.heads(), 10);
            assertThat(wanted.entries()).isEmpty();
            exchange(link);
            assertThat(enrolling.enrol("34679-ACDEF", new KioskId("kiosk-2")))
                    .isInstanceOf(Enrolled.class);
            return tap.faults();
        }
    }

    private static Neighbour west() {
        return new Neighbour(
                new KioskId("door-b"),
                Optional.of(SampleEvent.WEST),
                Optional.of(Duration.ofSeconds(1)));
    }

    private static void exchange(HttpLink link) {
        assertThat(link.status().facts()).isEqualTo(2);
        var facts = new ArrayList<>(link.want(List.of(), 10).entries());
        var last = facts.getLast();
        var next =
                new org.dengta.journal.Position(last.position().kiosk(), last.position().run(), 3);
        facts.add(new StoredEntry(next, new byte[] {7}, last.hash()));
        assertThat(link.send(facts).quarantined()).hasSize(1);
        link.handedOver(new HandedOver(Optional.of(SampleEvent.EAST), Instant.EPOCH));
        var _ = link.guests(Optional.empty(), 10);
        var _ = link.guests(Optional.of("another"), 10);
        assertThat(link.programme()).isEqualTo(PROGRAMME);
        var heard = new ArrayList<Wakeup>();
        assertThatThrownBy(() -> link.listen(heard::add)).isInstanceOf(LinkFailure.class);
        assertThat(heard).hasSize(1);
    }

    private static Enrolled enrolled() {
        return new Enrolled(
                LinkContract.EVENT,
                SmallCentral.TOKEN,
                new byte[] {1, 2, 3},
                new byte[] {4, 5},
                PROGRAMME);
    }
}
