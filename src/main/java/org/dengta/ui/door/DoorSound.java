package org.dengta.ui.door;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.dengta.ui.door.sign.Sign;

import java.util.function.Consumer;

/** The door's voice: sounds each sign, unless it is muted or the machine is silent. */
public final class DoorSound {
    private final Consumer<Sign> player;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.ON);

    /** Whether it is heard. */
    public enum State {
        ON,
        MUTED,
        /** The machine has no sound device. */
        SILENT
    }

    /**
     * @param player sounds a sign without delaying whoever asks
     */
    public DoorSound(Consumer<Sign> player) {
        this.player = player;
    }

    public ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    /** The machine cannot sound. */
    public void findSilent() {
        state.set(State.SILENT);
    }

    /** Mutes, or sounds again; nothing on a silent machine. */
    public void toggle() {
        switch (state.get()) {
            case ON -> state.set(State.MUTED);
            case MUTED -> state.set(State.ON);
            case SILENT -> {}
        }
    }

    /** Sounds that a scan was not even looked at: there is something to do first. */
    public void warn() {
        if (state.get() == State.ON) {
            player.accept(Sign.LOOK);
        }
    }

    /** Sounds what is shown; a scan that could not be decided sounds like a refusal. */
    public void tell(DoorState shown) {
        if (state.get() == State.ON) {
            switch (shown) {
                case DoorState.Decided decided -> player.accept(decided.sign());
                case DoorState.Together _ -> player.accept(Sign.PASS);
                case DoorState.Undecided _ -> player.accept(Sign.STOP);
                case DoorState.Ready _ -> {}
            }
        }
    }
}
