package org.dengta.app.portrait;

import org.dengta.accreditation.Person;
import org.dengta.app.Replica;
import org.dengta.app.screen.DoorWiring;
import org.dengta.app.screen.StationKit;
import org.dengta.app.tour.Cast;
import org.dengta.checkin.PartyEntry.LetIn;
import org.dengta.credential.CodeLookup;
import org.dengta.credential.Credential;
import org.dengta.journal.DutyFact.HoldSet.ScopeKind;
import org.dengta.journal.DutyFact.HoldSet.State;
import org.dengta.journal.Fact.Heads;
import org.dengta.journal.Grounds.How;
import org.dengta.kiosk.KioskId;
import org.dengta.presence.Hold;
import org.dengta.presence.Orders;
import org.dengta.presence.Whereabouts;
import org.dengta.programme.CategoryId;
import org.dengta.supervision.Alert;
import org.dengta.supervision.RefusalCause;
import org.dengta.ui.door.scans.DoorDesk;
import org.dengta.ui.shell.StationScreen;
import org.dengta.venue.Direction;
import org.dengta.venue.GateId;
import org.dengta.venue.SessionId;
import org.dengta.venue.ZoneId;
import org.dengta.verdict.Attention;
import org.dengta.verdict.Basis;
import org.dengta.verdict.Basis.Silence;
import org.dengta.verdict.Holder;
import org.dengta.verdict.Notice;
import org.dengta.verdict.Refusal;
import org.dengta.verdict.Verdict;
import org.dengta.verdict.Verdict.Admitted;
import org.dengta.verdict.Verdict.NeedsAttention;
import org.dengta.verdict.Verdict.Refused;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Answers that the sample morning does not give by itself, of its people at its gates. */
final class Poses {
    private static final SessionId OPENING = new SessionId("opening-ceremony");

    private final Replica replica;
    private final Cast cast;

    private Poses(Replica replica) {
        this.replica = replica;
        cast = Cast.of(replica, OPENING);
    }

    /** A door at a gate that answers so. */
    static Function<StationKit, StationScreen> at(String gate, Function<Poses, Verdict> pose) {
        return kit -> door(kit, gate, pose.apply(new Poses(kit.replica())), Optional.empty());
    }

    /** A door at a gate that is held so. */
    static Function<StationKit, StationScreen> held(String gate, Function<Poses, Hold> pose) {
        return kit -> {
            var poses = new Poses(kit.replica());
            return door(kit, gate, poses.admitted(poses.guest()), Optional.of(pose.apply(poses)));
        };
    }

    /** A door at which a leader passes with four others. */
    static Function<StationKit, StationScreen> party(String gate) {
        return kit -> {
            var poses = new Poses(kit.replica());
            var door =
                    DoorWiring.on(
                            kit,
                            desk ->
                                    new PosedDoorDesk(
                                            desk,
                                            poses.admitted(poses.leader()),
                                            Optional.empty(),
                                            List.of()));
            kit.replica().programme().venue().gate(new GateId(gate)).ifPresent(door::standAt);
            door.show(new LetIn(How.PARTY, "party-1", List.of(), 5));
            return door;
        };
    }

    /** A door at which somebody passes with whom so many go along, those with the longest names. */
    static Function<StationKit, StationScreen> leading(String gate, int along) {
        return kit -> {
            var poses = new Poses(kit.replica());
            var company = new Company(kit.replica(), poses).of(along);
            var passes = poses.admitted(poses.guest());
            return door(
                    kit, gate, desk -> new PosedDoorDesk(desk, passes, Optional.empty(), company));
        };
    }

    /** What a supervisor may have been told in the morning. */
    static List<Alert> told(StationKit kit) {
        var poses = new Poses(kit.replica());
        var gate = new GateId("expo-entrance");
        return List.of(
                new Alert.HoldChanged(
                        poses.hold(ScopeKind.ZONE, "centre", State.EXIT_ONLY, "motorcade")),
                new Alert.Filling(
                        Optional.of(new ZoneId("expo")),
                        Alert.Level.NEARLY_FULL,
                        8_512,
                        10_000,
                        poses.ago(9)),
                new Alert.Arrived(
                        poses.leader(), new GateId("vip-entrance"), OPENING, poses.ago(6)),
                new Alert.RefusalsRunning(
                        gate, "slot-other-day", 5, RefusalCause.CLOCK_OR_PROGRAMME, poses.ago(4)),
                new Alert.BlockedTried(
                        poses.family().id(), new GateId("guest-entrance"), poses.ago(1)));
    }

    private static StationScreen door(
            StationKit kit, String gate, Verdict verdict, Optional<Hold> hold) {
        return door(kit, gate, desk -> new PosedDoorDesk(desk, verdict, hold, List.of()));
    }

    private static StationScreen door(StationKit kit, String gate, UnaryOperator<DoorDesk> desk) {
        var door = DoorWiring.on(kit, desk);
        kit.replica().programme().venue().gate(new GateId(gate)).ifPresent(door::standAt);
        return door;
    }

    Person guest() {
        return cast.guest();
    }

    /** The longest name of the sample list. */
    Person longest() {
        return cast.longLatin();
    }

    Person family() {
        return cast.family();
    }

    /** The first whose arrival is announced. */
    Person leader() {
        var found = new ArrayList<Person>();
        replica.store()
                .guests()
                .forEach(person -> {
                    if (person.category().equals(new CategoryId("state-leader"))) {
                        found.add(person);
                    }
                });
        return found.getFirst();
    }

    Instant ago(int minutes) {
        return replica.clock().instant().minus(Duration.ofMinutes(minutes));
    }

    /** Seconds ago all other gates were heard. */
    Basis fresh() {
        return new Basis.Fresh(2, Duration.ofSeconds(2));
    }

    Basis stale() {
        return new Basis.StaleSince(silent());
    }

    /** One gate not heard for a while, one not at all. */
    List<Silence> silent() {
        return List.of(
                new Silence(new GateId("vip-entrance"), Optional.of(ago(28))),
                new Silence(new GateId("staff-entrance"), Optional.empty()));
    }

    Admitted admitted(Person person) {
        return admitted(person, fresh());
    }

    Admitted admitted(Person person, Basis basis, Notice... notices) {
        return admitted(person, Optional.empty(), new Heads(1, 1), basis, notices);
    }

    Admitted admitted(
            Person person,
            Optional<SessionId> session,
            Heads heads,
            Basis basis,
            Notice... notices) {
        var credential =
                new Credential(
                        CodeLookup.NONE, person.id(), Credential.Kind.BADGE, Optional.empty());
        return new Admitted(
                new Holder(credential, person, Whereabouts.unknown(), Orders.empty()),
                Direction.ENTRY,
                replica.programme().venue().gates().getFirst().zone(),
                session,
                false,
                heads,
                List.of(notices),
                basis);
    }

    Verdict refused(Refusal why, Person person) {
        return new Refused(why, Optional.of(person));
    }

    Verdict attention(Attention why, Person person) {
        return new NeedsAttention(why, Optional.of(person));
    }

    Hold hold(ScopeKind of, String scope, State state, String reason) {
        return new Hold(
                of,
                scope,
                state,
                reason,
                state == State.EVACUATE ? Optional.empty() : Optional.of(ago(-20)),
                replica.clock().instant().minusSeconds(12),
                new KioskId("supervisor-1"));
    }
}
