package org.dengta.app.screen;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;

import org.dengta.app.Replica;
import org.dengta.app.device.CameraChoices;
import org.dengta.app.device.CameraFile;
import org.dengta.app.device.KioskCamera;
import org.dengta.app.device.ScannerFile;
import org.dengta.app.reading.PictureThread;
import org.dengta.kiosk.OperatorId;
import org.dengta.platform.fx.Texts;
import org.dengta.reading.camera.Cameras;
import org.dengta.supervision.Alert;
import org.dengta.ui.shell.ExchangeWords;
import org.dengta.ui.shell.ExchangeWords.Detail;
import org.dengta.ui.shell.ShellViewModel;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What a station is wired with.
 *
 * @param replica this kiosk's
 * @param operator who works
 * @param workers the threads behind the screen
 * @param shell the frame: language, time
 * @param camera what the stations see with
 * @param alerts calls whoever is given to it with every alert, on the screen's thread
 * @param scanner what is known of the scanner that types
 */
public record StationKit(
        Replica replica,
        OperatorId operator,
        Workers workers,
        ShellViewModel shell,
        KioskCamera camera,
        Consumer<Consumer<Alert>> alerts,
        ScannerFile scanner) {

    /**
     * With what the data folder knows of scanner and camera.
     *
     * @param camera asked for when the window was opened
     */
    public StationKit(
            Replica replica,
            OperatorId operator,
            Workers workers,
            ShellViewModel shell,
            Optional<String> camera,
            Consumer<Consumer<Alert>> alerts) {
        this(
                replica,
                operator,
                workers,
                shell,
                camera(replica, workers, camera),
                alerts,
                new ScannerFile(replica.folder()));
    }

    private static KioskCamera camera(Replica replica, Workers workers, Optional<String> asked) {
        var file = new CameraFile(replica.folder());
        var choices =
                new CameraChoices(asked, file.read(), replica.config().kiosk().devices().camera());
        var camera =
                new KioskCamera(
                        file,
                        choices,
                        source -> Cameras.of(source, new PictureThread()),
                        workers.camera(),
                        replica.clock());
        workers.atEnd(camera::close);
        return camera;
    }

    /** Without a camera, where nobody tells anything. */
    public StationKit(Replica replica, OperatorId operator, Workers workers, ShellViewModel shell) {
        this(replica, operator, workers, shell, Optional.empty(), _ -> {});
    }

    /** The same with somebody else at work. */
    public StationKit by(OperatorId other) {
        return new StationKit(replica, other, workers, shell, camera, alerts, scanner);
    }

    /** How this kiosk stands with the central list, in the words shown now. */
    ObservableValue<String> exchangeLine() {
        var words = exchangeWords();
        return Bindings.createStringBinding(
                () -> words.line(shell.exchange().get()), shell.exchange(), shell.language());
    }

    /** The same in all its parts. */
    ObservableValue<List<Detail>> exchangeDetails() {
        var words = exchangeWords();
        return Bindings.createObjectBinding(
                () -> words.details(shell.exchange().get()), shell.exchange(), shell.language());
    }

    private ExchangeWords exchangeWords() {
        return new ExchangeWords(texts("shell"), replica.programme().time().zone());
    }

    /** The texts of a room of the screen: {@code org.dengta.ui.ROOM.ROOM}. */
    public Texts texts(String room) {
        return new Texts("org.dengta.ui." + room + "." + room, shell.language());
    }
}
