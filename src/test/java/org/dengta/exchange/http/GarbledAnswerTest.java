package org.dengta.exchange.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dengta.exchange.http.HostileCalls.STATUS;
import static org.dengta.exchange.http.HostileCalls.answered;
import static org.dengta.exchange.http.HostileCalls.encoded;
import static org.dengta.exchange.http.HostileCalls.said;
import static org.dengta.exchange.http.HostileCentral.ascii;
import static org.dengta.exchange.http.HostileCentral.head;

import org.dengta.exchange.LinkFailure.Reason;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;

/** An answer that is not in the agreed form is told from one that was cut. */
@Timeout(90)
final class GarbledAnswerTest {
    @AfterEach
    void no_thread_is_left() {
        assertThat(Lingering.threads()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html>Please sign in</html>\n",
                "{}\n{\"end\":1}\n",
                "[]\n{\"end\":1}\n",
                "{\"protocol\":\"1\"}\n{\"end\":1}\n",
                "{\"end\":0}\n",
                "{\"end\":\"1\"}\n",
                "{\"end\":1,\"end\":1}\n",
                "{\"a\":{\"b\":{\"c\":{\"d\":{}}}}}\n",
                "\n",
                "\u0000\n",
                "{\"end\":99999999999999999999}\n"
            })
    void what_is_not_in_the_agreed_form_is_malformed(String lines) {
        assertThat(answered(lines)).isEqualTo(Reason.MALFORMED);
    }

    @Test
    void more_than_was_asked_for_is_malformed() {
        assertThat(answered(STATUS + STATUS + "{\"end\":2}\n")).isEqualTo(Reason.MALFORMED);
        assertThat(answered(STATUS + "{\"end\":1}\n{\"end\":1}\n")).isEqualTo(Reason.MALFORMED);
        assertThat(answered(STATUS.replace("2024-10-25T02", "soon") + "{\"end\":1}\n"))
                .isEqualTo(Reason.MALFORMED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SSH-2.0-OpenSSH_9.2\r\n",
                "HTTP/1.1 20 OK\r\n\r\n",
                "\u0000\u0001\u0002\r\n\r\n",
                "HTTP/1.1 200 OK\r\nno header\r\n\r\n"
            })
    void what_is_no_http_is_malformed(String bytes) {
        assertThat(said(out -> out.write(ascii(bytes)))).isEqualTo(Reason.MALFORMED);
    }

    @Test
    void another_web_server_is_malformed() {
        assertThat(said(out -> out.write(ascii("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n"))))
                .isEqualTo(Reason.MALFORMED);
        var login =
                "HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1/\r\nContent-Length: 0\r\n\r\n";
        assertThat(said(out -> out.write(ascii(login)))).isEqualTo(Reason.MALFORMED);
    }

    @Test
    void another_type_of_body_is_malformed() {
        var head = new String(head(200, "Content-Length: 0"), StandardCharsets.UTF_8);
        assertThat(said(out -> out.write(ascii(head.replace("x-ndjson", "json")))))
                .isEqualTo(Reason.MALFORMED);
    }

    @Test
    void compressed_garbage_is_malformed() {
        var garbage = ascii("this was never compressed at all, was it?\n");
        assertThat(encoded("zstd", garbage)).isEqualTo(Reason.MALFORMED);
        assertThat(encoded("gzip", garbage)).isEqualTo(Reason.MALFORMED);
        assertThat(encoded("br", garbage)).isEqualTo(Reason.MALFORMED);
    }
}
