package org.dengta.app.command.reading;

import org.dengta.app.Context;
import org.dengta.app.Json;
import org.dengta.app.device.CameraChoices;
import org.dengta.app.device.CameraFile;
import org.dengta.kiosk.CameraChoice;
import org.dengta.kiosk.CameraChoice.NoCamera;
import org.dengta.kiosk.CameraChoice.Through;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

import java.util.Optional;
import java.util.concurrent.Callable;

/** {@code dengta camera use}: keeps what this kiosk sees with, as its set-up does. */
@Command(
        name = "use",
        mixinStandardHelpOptions = true,
        description = {
            "Keeps what this kiosk's door looks through, as the set-up does, and says what counts.",
            "Before it comes what a window is opened with (--camera), after it kiosk.yaml."
        })
final class CameraUseCommand implements Callable<Integer> {
    private final Context context;

    @Parameters(
            arity = "0..1",
            paramLabel = "CAMERA|URL|FILE",
            description = "As camera list names it.")
    private Optional<String> source = Optional.empty();

    @Option(names = "--mirror", description = "Shown as in a mirror.")
    private boolean isMirrored;

    @Option(names = "--none", description = "No camera, whatever kiosk.yaml says.")
    private boolean isNone;

    @Option(names = "--as-configured", description = "What kiosk.yaml says.")
    private boolean isForgotten;

    CameraUseCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        var asked = (source.isPresent() ? 1 : 0) + (isNone ? 1 : 0) + (isForgotten ? 1 : 0);
        if (asked > 1
                || isMirrored && source.isEmpty()
                || source.filter(String::isBlank).isPresent()) {
            throw new TypeConversionException(
                    "give CAMERA, perhaps with --mirror, or --none, or --as-configured");
        }
        var configured = context.config().kiosk().devices().camera();
        var file = new CameraFile(context.newDataFolder());
        source.ifPresent(it -> file.save(new Through(it.strip(), isMirrored)));
        if (isNone) {
            file.save(new NoCamera());
        }
        if (isForgotten) {
            file.forget();
        }
        var kept = file.read();
        print(
                new CameraChoices(Optional.empty(), kept, configured).counting(),
                kept.isPresent() ? "kept" : "kiosk.yaml");
        return 0;
    }

    private void print(CameraChoice choice, String from) {
        var said =
                switch (choice) {
                    case NoCamera _ -> said("", false, from);
                    case Through(var camera, var isAsInMirror) -> said(camera, isAsInMirror, from);
                };
        context.streams().out().println(said);
    }

    private String said(String camera, boolean isAsInMirror, String from) {
        if (context.options().json()) {
            return Json.object(json -> {
                json.writeStringField("source", camera);
                json.writeBooleanField("mirror", isAsInMirror);
                json.writeStringField("from", from);
            });
        }
        return (camera.isEmpty() ? "不使用摄像头 no camera" : camera)
                + (isAsInMirror ? "\t镜像 mirrored" : "");
    }
}
