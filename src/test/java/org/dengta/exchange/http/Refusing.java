package org.dengta.exchange.http;

import org.dengta.exchange.Answers;
import org.dengta.exchange.Link;
import org.dengta.exchange.LinkFailure;
import org.dengta.exchange.LinkFailure.Reason;
import org.dengta.exchange.http.Contract.Answered;
import org.dengta.kiosk.KioskId;
import org.dengta.platform.problem.Problem;
import org.dengta.platform.problem.ProblemCode;
import org.dengta.platform.problem.ProblemException;
import org.dengta.testing.SettableClock;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Makes every call so that it is refused in every way there is. */
final class Refusing implements AutoCloseable {
    private static final Map<String, String> CALLS =
            new TreeMap<>(
                    Map.of(
                            Agreed.STATUS, "GET",
                            Agreed.WANT, "POST",
                            Agreed.FACTS, "POST",
                            Agreed.HANDED_OVER, "POST",
                            Agreed.GUESTS, "GET",
                            Agreed.PROGRAMME, "GET",
                            Agreed.WAKEUPS, "GET",
                            Agreed.ENROLMENTS, "POST"));
    private static final Map<String, String> GOOD =
            Map.of(
                    Agreed.PROTOCOL_HEADER,
                    "1",
                    Agreed.EVENT_HEADER,
                    LinkContract.EVENT,
                    Agreed.TOKEN_HEADER,
                    Agreed.BEARER + SmallCentral.TOKEN,
                    "Content-Type",
                    Agreed.LINES);
    private static final String WISH =
            "{\"code\":\"34679ACDEF\",\"kiosk\":\"kiosk-2\"}\n{\"end\":1}\n";
    private static final String LONG_LINE = "{\"head\":\"" + "x".repeat(2 << 20) + "\"}\n";

    private final HttpClient client = HttpClient.newHttpClient();
    private final Contract contract;
    private final List<String> faults = new ArrayList<>();

    private Refusing(Contract contract) {
        this.contract = contract;
    }

    /** What was wrong with the refusals. */
    static List<String> faults(Contract contract) throws Exception {
        try (var refusing = new Refusing(contract)) {
            refusing.everyWay();
            return refusing.faults;
        }
    }

    private void everyWay() throws Exception {
        var replica = new SmallReplica();
        var clock = new SettableClock(Instant.EPOCH);
        var answers = new Answers(LinkContract.EVENT, clock, replica.shared(), "kiosk-2");
        try (var central = new SmallCentral(answers, (_, _) -> new EnrolAnswer.CodeWrong())) {
            for (var call : CALLS.entrySet()) {
                badlyMade(central.address(), call.getKey(), call.getValue());
            }
            expect(404, central.address(), Agreed.PROGRAMME, GOOD, "");
            expect(403, central.address(), Agreed.ENROLMENTS, GOOD, WISH);
        }
        try (var central = new SmallCentral(_ -> Optional.<Link>empty(), Refusing::unpublished)) {
            expect(404, central.address(), Agreed.ENROLMENTS, GOOD, WISH);
        }
        enrolment(409, new EnrolAnswer.KioskTaken());
        enrolment(410, new EnrolAnswer.CodeExpired());
        enrolment(429, new EnrolAnswer.TooManyWrong());
        failing(500, ProblemCode.STORE_FAILED);
        failing(503, ProblemCode.STORE_BUSY);
        failing(507, ProblemCode.DISK_FULL);
    }

    private void badlyMade(URI address, String path, String method) throws Exception {
        expect(400, address, path, but(Agreed.PROTOCOL_HEADER, "0"), "");
        var other = method.equals("GET") ? "POST" : "GET";
        judge(
                405,
                answer(address, path, other, GOOD, ""),
                other.equals("GET") ? "POST" : "GET",
                path);
        if (!path.equals(Agreed.ENROLMENTS)) {
            expect(401, address, path, but(Agreed.TOKEN_HEADER, Agreed.BEARER + "0"), "");
        }
        expect(409, address, path, but(Agreed.EVENT_HEADER, "2502"), "");
        if (method.equals("POST")) {
            expect(413, address, path, GOOD, LONG_LINE);
            expect(415, address, path, but("Content-Type", "text/plain"), WISH);
        }
    }

    private static EnrolAnswer unpublished(String code, KioskId kiosk) {
        throw new LinkFailure(Reason.PEER_FAILED, "no programme is published");
    }

    private void enrolment(int status, EnrolAnswer answer) throws Exception {
        try (var central = new SmallCentral(_ -> Optional.<Link>empty(), (_, _) -> answer)) {
            expect(status, central.address(), Agreed.ENROLMENTS, GOOD, WISH);
        }
    }

    private void failing(int status, ProblemCode code) throws Exception {
        try (var central =
                new SmallCentral(
                        _ -> {
                            throw new ProblemException(Problem.of(code, "/home/lin"));
                        },
                        (_, _) -> {
                            throw new ProblemException(Problem.of(code, "/home/lin"));
                        })) {
            for (var path : CALLS.keySet()) {
                expect(status, central.address(), path, GOOD, WISH);
            }
        }
    }

    private static Map<String, String> but(String header, String value) {
        var headers = new TreeMap<>(GOOD);
        headers.put(header, value);
        return headers;
    }

    private void expect(
            int status, URI address, String path, Map<String, String> headers, String body)
            throws Exception {
        var method = String.valueOf(CALLS.get(path));
        judge(status, answer(address, path, method, headers, body), method, path);
    }

    private Answered answer(
            URI address, String path, String method, Map<String, String> headers, String body)
            throws IOException, InterruptedException {
        var most = path.equals(Agreed.WANT) || path.equals(Agreed.GUESTS) ? "?most=9" : "";
        var sent = method.equals("GET") ? BodyPublishers.noBody() : BodyPublishers.ofString(body);
        var request = HttpRequest.newBuilder(address.resolve(path + most)).method(method, sent);
        headers.forEach(request::header);
        var answer = client.send(request.build(), BodyHandlers.ofString());
        return new Answered(
                answer.statusCode(), name -> answer.headers().firstValue(name), answer.body());
    }

    private void judge(int status, Answered answered, String method, String path) {
        if (answered.status() != status || answered.body().contains("lin")) {
            faults.add(path + ": " + answered.status() + " " + answered.body() + ", not " + status);
        }
        contract.faults(method, path, answered)
                .forEach(fault -> faults.add(method + " " + path + " " + status + ": " + fault));
    }

    @Override
    public void close() {
        client.close();
    }
}
