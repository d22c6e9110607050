package org.dengta.exchange.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.luben.zstd.ZstdOutputStream;

import org.dengta.exchange.Answers;
import org.dengta.exchange.http.EnrolAnswer.CodeWrong;
import org.dengta.platform.json.JsonLinesOut;
import org.dengta.testing.SettableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;

/** Whatever is sent to it, a server takes what is whole, says what is wrong, and goes on. */
@Timeout(90)
final class HostileKioskTest {
    private final SmallReplica replica = new SmallReplica();
    private final SmallCentral central =
            new SmallCentral(
                    new Answers(
                            LinkContract.EVENT,
                            new SettableClock(Instant.EPOCH),
                            replica.shared(),
                            "kiosk-2"),
                    (_, _) -> new CodeWrong());

    @AfterEach
    void it_still_serves() throws Exception {
        assertThat(central.link().status().event()).isEqualTo(LinkContract.EVENT);
        central.close();
    }

    @Test
    void of_a_call_that_is_cut_the_steps_before_the_cut_are_taken() throws IOException {
        var lines = facts(60);
        var answer = say("POST /v1/facts", lines.length, Arrays.copyOf(lines, lines.length - 30));
        assertThat(answer).doesNotContain("200");
        assertThat(replica.facts.count()).isEqualTo(50);
    }

    @Test
    void of_lines_without_their_end_line_the_steps_before_are_taken() throws IOException {
        var lines = facts(60);
        var cut = new String(lines, StandardCharsets.UTF_8).replace("{\"end\":60}\n", "");
        var answer = say("POST /v1/facts", cut.length(), cut.getBytes(StandardCharsets.UTF_8));
        assertThat(answer).startsWith("HTTP/1.1 400").contains("\"code\":\"CUT\"");
        assertThat(replica.facts.count()).isEqualTo(50);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no json\n{\"end\":1}\n",
                "{\"fact\":\"kiosk-1\",\"entry\":\"\",\"hash\":\"\"}\n{\"end\":1}\n",
                "{\"head\":\"kiosk-1\"}\n{\"end\":1}\n",
                "{\"end\":-1}\n{}\n",
            })
    void lines_in_no_agreed_form_are_refused(String lines) throws IOException {
        var answer = say("POST /v1/facts", lines.length(), lines.getBytes(StandardCharsets.UTF_8));
        assertThat(answer).startsWith("HTTP/1.1 400");
        assertThat(replica.facts.count()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"POST /v1/facts", "POST /v1/facts/want?most=1", "POST /v1/enrolments"})
    void a_bomb_is_refused(String call) throws IOException {
        var bomb = new ByteArrayOutputStream();
        try (var out = new ZstdOutputStream(bomb, 1)) {
            for (var i = 0; i < 1024; i++) {
                out.write(new byte[1 << 20]);
            }
        }
        var answer = say(call, bomb.size(), bomb.toByteArray(), "Content-Encoding: zstd");
        assertThat(answer).startsWith("HTTP/1.1 413");
    }

    @Test
    void more_than_a_body_may_have_is_refused() throws IOException {
        var line = "{\"other\":\"" + "x".repeat(1000) + "\"}\n";
        var body = line.repeat(3000).getBytes(StandardCharsets.UTF_8);
        assertThat(say("POST /v1/facts", body.length, body)).startsWith("HTTP/1.1 4");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?most=", "?most=0", "?most=-1", "?most=all", "?most=99999999999"})
    void a_page_of_no_size_is_refused(String query) throws IOException {
        assertThat(say("GET /v1/guests" + query, 0, new byte[0])).startsWith("HTTP/1.1 400");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"GET /", "GET /v1/", "GET /v2/status", "GET /v1/status/", "GET /v1/%2e%2e"})
    void what_is_no_call_is_not_found(String call) throws IOException {
        assertThat(say(call, 0, new byte[0])).containsAnyOf("HTTP/1.1 404", "HTTP/1.1 400");
    }

    @Test
    void what_is_no_http_is_refused_without_a_trace() throws IOException {
        assertThat(raw("GET\r\n\r\n".getBytes(StandardCharsets.UTF_8)))
                .startsWith("HTTP/1.1 400")
                .doesNotContain("jetty")
                .doesNotContain("at org");
    }

    @Test
    void who_accepts_gzip_only_gets_gzip_and_who_accepts_nothing_plain_lines() throws IOException {
        var gzip = answer("GET /v1/status", 0, new byte[0], "Accept-Encoding: br, gzip;q=0.5");
        var text = new String(gzip, StandardCharsets.ISO_8859_1);
        assertThat(text).contains("Content-Encoding: gzip");
        var body = Arrays.copyOfRange(gzip, text.indexOf("\r\n\r\n") + 4, gzip.length);
        assertThat(unchunked(body)).contains("\"protocol\":1").endsWith("{\"end\":1}\n");
        assertThat(say("GET /v1/status", 0, new byte[0])).contains("\"protocol\":1");
    }

    private static String unchunked(byte[] body) throws IOException {
        var text = new String(body, StandardCharsets.ISO_8859_1);
        var start = text.startsWith("\u001f") ? 0 : text.indexOf("\r\n") + 2;
        try (var in =
                new GZIPInputStream(
                        new ByteArrayInputStream(Arrays.copyOfRange(body, start, body.length)))) {
            return new String(in.readNBytes(10_000), StandardCharsets.UTF_8);
        } catch (java.util.zip.ZipException e) {
            throw new AssertionError(text, e);
        }
    }

    private static byte[] facts(int count) throws IOException {
        var writer = new SmallReplica();
        for (var i = 0; i < count; i++) {
            writer.admit("kiosk-1");
        }
        var bytes = new ByteArrayOutputStream();
        var out = new JsonLinesOut(bytes);
        for (var fact : writer.all()) {
            out.line(json -> FactLines.write(json, fact));
        }
        out.end();
        return bytes.toByteArray();
    }

    private String say(String call, int promised, byte[] body, String... more) throws IOException {
        return new String(answer(call, promised, body, more), StandardCharsets.UTF_8);
    }

    private byte[] answer(String call, int promised, byte[] body, String... more)
            throws IOException {
        var head =
                call
                        + " HTTP/1.1\r\nHost: here\r\nConnection: close\r\nDengta-Protocol: 1\r\n"
                        + "Dengta-Event: 2501\r\nContent-Type: application/x-ndjson\r\n"
                        + "Authorization: Bearer "
                        + SmallCentral.TOKEN
                        + "\r\nContent-Length: "
                        + promised
                        + "\r\n"
                        + String.join("", Arrays.stream(more).map(line -> line + "\r\n").toList())
                        + "\r\n";
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(head.getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes(body);
        return said(bytes.toByteArray());
    }

    private String raw(byte[] bytes) throws IOException {
        return new String(said(bytes), StandardCharsets.UTF_8);
    }

    private byte[] said(byte[] bytes) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), central.server.port())) {
            socket.getOutputStream().write(bytes);
            socket.shutdownOutput();
            return socket.getInputStream().readAllBytes();
        }
    }
}
