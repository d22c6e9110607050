package org.dengta.ui.camera;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;

import org.dengta.platform.fx.Background;
import org.dengta.platform.fx.Delays;
import org.dengta.reading.Frame;
import org.dengta.reading.Frame.NoPicture;
import org.dengta.reading.Frame.Seen;
import org.dengta.reading.Frame.Why;
import org.dengta.reading.Frames;
import org.dengta.reading.SeenCodes;
import org.dengta.reading.Symbol;
import org.dengta.reading.SymbolReader;
import org.dengta.ui.camera.CameraState.Blind;
import org.dengta.ui.camera.CameraState.Looking;
import org.dengta.ui.camera.CameraState.NotWanted;
import org.dengta.ui.camera.CameraState.Starting;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A camera that scans: it asks for one picture after the other, behind the screen, while a station
 * that looks is at the front. What it sees again within three seconds is the same scan. A camera
 * that fails is asked again every few seconds. Screen's thread.
 */
public final class CameraViewModel {
    private static final Duration SAME = Duration.ofSeconds(3);
    private static final Duration RETRY = Duration.ofSeconds(3);

    /** Between pictures of a source that has no pace of its own. */
    private static final Duration PACE = Duration.ofMillis(250);

    private final Background worker;
    private final Delays delays;
    private final InstantSource clock;
    private final Consumer<String> scanned;
    private final SeenCodes codes = new SeenCodes(SAME);
    private final ReadOnlyObjectWrapper<CameraState> state =
            new ReadOnlyObjectWrapper<>(new NotWanted());
    private final ReadOnlyObjectWrapper<Optional<Preview>> preview =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final BooleanProperty mirrored = new SimpleBooleanProperty();
    private Optional<Eye> eye;
    private boolean wanted;
    private boolean asking;
    private Optional<Runnable> later = Optional.empty();
    private volatile int times = 1;

    /** Where pictures come from and who reads codes in them. */
    public record Eye(Frames frames, SymbolReader reader) {}

    private record Look(Eye eye, Frame frame, List<Symbol> symbols, Optional<Preview> small) {}

    /**
     * @param eye none where no camera is wanted
     * @param scanned gets each code once
     */
    public CameraViewModel(
            Optional<Eye> eye,
            Background worker,
            Delays delays,
            InstantSource clock,
            Consumer<String> scanned) {
        this.eye = eye;
        this.worker = worker;
        this.delays = delays;
        this.clock = clock;
        this.scanned = scanned;
    }

    public ReadOnlyObjectProperty<CameraState> state() {
        return state.getReadOnlyProperty();
    }

    /** Whether the picture is shown as in a mirror, for those who see themselves in it. */
    public BooleanProperty mirrored() {
        return mirrored;
    }

    /** Looks through another one from now on, or the same anew; the one before is let go of. */
    public void turnTo(Eye other) {
        eye.map(Eye::frames)
                .filter(frames -> !frames.equals(other.frames()))
                .ifPresent(Frames::close);
        eye = Optional.of(other);
        preview.set(Optional.empty());
        state.set(wanted ? new Starting() : new NotWanted());
        later.ifPresent(Runnable::run);
        if (!asking || later.isPresent()) {
            ask();
        }
    }

    /** Looks through none from now on; the one before is let go of. */
    public void turnAway() {
        eye.map(Eye::frames).ifPresent(Frames::close);
        eye = Optional.empty();
        preview.set(Optional.empty());
        state.set(new NotWanted());
    }

    /** Whether the latest picture is to be twice as large as usual. */
    public void enlarge(boolean isWanted) {
        times = isWanted ? 2 : 1;
    }

    /** The latest picture, small. */
    public ReadOnlyObjectProperty<Optional<Preview>> preview() {
        return preview.getReadOnlyProperty();
    }

    /** Looks from now on, or no longer. */
    public void want(boolean toLook) {
        wanted = toLook;
        if (wanted && eye.isPresent() && !asking && !isOver()) {
            if (!(state.get() instanceof Looking)) {
                state.set(new Starting());
            }
            ask();
        }
    }

    private boolean isOver() {
        return state.get() instanceof Blind blind && blind.why() == Why.ENDED;
    }

    private void ask() {
        later = Optional.empty();
        if (!wanted || eye.isEmpty()) {
            asking = false;
            forget();
            return;
        }
        asking = true;
        var from = eye.get();
        worker.run(() -> look(from), this::looked, _ -> failed(from));
    }

    /** Nobody who was seen before stands there as if seen now. */
    private void forget() {
        preview.set(Optional.empty());
        if (!isOver()) {
            state.set(new NotWanted());
        }
    }

    private Look look(Eye eye) {
        var frame = eye.frames().next();
        return switch (frame) {
            case Seen(var picture) -> {
                var symbols = eye.reader().read(picture);
                yield new Look(
                        eye, frame, symbols, Optional.of(Preview.of(picture, symbols, times)));
            }
            case NoPicture _ -> new Look(eye, frame, List.of(), Optional.empty());
        };
    }

    private void looked(Look look) {
        if (!eye.equals(Optional.of(look.eye()))) {
            ask();
            return;
        }
        preview.set(look.small());
        switch (look.frame()) {
            case Seen _ -> {
                state.set(new Looking());
                look.symbols().forEach(this::seen);
                next();
            }
            case NoPicture none -> blind(none.why());
        }
    }

    private void next() {
        if (eye.isPresent() && eye.get().frames().arePaced()) {
            ask();
        } else {
            askAfter(PACE);
        }
    }

    private void seen(Symbol symbol) {
        if (wanted && codes.isNew(symbol.text(), clock.instant())) {
            scanned.accept(symbol.text());
        }
    }

    private void failed(Eye from) {
        if (eye.equals(Optional.of(from))) {
            blind(Why.NOT_READABLE);
        } else {
            ask();
        }
    }

    private void blind(Why why) {
        preview.set(Optional.empty());
        state.set(new Blind(why));
        if (why == Why.ENDED) {
            asking = false;
        } else {
            askAfter(RETRY);
        }
    }

    private void askAfter(Duration time) {
        later = Optional.of(delays.after(time, this::ask));
    }
}
