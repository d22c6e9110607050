package org.dengta.app.portrait;

import javafx.scene.input.KeyCode;

import org.dengta.app.screen.KioskWindow;
import org.dengta.app.screen.StationKit;
import org.dengta.journal.DutyFact.HoldSet.ScopeKind;
import org.dengta.journal.DutyFact.HoldSet.State;
import org.dengta.journal.Fact.Heads;
import org.dengta.kiosk.KioskId;
import org.dengta.kiosk.Station;
import org.dengta.presence.Hold;
import org.dengta.ui.shell.StationScreen;
import org.dengta.venue.GateId;
import org.dengta.venue.SessionId;
import org.dengta.venue.Window;
import org.dengta.venue.ZoneId;
import org.dengta.verdict.Attention;
import org.dengta.verdict.Notice;
import org.dengta.verdict.Refusal;
import org.dengta.verdict.Refusal.Bound;
import org.dengta.verdict.Refusal.OpenAt;
import org.dengta.verdict.Refusal.SlotMissed.Miss;
import org.dengta.verdict.Verdict;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/** Every kind of answer on the door's screen. */
final class DoorPortraits {
    private static final ZoneId CENTRE = new ZoneId("centre");
    private static final ZoneId HALL = new ZoneId("hall-1");
    private static final SessionId DINNER = new SessionId("welcome-dinner");
    private static final String ENTRANCE = "guest-entrance";
    private static final String BANQUET = "banquet-door";

    private DoorPortraits() {}

    static Stream<Portrait> all() {
        return Stream.of(passing(), looking(), stopping(), papers(), placing(), held())
                .flatMap(portraits -> portraits);
    }

    private static Stream<Portrait> passing() {
        return Stream.of(
                pose("door-pass-fresh", ENTRANCE, it -> it.admitted(it.guest())),
                pose("door-pass-doubt", ENTRANCE, it -> it.admitted(it.guest(), it.stale())),
                pose("door-pass-seat", BANQUET, DoorPortraits::seated),
                pose("door-pass-party", "expo-entrance", DoorPortraits::party),
                pose("door-pass-nearly-full", ENTRANCE, DoorPortraits::nearlyFull),
                pose("door-pass-all-at-once", ENTRANCE, DoorPortraits::everything),
                pose(
                        "door-pass-by-word",
                        ENTRANCE,
                        it ->
                                it.admitted(
                                        it.guest(),
                                        it.fresh(),
                                        new Notice.Overridden("identity-checked"))),
                door("door-party", Poses.leading(ENTRANCE, 12), list()),
                door("door-party-small", Poses.leading(ENTRANCE, 3), list()),
                door(
                        "door-party-turned",
                        Poses.leading(ENTRANCE, 12),
                        list().andThen(window -> window.type("\n"))),
                door("door-party-nobody", Poses.leading(ENTRANCE, 0), list()),
                door("door-pass-protocol", Poses.party("vip-entrance"), _ -> {}),
                pose("door-pass-leader", "vip-entrance", it -> it.admitted(it.leader())));
    }

    private static Verdict seated(Poses it) {
        return it.admitted(
                it.longest(),
                Optional.of(DINNER),
                new Heads(1, 1),
                it.fresh(),
                new Notice.Seat(DINNER, "12-3"),
                new Notice.HadDeclined());
    }

    private static Verdict party(Poses it) {
        return it.admitted(
                it.family(),
                Optional.empty(),
                new Heads(3, 4),
                it.fresh(),
                new Notice.PartyLeft(1));
    }

    private static Verdict nearlyFull(Poses it) {
        return it.admitted(
                it.guest(),
                it.fresh(),
                new Notice.NearlyFull(HALL, 3_651, 4_000),
                new Notice.LiftedUntil(HALL, it.ago(-90)),
                new Notice.NotScannedOut(HALL, new GateId("hall-1-door"), it.ago(75)));
    }

    /** The most that a screen may have to hold. */
    private static Verdict everything(Poses it) {
        return it.admitted(
                it.longest(),
                Optional.of(DINNER),
                new Heads(3, 4),
                it.stale(),
                new Notice.Seat(DINNER, "12-3"),
                new Notice.PartyLeft(1),
                new Notice.NearlyFull(HALL, 3_651, 4_000),
                new Notice.NotScannedOut(HALL, new GateId("hall-1-door"), it.ago(75)),
                new Notice.Provisional());
    }

    private static Stream<Portrait> looking() {
        return Stream.of(
                pose(
                        "door-look-elsewhere",
                        BANQUET,
                        it ->
                                it.attention(
                                        new Attention.PossiblyUsedElsewhere(DINNER, it.silent()),
                                        it.longest())),
                pose(
                        "door-look-claim",
                        BANQUET,
                        it -> it.attention(new Attention.ClaimUnanswered(DINNER), it.guest())),
                pose("door-look-delegation", ENTRANCE, DoorPortraits::delegation),
                door("door-ticks", Poses.at(ENTRANCE, DoorPortraits::delegation), list()),
                door(
                        "door-ticks-count",
                        Poses.at(ENTRANCE, DoorPortraits::delegation),
                        list().andThen(window -> window.type("12\n2"))));
    }

