package org.dengta.app.tour;

import org.dengta.accreditation.Person;
import org.dengta.app.Context;
import org.dengta.app.Replica;
import org.dengta.app.central.EmbeddedCentral;

import java.net.URI;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.regex.Pattern;

/**
 * Two doors and the central list: enrolled, cut off, the same letter let in at both, and what
 * everybody knows once the network is back.
 *
 * @param central data folder of the central, which is that of the tour
 */
record ApartChapter(Context context, Scenes scenes, Path central) {
    private static final String MORNING = "2024-10-26T08:50";
    private static final String NOON = "2024-10-26T12:00";
    private static final Pattern CODE = Pattern.compile("[0-9A-Z]{5}-[0-9A-Z]{5}");

    void tell(Person guest) {
        var one = kiosk("door-a");
        var other = kiosk("door-b");
        scenes.guide()
                .take(
                        Step.of(
                                "A letter from the central",
                                "invite",
                                "--guest=" + guest.id(),
                                "--out=" + scenes.letters()));
        var port = together(0, one, other);
        apart(one, other, scenes.letterOf(guest));
        again(port, one, other);
        figures(one, other);
    }

    private TourKiosk kiosk(String id) {
        return TourKiosk.of(id, context.configFolder(), scenes.out());
    }

    /** The port that the central had. */
    private int together(int port, TourKiosk one, TourKiosk other) {
        try (var server = serving(port)) {
            enrol(one, server.address());
            enrol(other, server.address());
            return URI.create(server.address()).getPort();
        }
    }

    private EmbeddedCentral serving(int port) {
        var config = context.config();
        var clock = InstantSource.fixed(Context.instant(MORNING, config.programme()));
        var replica = Replica.open(config, central, clock, context.random());
        return EmbeddedCentral.start(replica, context.configFolder(), port, context.random());
    }

    private void enrol(TourKiosk kiosk, String address) {
        var guide = scenes.guide();
        var told =
                guide.take(
                        Step.of(
                                        "The central invites " + kiosk.id(),
                                        "central",
                                        "invite",
                                        kiosk.id())
                                .when(MORNING));
        var code = CODE.matcher(told);
        guide.take(
                Step.of(
                                "It enrols with the code and takes the list over",
                                "enrol",
                                address,
                                "--code=" + (code.find() ? code.group() : ""))
                        .at(kiosk.options())
                        .when(MORNING)
                        .says(kiosk.id(), "Its list and facts are here."));
        guide.take(sync(kiosk, "A further round has nothing to move").says(" 0 rows of the list"));
    }

    private void apart(TourKiosk one, TourKiosk other, String letter) {
        var guide = scenes.guide();
        guide.take(sync(one, "The network is gone").ends(3).says("CENTRAL_UNREACHABLE"));
        guide.take(scan("Door A goes on", "a", "2024-10-26T08:55", letter).at(one.options()));
        guide.take(
                scan("Door B has not heard of it", "b", "2024-10-26T08:57", letter)
                        .at(other.options()));
    }

    private static Step scan(String title, String door, String at, String letter) {
        return Scenes.scan(title, "main-hall-door-" + door, at, letter).says("✔");
    }

    private void again(int port, TourKiosk one, TourKiosk other) {
        try (var _ = serving(port)) {
            var guide = scenes.guide();
            guide.take(sync(one, "The network is back: Door A hands over"));
            guide.take(sync(other, "Door B hands over, and hears of Door A"));
            guide.take(sync(one, "Door A hears of Door B"));
        }
    }

    private void figures(TourKiosk one, TourKiosk other) {
        var guide = scenes.guide();
        var twice =
                Step.of(
                        "Both know that one letter was let in twice, where and when",
                        "discrepancies");
        guide.take(found(twice).at(one.options()));
        guide.take(found(twice).at(other.options()));
        guide.take(found(Step.of("So does the central", "discrepancies")));
        var headcount = Step.of("The headcount at Door A", "headcount", "--format=csv").when(NOON);
        var counted = guide.take(headcount.at(one.options()).says("scope"));
        guide.take(
                Step.of("is the same at Door B", "headcount", "--format=csv")
                        .when(NOON)
                        .at(other.options())
                        .says(counted));
        guide.take(
                Step.of("and at the central", "headcount", "--format=csv")
                        .when(NOON)
                        .says(counted));
    }

    private static Step found(Step step) {
        return step.when(NOON)
                .says("main-hall-door-a (door-a)", "08:55", "main-hall-door-b (door-b)", "08:57");
    }

    private static Step sync(TourKiosk kiosk, String title) {
        return Step.of(title, "sync").at(kiosk.options()).when(MORNING);
    }
}
