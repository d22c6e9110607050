package org.dengta.app.screen;

import org.dengta.app.Replica;
import org.dengta.kiosk.OperatorId;
import org.dengta.platform.fx.Texts;
import org.dengta.ui.shell.ShellViewModel;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What a station is wired with.
 *
 * @param replica this kiosk's
 * @param operator who works
 * @param workers the threads behind the screen
 * @param shell the frame: language, time
 * @param camera device, video or folder of pictures that the door looks at
 */
public record StationKit(
        Replica replica,
        OperatorId operator,
        Workers workers,
        ShellViewModel shell,
        Optional<Path> camera) {

    /** Without a camera. */
    public StationKit(Replica replica, OperatorId operator, Workers workers, ShellViewModel shell) {
        this(replica, operator, workers, shell, Optional.empty());
    }

    /** The texts of a room of the screen: {@code org.dengta.ui.ROOM.ROOM}. */
    public Texts texts(String room) {
        return new Texts("org.dengta.ui." + room + "." + room, shell.language());
    }
}
