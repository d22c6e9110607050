package org.dengta.app.screen;

import org.dengta.app.gate.GatePost;
import org.dengta.checkin.CheckInReason;
import org.dengta.kiosk.Station;
import org.dengta.platform.fx.FxDelays;
import org.dengta.platform.fx.FxThread;
import org.dengta.platform.sound.Tone;
import org.dengta.platform.text.Shaper;
import org.dengta.platform.text.TextStyle;
import org.dengta.platform.text.Typefaces;
import org.dengta.ui.camera.CameraViewModel;
import org.dengta.ui.door.DoorScreen;
import org.dengta.ui.door.DoorScreen.Models;
import org.dengta.ui.door.DoorSound;
import org.dengta.ui.door.DoorState;
import org.dengta.ui.door.DoorViewModel;
import org.dengta.ui.door.DoorViewModel.Tools;
import org.dengta.ui.door.DoorWord;
import org.dengta.ui.door.Pace;
import org.dengta.ui.door.hold.HoldWatch;
import org.dengta.ui.door.scans.DoorDesk;
import org.dengta.ui.door.scans.EdgeViewModel;
import org.dengta.ui.door.scans.UndoViewModel;
import org.dengta.ui.door.sign.Sign;
import org.dengta.ui.duty.HoldModel;
import org.dengta.venue.Gate;
import org.dengta.venue.GateId;
import org.dengta.venue.Zone;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The door, wired. */
public final class DoorWiring {
    private static final List<String> REASONS =
            Stream.of(CheckInReason.values()).map(CheckInReason::code).toList();

    private final StationKit kit;
    private final Pace pace;
    private final DoorDesk desk;
    private final Optional<GateId> named;
    private final DoorSound sound;

    private DoorWiring(StationKit kit, Pace pace, DoorDesk desk, Optional<GateId> named) {
        this.kit = kit;
        this.pace = pace;
        this.desk = desk;
        this.named = named;
        var loudspeaker = new Loudspeaker(kit.workers().sound());
        sound = new DoorSound(sign -> loudspeaker.play(tone(sign)));
        loudspeaker.open(new FxThread(), sound::findSilent);
        kit.workers().atEnd(loudspeaker::close);
    }

    /** A door of this kiosk, at the gate of kiosk.yaml or at none yet. */
    public static DoorScreen screen(StationKit kit) {
        return screen(kit, Pace.USUAL);
    }

    /** The same with another pace. */
    public static DoorScreen screen(StationKit kit, Pace pace) {
        return new DoorWiring(kit, pace, desk(kit), named(kit)).screen();
    }

    /** A door that stands nowhere yet, whatever kiosk.yaml says. */
    public static DoorScreen atNoGate(StationKit kit) {
        return new DoorWiring(kit, Pace.USUAL, desk(kit), Optional.empty()).screen();
    }

    /** A door whose desk is another than this kiosk's, made of that. */
    public static DoorScreen on(StationKit kit, UnaryOperator<DoorDesk> other) {
        return new DoorWiring(kit, Pace.USUAL, other.apply(desk(kit)), named(kit)).screen();
    }

    private static DoorDesk desk(StationKit kit) {
        return new StoreDoorDesk(kit.replica(), kit.operator());
    }

    /** Where kiosk.yaml says that this is. */
    private static Optional<GateId> named(StationKit kit) {
        return kit.replica().config().kiosk().gate();
    }

    private DoorScreen screen() {
        var replica = kit.replica();
        var venue = replica.programme().venue();
        var door = door(named.flatMap(venue::gate), sound::tell);
        var edge = edge(door);
        tellWhere(door);
        var holds = new HoldWatch(desk, kit.workers().figures(), door.gate());
        kit.shell().now().subscribe(holds::tick);
        var orders = orders(holds);
        var undo = new UndoViewModel(desk, kit.workers().store(), edge);
        var word = new DoorWord(door, desk, kit.workers().store(), kit.workers().figures());
        var models =
                new Models(
                        door,
                        word,
                        holds,
                        orders,
                        edge,
                        undo,
                        camera(door),
                        sound,
                        kit.exchangeLine());
        return new DoorScreen(models, kit.texts("door"), replica::programme, place());
    }

    private EdgeViewModel edge(DoorViewModel door) {
        var figures = kit.workers().figures();
        var edge = new EdgeViewModel(desk, figures, door.gate(), () -> zone(door.gate().get()));
        kit.shell()
                .now()
                .subscribe(_ -> {
                    door.standIn(kit.replica().programme().venue());
                    edge.tick();
                });
        return edge;
    }

    private HoldModel orders(HoldWatch holds) {
        var duty = new StoreDutyDesk(kit.replica(), kit.operator());
        return new HoldModel(duty, kit.workers().store(), kit.replica().clock(), holds::look);
    }

    private DoorScreen.Place place() {
        return new DoorScreen.Place(
                kit.replica().config().kiosk().id(), named, REASONS, kit.texts("duty"), shaper());
    }

    /** Others learn where this door stands, once it is at the front; it stays one behind others. */
    private void tellWhere(DoorViewModel door) {
        var post = new GatePost(kit.replica());
        Runnable tell =
                () -> {
                    var gate = door.gate().get().map(Gate::id);
                    if (kit.shell().station().get().equals(Optional.of(Station.DOOR))) {
                        kit.workers().store().run(() -> stood(post, gate), _ -> {}, _ -> {});
                    }
                };
        kit.shell().station().subscribe(tell);
        door.gate().subscribe(tell);
    }

    private static Optional<GateId> stood(GatePost post, Optional<GateId> gate) {
        post.stand(gate);
        return gate;
    }

    /** What a gate leads into by the programme of now; empty where that has neither. */
    private Optional<Zone> zone(Optional<Gate> gate) {
        var venue = kit.replica().programme().venue();
        return gate.map(Gate::id).flatMap(venue::gate).map(Gate::zone).flatMap(venue::zone);
    }

    /** Faces are read at their first use; those of the first verdict before there is one. */
    private Shaper shaper() {
        var shaper = new Shaper(new Typefaces());
        kit.workers()
                .camera()
                .run(
                        () ->
                                List.of(TextStyle.BOLD, TextStyle.REGULAR).stream()
                                        .map(style -> shaper.shape("请进 PASS", style).width())
                                        .toList(),
                        _ -> {},
                        _ -> {});
        return shaper;
    }

    private DoorViewModel door(Optional<Gate> gate, Consumer<DoorState> told) {
        var workers = kit.workers();
        var tools =
                new Tools(
                        desk,
                        workers.store(),
                        workers.figures(),
                        new FxDelays(),
                        kit.replica().clock(),
                        told,
                        sound::warn);
        return new DoorViewModel(tools, pace, gate);
    }

    private CameraViewModel camera(DoorViewModel door) {
        var camera = kit.camera();
        camera.hear(door::scanned);
        kit.shell()
                .station()
                .subscribe(front -> camera.beAtDoor(front.equals(Optional.of(Station.DOOR))));
        return camera.model();
    }

    private static Tone tone(Sign sign) {
        return switch (sign) {
            case PASS -> Tone.HIGH;
            case STOP -> Tone.LOW_TWICE;
            case LOOK -> Tone.MIDDLE_THRICE;
        };
    }
}
