package org.dengta.exchange.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dengta.exchange.http.HostileCalls.encoded;
import static org.dengta.exchange.http.HostileCalls.failure;
import static org.dengta.exchange.http.HostileCalls.held;
import static org.dengta.exchange.http.HostileCalls.whole;
import static org.dengta.exchange.http.HostileCalls.zstd;
import static org.dengta.exchange.http.HostileCentral.ascii;
import static org.dengta.exchange.http.HostileCentral.head;

import com.github.luben.zstd.ZstdOutputStream;

import org.dengta.exchange.LinkFailure.Reason;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;

/** More than any honest answer is read only up to its limit. */
@Timeout(90)
final class OversizedAnswerTest {
    @AfterEach
    void no_thread_is_left() {
        assertThat(Lingering.threads()).isEmpty();
    }

    @Test
    void an_endless_line_is_too_large() {
        assertThat(held(out -> endless(out, ascii("x".repeat(8192))))).isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void more_facts_than_asked_for_are_too_large() {
        var fact =
                "{\"fact\":\"k/"
                        + "0a".repeat(16)
                        + "/1\",\"entry\":\"\",\"hash\":\""
                        + "0a".repeat(32)
                        + "\"}\n";
        var lines = ascii("{\"more\":false}\n" + fact.repeat(4) + "{\"end\":5}\n");
        try (var central = HostileCentral.saying(out -> out.write(whole(lines)))) {
            assertThat(failure(central.address(), link -> link.want(List.of(), 3)))
                    .isEqualTo(Reason.TOO_LARGE);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void a_bomb_of_one_line_is_too_large() throws IOException {
        assertThat(encoded("zstd", bomb("\0"))).isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void a_bomb_of_many_rows_is_too_large() throws IOException {
        var first = "{\"next\":\"a\",\"more\":false}\n";
        var bytes = zstd(ascii(first + "{\"person\":\"G\",\"gone\":true}\n".repeat(100_000)));
        try (var central =
                HostileCentral.saying(out -> {
                    out.write(
                            head(200, "Content-Encoding: zstd", "Content-Length: " + bytes.length));
                    out.write(bytes);
                })) {
            assertThat(failure(central.address(), link -> link.guests(Optional.empty(), 9)))
                    .isEqualTo(Reason.TOO_LARGE);
        }
    }

    private static void endless(OutputStream out, byte[] piece) throws IOException {
        out.write(head(200, "Connection: close"));
        for (var i = 0; i < (1 << 30) / piece.length; i++) {
            out.write(piece);
        }
    }

    /** A gigabyte of the same, packed. */
    private static byte[] bomb(String what) throws IOException {
        var packed = new ByteArrayOutputStream();
        var piece = ascii(what.repeat(1 << 20));
        try (var out = new ZstdOutputStream(packed, 1)) {
            for (var i = 0; i < 1024; i++) {
                out.write(piece);
            }
        }
        return packed.toByteArray();
    }
}
