package org.dengta.exchange.http.server;

import org.dengta.exchange.Link;
import org.dengta.exchange.http.Agreed;
import org.dengta.platform.http.Call;
import org.dengta.platform.http.LocalServer;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;

/** Serves the exchange on 127.0.0.1 until it is closed. */
public final class ExchangeServer implements AutoCloseable {
    private final Answering answering;
    private final Doorkeeper door;
    private final FactCalls facts;
    private final WakeupCalls wakeups;
    private final Semaphore calls;
    private final Semaphore listeners;
    private final LocalServer server;

    @FunctionalInterface
    private interface Served {
        void by(Call call, Link link) throws IOException;
    }

    private record Route(String method, Served served) {}

    private ExchangeServer(int port, Answering answering, Bounds bounds) {
        this.answering = answering;
        door = new Doorkeeper(answering);
        facts = new FactCalls(bounds.body());
        wakeups = new WakeupCalls(answering.bell(), bounds.heartbeat());
        calls = new Semaphore(bounds.calls());
        listeners = new Semaphore(bounds.listeners());
        var routes =
                Map.of(
                        Agreed.STATUS, new Route("GET", StateCalls::status),
                        Agreed.WANT, new Route("POST", facts::want),
                        Agreed.FACTS, new Route("POST", facts::send),
                        Agreed.HANDED_OVER, new Route("POST", facts::handedOver),
                        Agreed.GUESTS, new Route("GET", StateCalls::guests),
                        Agreed.PROGRAMME, new Route("GET", StateCalls::programme));
        server = LocalServer.start(port, bounds.idle(), call -> answer(call, routes));
    }

    /**
     * Starts to serve.
     *
     * @param port 0 for any that is free; ProblemException with PORT_IN_USE where it is taken
     */
    public static ExchangeServer start(int port, Answering answering) {
        return start(port, answering, Bounds.USUAL);
    }

    /** The same within other bounds. */
    public static ExchangeServer start(int port, Answering answering, Bounds bounds) {
        return new ExchangeServer(port, answering, bounds);
    }

    /** The port that it listens on. */
    public int port() {
        return server.port();
    }

    private void answer(Call call, Map<String, Route> routes) throws IOException {
        door.introduce(call);
        try {
            serve(call, routes);
        } catch (IOException | RuntimeException e) {
            if (call.hasBegun()) {
                throw e;
            }
            Told.refusal(call, Refusals.of(e));
        }
    }

    private void serve(Call call, Map<String, Route> routes) throws IOException {
        switch (call.path()) {
            case Agreed.ENROLMENTS -> {
                checkMethod(call, "POST");
                door.checkProtocol(call);
                door.checkEvent(call);
                within(calls, () -> EnrolCalls.enrol(call, answering.enrolling()));
            }
            case Agreed.WAKEUPS -> {
                checkMethod(call, "GET");
                door.checkProtocol(call);
                var _ = door.admit(call);
                within(listeners, () -> wakeups.listen(call, () -> door.isAdmitted(call)));
            }
            default -> {
                var route =
                        Optional.ofNullable(routes.get(call.path()))
                                .orElseThrow(() ->
                                        new Refusal(404, "BAD_CALL", "There is no such call."));
                checkMethod(call, route.method());
                door.checkProtocol(call);
                var link = door.admit(call);
                within(calls, () -> route.served().by(call, link));
            }
        }
    }

    private static void checkMethod(Call call, String method) {
        if (!call.method().equals(method)) {
            call.tell("Allow", method);
            throw new Refusal(405, "BAD_CALL", "This call is a " + method + ".");
        }
    }

    @FunctionalInterface
    private interface Work {
        void run() throws IOException;
    }

    private static void within(Semaphore places, Work work) throws IOException {
        if (!places.tryAcquire()) {
            throw new Refusal(503, "OVERLOADED", "Too many call at once; try again.");
        }
        try {
            work.run();
        } finally {
            places.release();
        }
    }

    /** Sends the listeners away, finishes what is under way for two seconds at most, and ends. */
    @Override
    public void close() {
        wakeups.stop();
        server.close();
    }
}
