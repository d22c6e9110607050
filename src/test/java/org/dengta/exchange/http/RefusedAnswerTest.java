package org.dengta.exchange.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dengta.exchange.http.HostileCalls.said;
import static org.dengta.exchange.http.HostileCalls.thrown;
import static org.dengta.exchange.http.HostileCentral.ascii;
import static org.dengta.exchange.http.HostileCentral.head;

import org.dengta.exchange.Link;
import org.dengta.exchange.LinkFailure.Reason;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** A replica that does not serve, or is none to exchange with, is told by its reason. */
@Timeout(90)
final class RefusedAnswerTest {
    @AfterEach
    void no_thread_is_left() {
        assertThat(Lingering.threads()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "401, NOT_ENROLLED",
        "403, NOT_ENROLLED",
        "404, PEER_FAILED",
        "413, TOO_LARGE",
        "500, PEER_FAILED",
        "503, PEER_FAILED",
        "507, PEER_FAILED",
        "302, MALFORMED",
        "204, MALFORMED"
    })
    void a_refusal_has_its_reason(int status, Reason reason) {
        assertThat(said(out -> out.write(head(status, "Content-Length: 0")))).isEqualTo(reason);
    }

    @Test
    void a_failing_peer_tells_its_code_and_nothing_else_of_it_is_repeated() throws IOException {
        var body = "{\"code\":\"DISK_FULL\",\"happened\":\"Lin's /home\"}\n";
        try (var central =
                HostileCentral.saying(out -> {
                    out.write(head(507, "Content-Length: " + body.length()));
                    out.write(ascii(body));
                })) {
            assertThat(thrown(central.address(), Link::status))
                    .hasMessage("PEER_FAILED: 507 DISK_FULL");
        }
    }

    @Test
    void another_event_and_other_forms_of_the_exchange_are_told_apart() {
        assertThat(greeting("Dengta-Event: 2501", "Dengta-Event: 2502"))
                .isEqualTo(Reason.OTHER_EVENT);
        assertThat(greeting("Dengta-Event: 2501\r\n", "")).isEqualTo(Reason.OTHER_EVENT);
        assertThat(greeting("Protocol: 1", "Protocol: 0")).isEqualTo(Reason.OLDER_PROTOCOL);
        assertThat(greeting("Protocol: 1", "Protocol: 2")).isEqualTo(Reason.NEWER_PROTOCOL);
        assertThat(greeting("Protocol: 1", "Protocol: one")).isEqualTo(Reason.MALFORMED);
    }

    private static Reason greeting(String said, String instead) {
        var head = new String(head(200, "Content-Length: 0"), StandardCharsets.UTF_8);
        return said(out -> out.write(ascii(head.replace(said, instead))));
    }
}
