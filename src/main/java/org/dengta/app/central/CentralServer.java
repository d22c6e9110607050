package org.dengta.app.central;

import org.dengta.app.Replica;
import org.dengta.app.exchange.Signals;
import org.dengta.central.EnrolmentDesk;
import org.dengta.exchange.http.server.ExchangeServer;
import org.dengta.platform.problem.Problem;
import org.dengta.platform.problem.ProblemCode;
import org.dengta.platform.problem.ProblemException;
import org.dengta.platform.problem.Problems;

import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;

/**
 * A central that serves its data folder on 127.0.0.1 until it is closed. Whatever other processes
 * write into the folder, such as an import, is noticed within 100 ms and told to every kiosk.
 */
public final class CentralServer implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(CentralServer.class.getName());
    private static final Duration LOOK = Duration.ofMillis(100);

    private final Replica replica;
    private final CentralAnswering answering;
    private final ExchangeServer server;
    private final String address;
    private final Signals signals = new Signals();
    private final Thread watch;
    private Optional<ProblemCode> warned = Optional.empty();

    private CentralServer(Replica replica, int port, EnrolmentDesk desk) {
        this.replica = replica;
        answering = new CentralAnswering(replica, desk);
        server = ExchangeServer.start(port, answering);
        address = "http://127.0.0.1:" + server.port();
        watch = Thread.ofPlatform().name("central-watch").daemon().unstarted(this::look);
    }

    /**
     * Publishes the programme where none is, and begins to serve. A ProblemException where the port
     * is taken, or the replica is a kiosk that is enrolled elsewhere.
     *
     * @param replica closed by whoever opened it, after this
     * @param config the folder of {@code event.yaml}
     * @param port 0 for any that is free
     * @param clock by which codes are good: that of the commands that invite, which may be another
     *     than the replica's
     */
    public static CentralServer start(
            Replica replica, Path config, int port, SecureRandom random, InstantSource clock) {
        if (replica.isEnrolled()) {
            throw new ProblemException(
                    Problem.of(ProblemCode.CENTRAL_IS_KIOSK, replica.folder().toString()));
        }
        new Publication(replica).complete(config);
        var desk = new EnrolmentDesk(replica.store().enrolments(), clock, random);
        var central = new CentralServer(replica, port, desk);
        central.watch.start();
        return central;
    }

    /** Such as {@code http://127.0.0.1:7413}. */
    public String address() {
        return address;
    }

    private void look() {
        var seen = -1L;
        while (!signals.isClosed()) {
            seen = looked(seen);
            signals.rest(LOOK);
        }
    }

    /** A store that cannot be read now is looked at again. */
    private long looked(long seen) {
        try {
            var version = replica.store().version();
            if (version != seen) {
                // What fails to renew here, such as a key file, keeps no kiosk waiting.
                answering.ring();
                replica.renew();
            }
            warned = Optional.empty();
            return version;
        } catch (RuntimeException | Error e) {
            warn(Problems.of(e).code());
            return seen;
        }
    }

    private void warn(ProblemCode code) {
        if (!warned.equals(Optional.of(code))) {
            LOG.log(Level.WARNING, "the store cannot be watched: {0}", code);
            warned = Optional.of(code);
        }
    }

    /** Sends the listeners away, finishes what is under way, and ends. */
    @Override
    public void close() {
        signals.close();
        server.close();
        try {
            watch.join();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
