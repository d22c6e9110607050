package org.dengta.exchange.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.dengta.exchange.Answers;
import org.dengta.exchange.Link;
import org.dengta.exchange.LinkFailure;
import org.dengta.exchange.LinkFailure.Reason;
import org.dengta.exchange.http.EnrolAnswer.CodeWrong;
import org.dengta.exchange.http.client.HttpLink;
import org.dengta.testing.SettableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** A listener hears at once, again whenever something is new, and that the other has gone. */
@Timeout(90)
final class WakeupsTest {
    private final SmallCentral central =
            new SmallCentral(
                    new Answers(
                            LinkContract.EVENT,
                            new SettableClock(Instant.EPOCH),
                            new SmallReplica().shared(),
                            "kiosk-2"),
                    (_, _) -> new CodeWrong());
    private final LinkedBlockingQueue<Wakeup> heard = new LinkedBlockingQueue<>();

    @AfterEach
    void close() throws Exception {
        central.close();
        assertThat(Lingering.threads()).isEmpty();
    }

    @Test
    void a_listener_hears_what_there_is_and_each_ring() throws Exception {
        var _ = listening(central.link());
        assertThat(next()).isEqualTo(new Wakeup(0, "", ""));
        central.bell.ring(new Wakeup(1, "a/ä", "ab"));
        assertThat(next()).isEqualTo(new Wakeup(1, "a/ä", "ab"));
        central.bell.ring(new Wakeup(2, "a/ä", "ab"));
        assertThat(next()).isEqualTo(new Wakeup(2, "a/ä", "ab"));
    }

    @Test
    void a_ring_with_nothing_new_is_not_heard() throws Exception {
        var _ = listening(central.link());
        var _ = next();
        central.bell.ring(new Wakeup(0, "", ""));
        central.bell.ring(new Wakeup(1, "", ""));
        assertThat(next()).isEqualTo(new Wakeup(1, "", ""));
    }

    @Test
    void who_looked_around_last_is_heard_last() throws Exception {
        var _ = listening(central.link());
        var looking = new CountDownLatch(1);
        var slow =
                Thread.startVirtualThread(() ->
                        central.bell.ring(() -> {
                            looking.countDown();
                            return new Wakeup(1, "", "");
                        }));
        looking.await();
        central.bell.ring(() -> new Wakeup(2, "", ""));
        slow.join();
        var last = next();
        while (last.facts() < 2) {
            last = next();
        }
        assertThat(heard.poll(200, TimeUnit.MILLISECONDS)).isNull();
    }

    @Test
    void calls_are_answered_while_another_thread_listens() throws Exception {
        var link = central.link();
        var _ = listening(link);
        var _ = next();
        assertThat(link.status().event()).isEqualTo(LinkContract.EVENT);
        central.bell.ring(new Wakeup(1, "", ""));
        assertThat(next().facts()).isEqualTo(1);
    }

    @Test
    void a_listener_hears_that_the_server_closes() throws Exception {
        var ended = listening(central.link());
        var _ = next();
        central.server.close();
        assertThat(ended.get(5, TimeUnit.SECONDS)).isEqualTo(Reason.CUT);
    }

    @Test
    void a_kiosk_that_is_revoked_listens_no_more() throws Exception {
        var isRevoked = new AtomicBoolean();
        var answers =
                new Answers(
                        LinkContract.EVENT,
                        () -> Instant.EPOCH,
                        new SmallReplica().shared(),
                        "kiosk-2");
        try (var other =
                new SmallCentral(
                        _ -> Optional.<Link>of(answers).filter(_ -> !isRevoked.get()),
                        (_, _) -> new CodeWrong())) {
            var ended = listening(other.link());
            var _ = next();
            isRevoked.set(true);
            assertThat(ended.get(5, TimeUnit.SECONDS)).isEqualTo(Reason.CUT);
        }
    }

    @Test
    void a_link_that_is_closed_listens_no_more() throws Exception {
        var link = central.link();
        var ended = listening(link);
        var _ = next();
        link.close();
        assertThat(ended.get(5, TimeUnit.SECONDS)).isEqualTo(Reason.INTERRUPTED);
    }

    @Test
    void a_place_is_free_again_once_a_listener_has_gone() throws Exception {
        for (var i = 0; i < 3 * SmallCentral.BOUNDS.listeners(); i++) {
            var link = central.link();
            var ended = listening(link);
            var _ = next();
            link.close();
            assertThat(ended.get(5, TimeUnit.SECONDS)).isEqualTo(Reason.INTERRUPTED);
            awaitPlace();
        }
    }

    /** A listener who has gone is missed at the next heartbeat. */
    private void awaitPlace() throws Exception {
        var beats = new LinkedBlockingQueue<Wakeup>();
        var waited =
                beats.poll(4 * SmallCentral.BOUNDS.heartbeat().toMillis(), TimeUnit.MILLISECONDS);
        assertThat(waited).isNull();
    }

    private Wakeup next() throws InterruptedException {
        return heard.poll(5, TimeUnit.SECONDS);
    }

    private CompletableFuture<Reason> listening(HttpLink link) {
        var ended = new CompletableFuture<Reason>();
        var _ =
                Thread.startVirtualThread(() ->
                        ended.complete(
                                catchThrowableOfType(
                                                LinkFailure.class, () -> link.listen(heard::add))
                                        .reason()));
        return ended;
    }
}
