package org.dengta.app.device;

import org.dengta.app.reading.Readers;
import org.dengta.kiosk.CameraChoice;
import org.dengta.kiosk.CameraChoice.NoCamera;
import org.dengta.kiosk.CameraChoice.Through;
import org.dengta.platform.fx.Background;
import org.dengta.platform.fx.FxDelays;
import org.dengta.reading.Camera;
import org.dengta.reading.Frames;
import org.dengta.reading.camera.CameraList;
import org.dengta.ui.camera.CameraViewModel;
import org.dengta.ui.camera.CameraViewModel.Eye;
import org.dengta.ui.setup.CameraDesk;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The one camera of this kiosk, which its stations share: a device can be opened once only.
 * Screen's thread, but for {@link #search} and {@link #close}.
 */
public final class KioskCamera implements CameraDesk, AutoCloseable {
    private final CameraFile file;
    private final boolean isAsked;
    private final Function<String, Frames> sources;
    private final CameraViewModel model;
    private CameraChoice choice;
    private CameraChoice through = new NoCamera();
    private Consumer<String> scanned = _ -> {};
    private boolean atDoor;
    private boolean inSetUp;
    private volatile Optional<Frames> open = Optional.empty();

    /**
     * @param file where a choice is kept
     * @param choices what has been said until now
     * @param sources opens what a name stands for
     * @param worker waits for pictures
     */
    public KioskCamera(
            CameraFile file,
            CameraChoices choices,
            Function<String, Frames> sources,
            Background worker,
            InstantSource clock) {
        this.file = file;
        this.isAsked = choices.asked().isPresent();
        this.sources = sources;
        model = new CameraViewModel(Optional.empty(), worker, new FxDelays(), clock, this::scanned);
        choice = choices.counting();
        lookThrough(choice);
    }

    public CameraViewModel model() {
        return model;
    }

    /** Who gets the codes that are read while the door is at the front. */
    public void hear(Consumer<String> door) {
        scanned = door;
    }

    private void scanned(String code) {
        if (atDoor) {
            scanned.accept(code);
        }
    }

    /** Whether the door is at the front. */
    public void beAtDoor(boolean is) {
        atDoor = is;
        want();
    }

    @Override
    public void look(boolean isWanted) {
        inSetUp = isWanted;
        model.enlarge(isWanted);
        want();
    }

    private void want() {
        model.want(atDoor || inSetUp);
    }

    @Override
    public Optional<List<Camera>> search() {
        return CameraList.here();
    }

    @Override
    public CameraChoice choice() {
        return choice;
    }

    @Override
    public boolean isAsked() {
        return isAsked;
    }

    @Override
    public void lookThrough(CameraChoice trial) {
        switch (trial) {
            case NoCamera _ -> {
                open = Optional.empty();
                model.turnAway();
            }
            case Through(var source, var isMirrored) -> {
                model.mirrored().set(isMirrored);
                if (!(through instanceof Through before) || !before.source().equals(source)) {
                    var frames = sources.apply(source);
                    open = Optional.of(frames);
                    model.turnTo(new Eye(frames, Readers.ofFrames()));
                }
            }
        }
        through = trial;
    }

    @Override
    public void keep(CameraChoice chosen) {
        file.save(chosen);
        choice = chosen;
        lookThrough(chosen);
    }

    /** Lets go of it, also where a picture is being waited for. */
    @Override
    public void close() {
        open.ifPresent(Frames::close);
    }
}
