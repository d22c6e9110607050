package org.dengta.app.demo;

import org.dengta.app.Replica;
import org.dengta.app.central.EmbeddedCentral;
import org.dengta.central.Membership;
import org.dengta.kiosk.OperatorId;

import java.util.List;
import java.util.Optional;

/** The sample event, opened: a kiosk and the central list that it belongs to, on one machine. */
public final class Demo implements AutoCloseable {
    private final Replica kiosk;
    private final Replica central;
    private Optional<EmbeddedCentral> server = Optional.empty();

    Demo(Replica kiosk, Replica central) {
        this.kiosk = kiosk;
        this.central = central;
    }

    /** Closed with this. */
    public Replica kiosk() {
        return kiosk;
    }

    Replica central() {
        return central;
    }

    /** Codes to try at the kiosk, one for every kind of verdict. */
    public List<DemoCode> codes(OperatorId operator) {
        return new DemoCodes(kiosk, central.invitationDesk(), operator).of(DemoPeople.of(kiosk));
    }

    /** The central begins to answer, wherever a port is free, and the kiosk knows where. */
    void serve(EmbeddedCentral started) {
        server = Optional.of(started);
        kiosk.store()
                .memberships()
                .current()
                .map(known -> new Membership(started.address(), known.token()))
                .ifPresent(kiosk.store().memberships()::put);
    }

    @Override
    public void close() {
        kiosk.close();
        server.ifPresentOrElse(EmbeddedCentral::close, central::close);
    }
}
