package org.dengta.app.portrait;

import io.nayuki.qrcodegen.QrCode;
import io.nayuki.qrcodegen.QrCode.Ecc;

import org.dengta.app.reading.Readers;
import org.dengta.kiosk.CameraChoice;
import org.dengta.kiosk.CameraChoice.NoCamera;
import org.dengta.kiosk.CameraChoice.Through;
import org.dengta.platform.fx.Background;
import org.dengta.platform.fx.Delays;
import org.dengta.reading.Camera;
import org.dengta.reading.Frame;
import org.dengta.reading.Frames;
import org.dengta.reading.Picture;
import org.dengta.ui.camera.CameraViewModel;
import org.dengta.ui.camera.CameraViewModel.Eye;
import org.dengta.ui.setup.CameraDesk;
import org.dengta.ui.setup.CameraModel;

import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * Cameras that see what a picture is to show, at thirty pictures a second of a clock that stands.
 */
final class PosedCameras implements CameraDesk {
    private static final List<Camera> TWO =
            List.of(
                    new Camera(
                            "/dev/video0",
                            "Integrated Camera: Integrated C",
                            List.of("mjpeg 1280x720", "mjpeg 1920x1080", "yuyv422 640x480", "x")),
                    new Camera("/dev/video2", "HD Pro Webcam C920", List.of("mjpeg 1920x1080")));
    private static final int WIDTH = 1280;
    private static final int HEIGHT = 720;
    private static final int MODULE = 12;
    private static final int PICTURES = 40;

    private final List<Camera> found;
    private final CameraChoice choice;
    private final Frame seen;
    private final Deque<Runnable> later = new ArrayDeque<>();
    private final CameraViewModel view;
    private long nanos;

    private PosedCameras(List<Camera> found, CameraChoice choice, Frame seen) {
        this.found = found;
        this.choice = choice;
        this.seen = seen;
        Delays delays =
                (_, work) -> {
                    later.add(work);
                    return () -> later.remove(work);
                };
        var atOnce = new Background(Runnable::run, Runnable::run);
        view =
                new CameraViewModel(
                        Optional.empty(), atOnce, delays, InstantSource.system(), _ -> {});
    }

    /** One of two cameras sees a code. */
    static CameraModel looking() {
        var choice = new Through("/dev/video2", false);
        return new PosedCameras(TWO, choice, new Frame.Seen(scene())).model();
    }

    /** The camera that counts was unplugged. */
    static CameraModel blind(Frame.Why why) {
        var choice = new Through("/dev/video4", false);
        return new PosedCameras(TWO, choice, new Frame.NoPicture(why)).model();
    }

    /** There is none. */
    static CameraModel none() {
        return new PosedCameras(List.of(), new NoCamera(), new Frame.NoPicture(Frame.Why.MISSING))
                .model();
    }

    private CameraModel model() {
        var atOnce = new Background(Runnable::run, Runnable::run);
        Delays never = (_, _) -> () -> {};
        return new CameraModel(this, view, atOnce, never, () -> nanos);
    }

    @Override
    public Optional<List<Camera>> search() {
        return Optional.of(found);
    }

    @Override
    public CameraChoice choice() {
        return choice;
    }

    @Override
    public boolean isAsked() {
        return false;
    }

    @Override
    public void lookThrough(CameraChoice trial) {
        // The picture shows the one that counts.
    }

    @Override
    public void look(boolean isWanted) {
        if (choice instanceof NoCamera) {
            return;
        }
        view.enlarge(isWanted);
        view.want(isWanted);
        view.turnTo(new Eye(new Same(seen), Readers.ofFrames()));
        for (var i = 0; i < PICTURES && !later.isEmpty(); i++) {
            nanos += Duration.ofSeconds(1).toNanos() / 30;
            later.remove().run();
        }
    }

    @Override
    public void keep(CameraChoice chosen) {
        // Nothing is written down for a picture.
    }

    private record Same(Frame frame) implements Frames {
        @Override
        public Frame next() {
            return frame;
        }

        @Override
        public boolean arePaced() {
            return false;
        }

        @Override
        public void close() {
            // It holds nothing.
        }
    }

    /** A card with a code before a wall. */
    private static Picture scene() {
        var code = QrCode.encodeText("85983745270615389982", Ecc.QUARTILE);
        var grey = new byte[WIDTH * HEIGHT];
        var left = WIDTH / 2 - code.size * MODULE / 2;
        var top = HEIGHT / 2 - code.size * MODULE / 2;
        for (var i = 0; i < grey.length; i++) {
            var x = i % WIDTH - left;
            var y = i / WIDTH - top;
            var size = code.size * MODULE;
            var isCard = Math.max(Math.abs(x - size / 2), Math.abs(y - size / 2)) < size * 0.7;
            var isDark = code.getModule(Math.floorDiv(x, MODULE), Math.floorDiv(y, MODULE));
            grey[i] = (byte) (isCard ? isDark ? 40 : 215 : 70 + 60 * (i % WIDTH) / WIDTH);
        }
        return new Picture(WIDTH, HEIGHT, grey);
    }
}
