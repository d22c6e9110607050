package org.dengta.app.command.reading;

import org.dengta.app.Context;
import org.dengta.app.Json;
import org.dengta.app.reading.CameraTrial;
import org.dengta.app.reading.CameraTrial.Trial;
import org.dengta.app.reading.PictureThread;
import org.dengta.platform.problem.Problem;
import org.dengta.platform.problem.ProblemCode;
import org.dengta.platform.problem.ProblemException;
import org.dengta.reading.Camera;
import org.dengta.reading.camera.CameraList;
import org.dengta.reading.camera.Cameras;
import org.dengta.ui.camera.CameraProblem;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * {@code dengta camera}: what there is to see with, and how well; exit code 3 without a picture.
 */
@Command(
        name = "camera",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        description = "Lists cameras, tries and chooses them; no picture is kept.")
public final class CameraCommand {
    private final Context context;

    private CameraCommand(Context context) {
        this.context = context;
    }

    /** With what keeps a choice. */
    public static CommandLine of(Context context) {
        return new CommandLine(new CameraCommand(context))
                .addSubcommand(new CameraUseCommand(context));
    }

    @Command(
            name = "list",
            mixinStandardHelpOptions = true,
            description = "The cameras of this machine, with what they can give.")
    int list() {
        here().forEach(this::print);
        return 0;
    }

    @Command(
            name = "test",
            mixinStandardHelpOptions = true,
            description = "Looks through a camera: pictures a second, size, reading, codes.")
    int test(
            @Parameters(
                            arity = "0..1",
                            paramLabel = "CAMERA|URL|FILE",
                            description = "As list names it; else the first there is.")
                    Optional<String> source,
            @Option(
                            names = "--seconds",
                            paramLabel = "N",
                            defaultValue = "5",
                            description = "How long.")
                    int seconds) {
        if (seconds < 1) {
            throw new TypeConversionException("--seconds is at least 1");
        }
        var from = source.orElseGet(() -> here().getFirst().source());
        try (var frames = Cameras.of(from, new PictureThread())) {
            var trial = new CameraTrial(System::nanoTime).of(frames, Duration.ofSeconds(seconds));
            if (trial.pictures() == 0) {
                throw new ProblemException(
                        trial.ended()
                                .flatMap(CameraProblem::of)
                                .orElse(Problem.of(ProblemCode.CAMERA_BLIND)));
            }
            print(from, trial);
        }
        return 0;
    }

    /** At least one. */
    private static List<Camera> here() {
        var cameras =
                CameraList.here()
                        .orElseThrow(() ->
                                new ProblemException(
                                        Problem.of(ProblemCode.CAMERA_LIBRARY_MISSING)));
        if (cameras.isEmpty()) {
            throw new ProblemException(Problem.of(ProblemCode.CAMERA_NONE));
        }
        return cameras;
    }

    private void print(Camera camera) {
        context.streams()
                .out()
                .println(
                        context.options().json()
                                ? Json.object(json -> {
                                    json.writeStringField("source", camera.source());
                                    json.writeStringField("name", camera.name());
                                    json.writeArrayFieldStart("formats");
                                    for (var format : camera.formats()) {
                                        json.writeString(format);
                                    }
                                    json.writeEndArray();
                                })
                                : camera.source()
                                        + "\t"
                                        + camera.name()
                                        + "\t"
                                        + String.join(", ", camera.formats()));
    }

    private void print(String source, Trial trial) {
        context.streams()
                .out()
                .println(context.options().json() ? json(source, trial) : line(source, trial));
    }

    private static String json(String source, Trial trial) {
        return Json.object(json -> {
            json.writeStringField("source", source);
            json.writeNumberField("width", trial.width());
            json.writeNumberField("height", trial.height());
            json.writeNumberField("pictures", trial.pictures());
            json.writeNumberField("perSecond", trial.perSecond());
            json.writeNumberField("readMs", trial.readMs());
            json.writeNumberField("withCode", trial.withCode());
        });
    }

    private static String line(String source, Trial trial) {
        return String.format(
                Locale.ROOT,
                "%s\t%d×%d\t%.1f 帧/秒 pictures a second\t%.1f ms 识读 reading\t%s",
                source,
                trial.width(),
                trial.height(),
                trial.perSecond(),
                trial.readMs(),
                trial.withCode() > 0
                        ? "看到二维码 a code is seen in " + trial.withCode() + " / " + trial.pictures()
                        : "未看到二维码 no code is seen");
    }
}
