package org.dengta.app.demo;

import org.dengta.app.Context;
import org.dengta.app.OutFiles;
import org.dengta.app.Replica;
import org.dengta.app.central.EmbeddedCentral;
import org.dengta.app.exchange.HttpUplink;
import org.dengta.app.exchange.OneRound;
import org.dengta.exchange.RoundOutcome.BrokenOff;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

/**
 * Makes the demo's kiosk: enrols it with the demo's central, takes the list over, plays the morning
 * at its gates and hands that back.
 */
final class DemoKiosk {
    private final Context context;
    private final EmbeddedCentral central;

    DemoKiosk(Context context, EmbeddedCentral central) {
        this.context = context;
        this.central = central;
    }

    /** Leaves a kiosk in a new folder that has exchanged everything by the opening. */
    void play(Path folder, Instant opening) {
        var clock = new HandClock(opening);
        var list = central.replica();
        var letters = list.invitationDesk();
        var people = DemoPeople.of(list);
        DemoCodes.invite(letters, people, list.config().kiosk().operator());
        try (var kiosk = central.enrol(context.config(), OutFiles.folder(folder), clock)) {
            exchange(kiosk);
            var operator = kiosk.config().kiosk().operator();
            new DemoMorning(kiosk, clock, operator, people.notYetCome()).play(opening);
            clock.set(opening.minus(Duration.ofMinutes(1)));
            new DemoCodes(kiosk, letters, operator).of(people);
            exchange(kiosk);
        }
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
