package org.dengta.exchange.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.dengta.exchange.Answers;
import org.dengta.exchange.Link;
import org.dengta.exchange.LinkFailure;
import org.dengta.exchange.ProgrammeText;
import org.dengta.exchange.http.EnrolAnswer.CodeExpired;
import org.dengta.exchange.http.EnrolAnswer.CodeWrong;
import org.dengta.exchange.http.EnrolAnswer.KioskTaken;
import org.dengta.exchange.http.EnrolAnswer.TooManyWrong;
import org.dengta.exchange.http.client.Peer;
import org.dengta.exchange.http.server.ExchangeServer;
import org.dengta.journal.StoredEntry;
import org.dengta.kiosk.KioskId;
import org.dengta.platform.problem.ProblemCode;
import org.dengta.platform.problem.ProblemException;
import org.dengta.testing.SettableClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Who is served, who is not, and how a server begins and ends. */
@Timeout(90)
final class ExchangeServerTest {
    private final SmallReplica replica = new SmallReplica();
    private final Link answers =
            new Answers(
                    LinkContract.EVENT,
                    new SettableClock(Instant.EPOCH),
                    replica.shared(),
                    "kiosk-2");

    @Test
    void a_port_that_is_taken_is_told() throws Exception {
        try (var central = central()) {
            var failure =
                    catchThrowableOfType(
                            ProblemException.class,
                            () -> ExchangeServer.start(central.server.port(), central.answering()));
            assertThat(failure.problem().code()).isEqualTo(ProblemCode.PORT_IN_USE);
            assertThat(failure.problem().details())
                    .containsExactly(Integer.toString(central.server.port()));
            assertThat(central.link().status().facts()).isZero();
        }
    }

    @Test
    void a_closed_server_frees_its_port() throws Exception {
        var central = central();
        var port = central.server.port();
        central.close();
        try (var again = ExchangeServer.start(port, central.answering())) {
            assertThat(again.port()).isEqualTo(port);
        }
    }

    @Test
    void who_is_not_enrolled_or_of_another_event_is_not_served() throws Exception {
        try (var central = central()) {
            assertThat(failure(central.link(LinkContract.EVENT, "0")))
                    .isEqualTo("NOT_ENROLLED: 401 NOT_ENROLLED");
            assertThat(failure(central.link("2502", SmallCentral.TOKEN)))
                    .isEqualTo("OTHER_EVENT: not 2502");
        }
    }

    @Test
    void every_answer_to_an_enrolment_arrives() throws Exception {
        for (var answer :
                List.of(new CodeWrong(), new CodeExpired(), new KioskTaken(), new TooManyWrong())) {
            var asked = new ArrayList<String>();
            try (var central =
                    new SmallCentral(
                            answers,
                            (code, kiosk) -> {
                                asked.add(code + " " + kiosk);
                                return answer;
                            })) {
                var told = central.enrolling().enrol("34679-acdef", new KioskId("kiosk-7"));
                assertThat(told).isEqualTo(answer);
                assertThat(asked).containsExactly("34679-acdef kiosk-7");
            }
        }
    }

    @Test
    void more_calls_at_once_than_it_bears_are_refused_and_those_under_way_go_on() throws Exception {
        var inside = new CountDownLatch(SmallCentral.BOUNDS.calls());
        var leave = new CountDownLatch(1);
        try (var central = new SmallCentral(slow(inside, leave), (_, _) -> new CodeWrong())) {
            var first = new ArrayList<CompletableFuture<Long>>();
            for (var i = 0; i < SmallCentral.BOUNDS.calls(); i++) {
                first.add(inBackground(central.link()));
            }
            assertThat(inside.await(10, TimeUnit.SECONDS)).isTrue();
            assertThat(failure(central.link())).isEqualTo("PEER_FAILED: 503 OVERLOADED");
            leave.countDown();
            for (var call : first) {
                assertThat(call.get(10, TimeUnit.SECONDS)).isZero();
            }
            assertThat(central.link().status().facts()).isZero();
        }
    }

    @Test
    void a_call_under_way_is_answered_while_the_server_closes() throws Exception {
        var inside = new CountDownLatch(1);
        var leave = new CountDownLatch(1);
        try (var central = new SmallCentral(slow(inside, leave), (_, _) -> new CodeWrong())) {
            var later = central.link();
            var call = inBackground(central.link());
            assertThat(inside.await(10, TimeUnit.SECONDS)).isTrue();
            var closing = Thread.startVirtualThread(central.server::close);
            assertThat(closing.join(Duration.ofMillis(300))).isFalse();
            leave.countDown();
            assertThat(call.get(10, TimeUnit.SECONDS)).isZero();
            closing.join();
            assertThat(failure(later)).startsWith("UNREACHABLE");
        }
    }

    @Test
    void a_fault_of_the_program_is_told_without_its_message() throws Exception {
        try (var central =
                new SmallCentral(
                        _ -> {
                            throw new IllegalArgumentException("Lin");
                        },
                        (_, _) -> new CodeWrong())) {
            assertThat(failure(central.link())).isEqualTo("PEER_FAILED: 500 UNEXPECTED");
        }
    }

    @Test
    void facts_of_many_calls_at_once_are_all_taken() throws Exception {
        try (var central = central()) {
            var sending = new ArrayList<CompletableFuture<Integer>>();
            for (var i = 0; i < SmallCentral.BOUNDS.calls(); i++) {
                var facts = facts("kiosk-" + i, 200);
                var link = central.link();
                var sent = new CompletableFuture<Integer>();
                var _ = Thread.startVirtualThread(() -> sent.complete(link.send(facts).kept()));
                sending.add(sent);
            }
            for (var sent : sending) {
                assertThat(sent.get(10, TimeUnit.SECONDS)).isEqualTo(200);
            }
            assertThat(replica.facts.count()).isEqualTo(200L * SmallCentral.BOUNDS.calls());
        }
    }

    @Test
    void neither_token_nor_keys_are_in_a_text() {
        var enrolled =
                new EnrolAnswer.Enrolled(
                        "2501",
                        "s3cret",
                        new byte[1],
                        new byte[1],
                        new ProgrammeText("", "", Map.of()));
        assertThat(enrolled.toString()).doesNotContain("s3cret");
        assertThat(new Peer(URI.create("http://127.0.0.1"), "2501", "s3cret").toString())
                .doesNotContain("s3cret");
    }

    private SmallCentral central() {
        return new SmallCentral(answers, (_, _) -> new CodeWrong());
    }

    /** Answers status once it may leave. */
    private Link slow(CountDownLatch inside, CountDownLatch leave) {
        return Waiting.before(
                answers,
                () -> {
                    inside.countDown();
                    leave.await();
                });
    }

    private static CompletableFuture<Long> inBackground(Link link) {
        var facts = new CompletableFuture<Long>();
        var _ = Thread.startVirtualThread(() -> facts.complete(link.status().facts()));
        return facts;
    }

    private static String failure(Link link) {
        return catchThrowableOfType(LinkFailure.class, link::status).getMessage();
    }

    private static List<StoredEntry> facts(String kiosk, int count) {
        var writer = new SmallReplica();
        for (var i = 0; i < count; i++) {
            writer.admit(kiosk);
        }
        return writer.all();
    }
}
