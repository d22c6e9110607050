package org.dengta.ui.door;

import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;

import org.dengta.checkin.PartyEntry.LetIn;
import org.dengta.kiosk.KioskId;
import org.dengta.kiosk.Station;
import org.dengta.platform.fx.Texts;
import org.dengta.platform.text.Shaper;
import org.dengta.programme.Programme;
import org.dengta.ui.camera.CameraState;
import org.dengta.ui.camera.CameraView;
import org.dengta.ui.camera.CameraViewModel;
import org.dengta.ui.door.DoorState.Together;
import org.dengta.ui.door.hold.HoldView;
import org.dengta.ui.door.hold.HoldWatch;
import org.dengta.ui.door.scans.EdgeView;
import org.dengta.ui.door.scans.EdgeViewModel;
import org.dengta.ui.door.scans.UndoView;
import org.dengta.ui.door.scans.UndoViewModel;
import org.dengta.ui.door.word.OverrideView;
import org.dengta.ui.door.word.Panel;
import org.dengta.ui.door.word.TickView;
import org.dengta.ui.duty.HoldDraft;
import org.dengta.ui.duty.HoldModel;
import org.dengta.ui.duty.HoldPanel;
import org.dengta.ui.shell.StationScreen;
import org.dengta.venue.Direction;
import org.dengta.venue.Gate;
import org.dengta.venue.GateId;
import org.dengta.wording.VerdictWords;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** The door as the frame sees it: its keys, its place, what it does with scans. */
public final class DoorScreen implements StationScreen {
    private final DoorViewModel model;
    private final Models models;
    private final Texts texts;
    private final Optional<GateId> named;
    private final Supplier<Programme> programme;
    private final DoorView view;

    /**
     * What its parts show.
     *
     * @param exchange how the kiosk stands with the central list, in the words shown now
     */
    public record Models(
            DoorViewModel door,
            DoorWord word,
            HoldWatch holds,
            HoldModel orders,
            EdgeViewModel edge,
            UndoViewModel undo,
            CameraViewModel camera,
            DoorSound sound,
            ObservableValue<String> exchange) {}

    /**
     * Where it is, and what it is written with.
     *
     * @param kiosk this one
     * @param named the gate of the configuration; standing elsewhere it can be chosen on the screen
     * @param reasons why somebody may be let in against a verdict, as codes, nine at most
     * @param duty of the bundle {@code org.dengta.ui.duty.duty}
     * @param shaper of the large words and names
     */
    public record Place(
            KioskId kiosk,
            Optional<GateId> named,
            List<String> reasons,
            Texts duty,
            Shaper shaper) {}

    /**
     * @param texts of the bundle {@code org.dengta.ui.door.door}
     * @param programme the one that stands when it is asked for
     */
    public DoorScreen(Models models, Texts texts, Supplier<Programme> programme, Place place) {
        this.models = models;
        this.model = models.door();
        this.texts = texts;
        this.named = place.named();
        this.programme = programme;
        var words = new VerdictWords(programme);
        view =
                new DoorView(
                        new DoorView.Told(model, models.word(), models.holds(), models.orders()),
                        texts,
                        parts(words, place));
        model.state().subscribe(_ -> models.edge().refresh());
    }

    private DoorView.Parts parts(VerdictWords words, Place place) {
        var shaper = place.shaper();
        var pen = new VerdictView.Pen(texts, words, shaper);
        var holdPen = new HoldView.Pen(texts, words, shaper);
        var zone = programme.get().time().zone();
        return new DoorView.Parts(
                new VerdictView(model, models.word(), pen, programme).root(),
                new ProblemView(model, texts, shaper).root(),
                new ReadyView(model, texts, new CameraView(models.camera(), texts.language()))
                        .root(),
                new HoldView(models.holds(), holdPen, place.kiosk()).root(),
                new EdgeView(models.edge(), texts, words, zone, states()).root(),
                panels(words, place));
    }

    private DoorView.Panels panels(VerdictWords words, Place place) {
        var zone = programme.get().time().zone();
        return new DoorView.Panels(
                new TypingView(model, texts),
                new GatesView(model, texts, () -> programme.get().venue().gates()),
                new UndoView(models.undo(), texts, words, zone),
                new OverrideView(texts, words, place.reasons(), models.word()::letIn),
                new TickView(models.word().ticks(), texts, words, () -> model.toggle(Panel.NONE)),
                new HoldPanel(models.orders(), place.duty(), words));
    }

    /** What fills the screen. */
    public ReadOnlyObjectProperty<DoorState> state() {
        return model.state();
    }

