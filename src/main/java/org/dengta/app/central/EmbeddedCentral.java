package org.dengta.app.central;

import org.dengta.app.Replica;
import org.dengta.app.exchange.KioskEnrolment;
import org.dengta.central.EnrolmentDesk;
import org.dengta.kiosk.config.KioskConfig;

import java.net.URI;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;

/** A central in this process on a free port of this machine: for demo and tests. */
public final class EmbeddedCentral implements AutoCloseable {
    private final Replica replica;
    private final CentralServer server;
    private final SecureRandom random;

    private EmbeddedCentral(Replica replica, CentralServer server, SecureRandom random) {
        this.replica = replica;
        this.server = server;
        this.random = random;
    }

    /**
     * Begins to serve.
     *
     * @param replica closed with this, and when this fails
     * @param config the folder of {@code event.yaml}
     */
    public static EmbeddedCentral start(Replica replica, Path config, SecureRandom random) {
        return start(replica, config, 0, random);
    }

    /** The same on a port of the caller's choice, as for a central that comes back. */
    public static EmbeddedCentral start(
            Replica replica, Path config, int port, SecureRandom random) {
        try {
            var server = CentralServer.start(replica, config, port, random, replica.clock());
            return new EmbeddedCentral(replica, server, random);
        } catch (RuntimeException e) {
            replica.close();
            throw e;
        }
    }

    /** Such as {@code http://127.0.0.1:40123}. */
    public String address() {
        return server.address();
    }

    public Replica replica() {
        return replica;
    }

    /**
     * Invites a kiosk and lets it enrol, by a call as from another machine.
     *
     * @param folder empty
     * @return the kiosk, without a list yet; close it
     */
    public Replica enrol(KioskConfig kiosk, Path folder, InstantSource clock) {
        var desk = new EnrolmentDesk(replica.store().enrolments(), replica.clock(), random);
        var code = desk.invite(kiosk.kiosk().id()).told();
        return new KioskEnrolment(kiosk, folder, clock, random).enrol(URI.create(address()), code);
    }

    @Override
    public void close() {
        server.close();
        replica.close();
    }
}
