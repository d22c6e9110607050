package org.dengta.app.demo;

import org.dengta.app.Context;
import org.dengta.app.OutFiles;
import org.dengta.app.Replica;
import org.dengta.app.exchange.CentralServer;
import org.dengta.app.exchange.HttpUplink;
import org.dengta.app.exchange.KioskEnrolment;
import org.dengta.app.exchange.OneRound;
import org.dengta.central.EnrolmentDesk;
import org.dengta.exchange.RoundOutcome.BrokenOff;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

/**
 * Makes the demo's kiosk: enrols it with the demo's central, takes the list over, plays the morning
 * at its gates and hands that back.
 */
final class DemoKiosk {
    private static final int ANY_PORT = 0;

    private final Context context;
    private final Replica central;

    DemoKiosk(Context context, Replica central) {
        this.context = context;
        this.central = central;
    }

    /** Leaves a kiosk in a new folder that has exchanged everything by the opening. */
    void play(Path folder, Instant opening) {
        var clock = new HandClock(opening);
        var letters = central.invitationDesk();
        var people = DemoPeople.of(central);
        DemoCodes.invite(letters, people, central.config().kiosk().operator());
        try (var server =
                        CentralServer.start(
                                central, context.configFolder(), ANY_PORT, context.random());
                var kiosk = enrolled(URI.create(server.address()), folder, clock)) {
            exchange(kiosk);
            var operator = kiosk.config().kiosk().operator();
            new DemoMorning(kiosk, clock, operator, people.notYetCome()).play(opening);
            clock.set(opening.minus(Duration.ofMinutes(1)));
            new DemoCodes(kiosk, letters, operator).of(people);
            exchange(kiosk);
        }
    }

    private Replica enrolled(URI address, Path folder, HandClock clock) {
        var config = context.config();
        var desk =
                new EnrolmentDesk(central.store().enrolments(), central.clock(), context.random());
        var code = desk.invite(config.kiosk().id()).told();
        return new KioskEnrolment(config, OutFiles.folder(folder), clock, context.random())
                .enrol(address, code);
    }

    private static void exchange(Replica kiosk) {
        try (var uplink = HttpUplink.of(kiosk).orElseThrow()) {
            var outcome = new OneRound(kiosk, kiosk.clock()).run(uplink);
            if (outcome instanceof BrokenOff broken) {
                throw new IllegalStateException("the demo cannot exchange", broken.failure());
            }
        }
    }
}