    /** People pass together, by the word of whoever leads them. */
    public void show(LetIn entry) {
        model.show(new Together(entry));
    }

    /** Stands at a gate from now on. */
    public void standAt(Gate gate) {
        model.standAt(gate);
    }

    @Override
    public Station station() {
        return Station.DOOR;
    }

    @Override
    public Parent root() {
        return view.root();
    }

    @Override
    public ObservableValue<String> place() {
        return Bindings.createStringBinding(
                () -> model.gate().get().map(this::place).orElse(texts.now("place.none")),
                model.gate(),
                model.direction(),
                texts.language());
    }

    private String place(Gate gate) {
        var isChinese = texts.language().getValue().getLanguage().equals("zh");
        var way = model.direction().get() == Direction.ENTRY ? "way.entry" : "way.exit";
        return (isChinese ? gate.name().zh() : gate.name().en()) + " · " + texts.now(way);
    }

    @Override
    public Map<KeyCode, KeyAction> keys() {
        var keys = new LinkedHashMap<KeyCode, KeyAction>();
        if (named.isEmpty() || !model.gate().get().map(Gate::id).equals(named)) {
            keys.put(KeyCode.F5, toggle("key.gate", Panel.GATES));
        }
        if (model.hasBothWays()) {
            keys.put(KeyCode.F6, new KeyAction(texts.of("key.turn"), model::turn));
        }
        keys.put(KeyCode.F7, toggle("key.undo", Panel.UNDO));
        keys.put(KeyCode.F8, toggle("key.type", Panel.TYPING));
        keys.put(KeyCode.F9, new KeyAction(texts.of("key.mute"), models.sound()::toggle));
        keys.put(KeyCode.F10, new KeyAction(texts.of("key.word"), models.word()::ask));
        keys.put(KeyCode.F11, new KeyAction(texts.of("key.send"), models.word()::send));
        if (models.orders().mayOrder()) {
            keys.put(KeyCode.F12, new KeyAction(texts.of("key.hold"), this::hold));
        }
        if (model.panel().get() == Panel.TICKS) {
            var back = new KeyAction(texts.of("key.step"), models.word().ticks()::erase);
            keys.put(KeyCode.BACK_SPACE, back);
            keys.put(KeyCode.ESCAPE, toggle("key.back", Panel.NONE));
        } else if (models.orders().isOpen()) {
            var back = new KeyAction(texts.of("key.step"), models.orders()::back);
            keys.put(KeyCode.BACK_SPACE, back);
            keys.put(KeyCode.ESCAPE, new KeyAction(texts.of("key.back"), models.orders()::close));
        } else {
            keys.put(KeyCode.ESCAPE, toggle("key.back", Panel.NONE));
        }
        return keys;
    }

    /** What has to be acknowledged comes first. */
    private void hold() {
        if (!model.state().get().needsAcknowledgement()) {
            model.gate()
                    .get()
                    .map(gate -> HoldDraft.at(gate, programme.get()))
                    .ifPresent(models.orders()::toggle);
        }
    }

    private KeyAction toggle(String key, Panel panel) {
        return new KeyAction(texts.of(key), () -> model.toggle(panel));
    }

    @Override
    public void scanned(String text) {
        model.scanned(text);
    }

    @Override
    public void begun(String head) {
        model.begun(head);
    }

    @Override
    public void unheard() {
        models.sound().warn();
    }

    @Override
    public void typedAlone(String key) {
        view.typedAlone(key);
    }

    @Override
    public boolean mayClose() {
        return model.mayClose();
    }

    @Override
    public void hidden() {
        model.leave();
    }

    @Override
    public void shown() {
        model.comeBack();
        view.takeFocus();
        models.edge().refresh();
    }

    private List<ObservableValue<String>> states() {
        var sound = models.sound().state();
        var camera = models.camera().state();
        return List.of(
                models.exchange(),
                Bindings.createStringBinding(
                        () -> texts.now(key(sound.get())), sound, texts.language()),
                Bindings.createStringBinding(() -> said(camera.get()), camera, texts.language()));
    }

    private static String key(DoorSound.State state) {
        return switch (state) {
            case ON -> "sound.on";
            case MUTED -> "sound.muted";
            case SILENT -> "sound.silent";
        };
    }

    private String said(CameraState state) {
        return switch (state) {
            case CameraState.NotWanted _ -> "";
            case CameraState.Starting _ -> texts.now("camera.starting");
            case CameraState.Looking _ -> texts.now("camera.looking");
            case CameraState.Blind _ -> texts.now("camera.blind");
        };
    }
}
