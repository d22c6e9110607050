package org.dengta.exchange.http;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import org.dengta.exchange.http.Contract.Answered;
import org.dengta.exchange.http.Contract.Asking;
import org.dengta.platform.http.Encoding;
import org.dengta.platform.http.Limits;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;

/** Stands between a client and a server and holds what passes against the contract. */
final class Tap implements AutoCloseable {
    private static final Set<String> PASSED_ON =
            Set.of(
                    "authorization",
                    "dengta-protocol",
                    "dengta-event",
                    "content-type",
                    "content-encoding");

    private final HttpServer tap;
    private final HttpClient client = HttpClient.newHttpClient();
    private final URI server;
    private final Contract contract;
    private final List<String> faults = new CopyOnWriteArrayList<>();

    Tap(URI server, Contract contract) throws IOException {
        this.server = server;
        this.contract = contract;
        tap = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 5);
        tap.createContext("/", this::pass);
        tap.start();
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + tap.getAddress().getPort());
    }

    /** What was wrong with what passed. */
    List<String> faults() {
        return List.copyOf(faults);
    }

    private void pass(HttpExchange exchange) throws IOException {
        try (exchange) {
            var body = exchange.getRequestBody().readAllBytes();
            faults.addAll(contract.faults(asking(exchange, body)));
            var answer = forwarded(exchange, body);
            var answered = read(answer);
            faults.addAll(
                    contract.faults(
                            exchange.getRequestMethod(),
                            exchange.getRequestURI().getPath(),
                            new Answered(
                                    answer.statusCode(),
                                    name -> answer.headers().firstValue(name),
                                    new String(answered, StandardCharsets.UTF_8))));
            answer.headers()
                    .map()
                    .forEach((name, values) -> {
                        if (PASSED_ON.contains(name)) {
                            exchange.getResponseHeaders().put(name, values);
                        }
                    });
            exchange.sendResponseHeaders(answer.statusCode(), 0);
            exchange.getResponseBody().write(answered);
        }
    }

    private static Asking asking(HttpExchange exchange, byte[] body) throws IOException {
        var headers = exchange.getRequestHeaders();
        var encoding =
                Encoding.named(Optional.ofNullable(headers.getFirst("Content-Encoding")))
                        .orElse(Encoding.NONE);
        var plain =
                new Limits(1 << 20, 1 << 20)
                        .applied(new ByteArrayInputStream(body), encoding)
                        .readAllBytes();
        return new Asking(
                exchange.getRequestMethod(),
                exchange.getRequestURI().getPath(),
                query(exchange.getRequestURI()),
                name -> Optional.ofNullable(headers.getFirst(name)),
                new String(plain, StandardCharsets.UTF_8));
    }

    private static Map<String, String> query(URI uri) {
        return Arrays.stream(Optional.ofNullable(uri.getRawQuery()).orElse("").split("&", -1))
                .filter(pair -> !pair.isEmpty())
                .map(pair -> pair.split("=", 2))
                .collect(
                        Collectors.toMap(
                                pair -> pair[0],
                                pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
    }

    private HttpResponse<InputStream> forwarded(HttpExchange exchange, byte[] body)
            throws IOException {
        var request =
                HttpRequest.newBuilder(server.resolve(exchange.getRequestURI().toString()))
                        .method(
                                exchange.getRequestMethod(),
                                body.length == 0
                                        ? BodyPublishers.noBody()
                                        : BodyPublishers.ofByteArray(body));
        exchange.getRequestHeaders()
                .forEach((name, values) -> {
                    if (PASSED_ON.contains(name.toLowerCase(java.util.Locale.ROOT))) {
                        request.header(name, values.getFirst());
                    }
                });
        try {
            return client.send(request.build(), BodyHandlers.ofInputStream());
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    /** All of an answer, or the first event of one that goes on. */
    private static byte[] read(HttpResponse<InputStream> answer) throws IOException {
        try (var body = answer.body()) {
            var type = answer.headers().firstValue("Content-Type").orElse("");
            if (!type.equals(Agreed.EVENTS)) {
                return body.readAllBytes();
            }
            var event = new java.io.ByteArrayOutputStream();
            var last = 0;
            for (var next = body.read(); next >= 0; next = body.read()) {
                event.write(next);
                if (last == '\n' && next == '\n') {
                    break;
                }
                last = next;
            }
            return event.toByteArray();
        }
    }

    @Override
    public void close() {
        tap.stop(0);
        client.shutdownNow();
        client.close();
    }
}