    private static Verdict delegation(Poses poses) {
        var liaison = poses.longest();
        var delegation = liaison.affiliation().delegation();
        return poses.attention(new Attention.DelegationList(delegation), liaison);
    }

    private static Stream<Portrait> stopping() {
        return Stream.of(
                used("door-stop-used", scan()),
                used("door-word", list()),
                used("door-sent", scan().andThen(window -> window.press(KeyCode.F11))),
                pose(
                        "door-stop-full",
                        "hall-1-door",
                        it ->
                                it.refused(
                                        new Refusal.Full(HALL, 4_000, 4_000, Bound.CAPACITY, true),
                                        it.longest())),
                pose(
                        "door-stop-approved",
                        ENTRANCE,
                        it ->
                                it.refused(
                                        new Refusal.Full(
                                                CENTRE, 12_000, 12_000, Bound.APPROVED, false),
                                        it.guest())));
    }

    /** The person's papers or rights are in the way. */
    private static Stream<Portrait> papers() {
        return Stream.of(
                pose(
                        "door-stop-badge-out",
                        ENTRANCE,
                        it ->
                                it.refused(
                                        new Refusal.LetterEnded(it.ago(50), new KioskId("desk-2")),
                                        it.guest())),
                pose(
                        "door-stop-blocked",
                        ENTRANCE,
                        it -> it.refused(new Refusal.Blocked(it.ago(50), "misuse"), it.guest())),
                pose(
                        "door-stop-leader",
                        "vip-entrance",
                        it -> it.refused(new Refusal.WrongPlace(List.of(CENTRE)), it.leader())));
    }

    private static Portrait used(String name, Consumer<KioskWindow> then) {
        return door(
                name,
                Poses.at(
                        "main-hall-door-a",
                        it ->
                                it.refused(
                                        new Refusal.AlreadyUsed(
                                                new SessionId("opening-ceremony"),
                                                new GateId("main-hall-door-b"),
                                                it.ago(48)),
                                        it.longest())),
                then);
    }

    /** Right person, another time or place. */
    private static Stream<Portrait> placing() {
        return Stream.of(
                pose("door-stop-slot", "expo-entrance", DoorPortraits::slotMissed),
                pose("door-stop-elsewhere", "room-1-door", DoorPortraits::moved),
                pose(
                        "door-stop-held",
                        ENTRANCE,
                        it -> it.refused(new Refusal.OnHold(held(it, State.HOLD)), it.guest())));
    }

    private static Verdict slotMissed(Poses it) {
        var from = it.ago(-24 * 60 - 200);
        return it.refused(
                new Refusal.SlotMissed(
                        Miss.OTHER_DAY,
                        List.of(
                                new OpenAt(
                                        new ZoneId("expo"),
                                        new Window(from, from.plus(Duration.ofHours(4)))))),
                it.family());
    }

    private static Verdict moved(Poses it) {
        return it.refused(
                new Refusal.Moved(
                        new SessionId("opening-ceremony"),
                        HALL,
                        new Window(it.ago(-20), it.ago(-140))),
                it.longest());
    }

    private static Stream<Portrait> held() {
        return Stream.of(State.HOLD, State.EXIT_ONLY, State.EVACUATE)
                .map(state ->
                        door(
                                "door-held-" + word(state),
                                Poses.held(ENTRANCE, it -> held(it, state)),
                                _ -> {}));
    }

    private static String word(State state) {
        return switch (state) {
            case OPEN, HOLD -> "hold";
            case EXIT_ONLY -> "exit-only";
            case EVACUATE -> "evacuate";
        };
    }

    private static Hold held(Poses it, State state) {
        return switch (state) {
            case OPEN, HOLD -> it.hold(ScopeKind.ZONE, CENTRE.value(), state, "motorcade");
            case EXIT_ONLY -> it.hold(ScopeKind.ZONE, HALL.value(), state, "crowding");
            case EVACUATE -> it.hold(ScopeKind.VENUE, Hold.VENUE, state, "fire");
        };
    }

    private static Portrait pose(String name, String gate, Function<Poses, Verdict> verdict) {
        return door(name, Poses.at(gate, verdict), scan());
    }

    private static Consumer<KioskWindow> scan() {
        return window -> window.tryOut("guest");
    }

    /** What is asked for over a verdict. */
    private static Consumer<KioskWindow> list() {
        return scan().andThen(window -> window.press(KeyCode.F10));
    }

    private static Portrait door(
            String name, Function<StationKit, StationScreen> screen, Consumer<KioskWindow> then) {
        return new Portrait(
                name, Optional.of(Station.DOOR), kit -> List.of(screen.apply(kit)), then);
    }
}
