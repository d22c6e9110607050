package org.dengta.reading.camera;

import org.dengta.reading.Frame.Why;

import java.io.IOException;
import java.io.InputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A camera of Linux (Video4Linux) or a video file, turned into JPEG pictures by {@code ffmpeg}, a
 * program of the system: no library that it needs comes with this one. Ten pictures a second are
 * enough to hold a code before, and leave the machine its breath.
 */
final class ToolSource implements JpegSource {
    private static final String PICTURES_A_SECOND = "10";

    /** For the tool to end after its last picture. */
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private final String tool;
    private final Path path;
    private volatile Optional<Process> running = Optional.empty();

    ToolSource(String tool, Path path) {
        this.tool = tool;
        this.path = path;
    }

    @Override
    public InputStream open() throws SourceFailure {
        if (!Files.exists(path)) {
            throw new SourceFailure(Why.MISSING);
        }
        close();
        try {
            var process = new ProcessBuilder(command()).redirectError(Redirect.DISCARD).start();
            running = Optional.of(process);
            return process.getInputStream();
        } catch (IOException _) {
            throw new SourceFailure(Why.TOOL_MISSING);
        }
    }

    private List<String> command() {
        var command = new ArrayList<>(List.of(tool, "-nostdin", "-loglevel", "error"));
        command.addAll(isDevice() ? List.of("-f", "v4l2") : List.of("-re"));
        command.addAll(List.of("-i", path.toString(), "-an", "-r", PICTURES_A_SECOND));
        command.addAll(List.of("-f", "image2pipe", "-c:v", "mjpeg", "-q:v", "4", "-"));
        return command;
    }

    private boolean isDevice() {
        return path.startsWith("/dev");
    }

    /** A file is over when the tool says so itself, and not when it broke off. */
    @Override
    public Why whenOver() {
        if (isDevice()) {
            return Why.LOST;
        }
        return running.filter(ToolSource::hasSucceeded).isPresent() ? Why.ENDED : Why.NOT_READABLE;
    }

    private static boolean hasSucceeded(Process process) {
        try {
            return process.waitFor(PATIENCE) && process.exitValue() == 0;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public boolean isPaced() {
        return true;
    }

    @Override
    public void close() {
        running.ifPresent(Process::destroyForcibly);
        running = Optional.empty();
    }
}
