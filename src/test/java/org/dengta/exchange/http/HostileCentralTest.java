package org.dengta.exchange.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.dengta.exchange.http.HostileCalls.QUICK;
import static org.dengta.exchange.http.HostileCalls.STATUS;
import static org.dengta.exchange.http.HostileCalls.answered;
import static org.dengta.exchange.http.HostileCalls.encoded;
import static org.dengta.exchange.http.HostileCalls.failure;
import static org.dengta.exchange.http.HostileCalls.gzip;
import static org.dengta.exchange.http.HostileCalls.held;
import static org.dengta.exchange.http.HostileCalls.link;
import static org.dengta.exchange.http.HostileCalls.reason;
import static org.dengta.exchange.http.HostileCalls.said;
import static org.dengta.exchange.http.HostileCalls.whole;
import static org.dengta.exchange.http.HostileCalls.zstd;
import static org.dengta.exchange.http.HostileCentral.ascii;
import static org.dengta.exchange.http.HostileCentral.head;

import org.dengta.exchange.Link;
import org.dengta.exchange.LinkFailure;
import org.dengta.exchange.LinkFailure.Reason;
import org.dengta.exchange.http.HostileCentral.Mouth;
import org.dengta.exchange.http.client.HttpLink;
import org.dengta.exchange.http.client.Peer;
import org.dengta.platform.http.Patience;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Whatever answers, a link gives up in time, says why, and leaves nothing behind. */
@Timeout(90)
final class HostileCentralTest {
    @AfterEach
    void no_thread_is_left() {
        assertThat(Lingering.threads()).isEmpty();
    }

    @Test
    void a_good_answer_is_understood() throws Exception {
        try (var central =
                        HostileCentral.saying(out -> out.write(whole(STATUS + "{\"end\":1}\n")));
                var link = link(central.address(), SmallCentral.PATIENCE)) {
            assertThat(link.status().event()).isEqualTo("2501");
        }
    }

    @Test
    void where_nobody_listens_the_peer_is_unreachable() throws Exception {
        var port = freePort();
        assertThat(failure(URI.create("http://127.0.0.1:" + port), Link::status))
                .isEqualTo(Reason.UNREACHABLE);
    }

    @Test
    void an_address_that_leads_nowhere_is_unreachable() {
        assertThat(failure(URI.create("http://no-such-host.invalid:7413"), Link::status))
                .isEqualTo(Reason.UNREACHABLE);
    }

    @Test
    void who_takes_the_call_and_says_nothing_is_silent() {
        assertThat(held(_ -> {})).isEqualTo(Reason.SILENT);
    }

    @Test
    void half_a_head_and_nothing_more_is_silent() {
        assertThat(held(out -> out.write(ascii("HTTP/1.1 200 O")))).isEqualTo(Reason.SILENT);
    }

    @Test
    void who_falls_silent_in_the_middle_is_cut() {
        assertThat(held(out -> out.write(head(200, "Content-Length: 900")))).isEqualTo(Reason.CUT);
    }

    @Test
    void a_slow_drip_is_cut_in_time() {
        assertThat(held(HostileCentralTest::drip)).isEqualTo(Reason.CUT);
    }

    @Test
    void who_hangs_up_at_once_has_cut() {
        assertThat(said(_ -> {})).isEqualTo(Reason.CUT);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 30, 100, 115, 116, 125})
    void an_answer_that_ends_early_is_cut(int length) {
        var lines = ascii(STATUS + "{\"end\":1}\n");
        assertThat(
                        said(out -> {
                            out.write(head(200, "Content-Length: " + lines.length));
                            out.write(lines, 0, length);
                        }))
                .isEqualTo(Reason.CUT);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 30, 100, 115, 116, 125})
    void an_answer_that_ends_early_without_a_length_is_cut(int length) {
        var lines = ascii(STATUS + "{\"end\":1}\n");
        assertThat(
                        said(out -> {
                            out.write(head(200, "Connection: close"));
                            out.write(lines, 0, length);
                        }))
                .isEqualTo(Reason.CUT);
    }

    @Test
    void lines_in_the_middle_that_are_missing_are_a_cut() {
        assertThat(answered(STATUS + "{\"end\":2}\n")).isEqualTo(Reason.CUT);
        assertThat(answered("{\"end\":1}\n")).isEqualTo(Reason.CUT);
    }

    @Test
    void compressed_bytes_that_end_early_are_a_cut() {
        var lines = ascii(STATUS + "{\"end\":1}\n");
        assertThat(encoded("zstd", half(zstd(lines)))).isEqualTo(Reason.CUT);
        assertThat(encoded("gzip", half(gzip(lines)))).isEqualTo(Reason.CUT);
        assertThat(encoded("zstd", new byte[0])).isEqualTo(Reason.CUT);
        assertThat(encoded("gzip", new byte[0])).isEqualTo(Reason.CUT);
    }

    @Test
    void who_gives_up_hangs_up() throws IOException {
        try (var central =
                        HostileCentral.holding(out -> out.write(head(200, "Content-Length: 900")));
                var link = link(central.address(), QUICK)) {
            assertThat(reason(link, Link::status)).isEqualTo(Reason.CUT);
            assertThat(central.isLeft()).isTrue();
        }
    }

    @Test
    void who_is_told_to_stop_stops_at_once() throws Exception {
        interrupted(_ -> {});
        interrupted(out -> out.write(head(200, "Content-Length: 900")));
    }

    @Test
    void a_stream_of_wakeups_without_a_heartbeat_is_cut() throws IOException {
        var head =
                new String(head(200, "Connection: close"), StandardCharsets.UTF_8)
                        .replace("application/x-ndjson", "text/event-stream");
        var event = "data: {\"facts\":1,\"guests\":\"\",\"programme\":\"\"}\n\n";
        try (var central = HostileCentral.holding(out -> out.write(ascii(head + event)));
                var link = link(central.address(), QUICK)) {
            var heard = new ArrayList<Wakeup>();
            assertThat(reason(link, it -> it.listen(heard::add))).isEqualTo(Reason.CUT);
            assertThat(heard).containsExactly(new Wakeup(1, "", ""));
        }
    }

    private static void interrupted(Mouth mouth) throws Exception {
        var patient =
                new Patience(
                        Duration.ofSeconds(5),
                        Duration.ofSeconds(60),
                        Duration.ofSeconds(60),
                        Duration.ofSeconds(60));
        var answered = new CountDownLatch(1);
        try (var central =
                        HostileCentral.holding(out -> {
                            mouth.say(out);
                            out.flush();
                            answered.countDown();
                        });
                var link = new HttpLink(new Peer(central.address(), "2501", "t"), patient)) {
            var reason = new CompletableFuture<Reason>();
            var asking =
                    Thread.startVirtualThread(() ->
                            reason.complete(
                                    catchThrowableOfType(LinkFailure.class, link::status)
                                            .reason()));
            assertThat(answered.await(5, TimeUnit.SECONDS)).isTrue();
            asking.interrupt();
            assertThat(reason.get(2, TimeUnit.SECONDS)).isEqualTo(Reason.INTERRUPTED);
        }
    }

    private static void drip(OutputStream out) throws Exception {
        out.write(head(200, "Content-Length: 100000"));
        var never = new CountDownLatch(1);
        while (!never.await(50, TimeUnit.MILLISECONDS)) {
            out.write(' ');
            out.flush();
        }
    }

    private static byte[] half(byte[] bytes) {
        return Arrays.copyOf(bytes, bytes.length / 2);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
