package org.dengta.app.command.reading;

import org.dengta.app.Context;
import org.dengta.app.Json;
import org.dengta.app.Progress;
import org.dengta.app.command.gate.UnreadableWords;
import org.dengta.app.reading.Readers;
import org.dengta.platform.problem.Problem;
import org.dengta.platform.problem.ProblemCode;
import org.dengta.platform.problem.ProblemException;
import org.dengta.reading.Frame;
import org.dengta.reading.Frame.NoPicture;
import org.dengta.reading.Frame.Seen;
import org.dengta.reading.Picture;
import org.dengta.reading.Pictures.NotReadable;
import org.dengta.reading.Pictures.Opened;
import org.dengta.reading.Pictures.Why;
import org.dengta.reading.Symbol;
import org.dengta.reading.SymbolReader;
import org.dengta.reading.camera.Cameras;
import org.dengta.reading.file.PictureFiles;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

/**
 * {@code dengta decode}: what is in pictures and videos, without deciding anything; needs neither
 * configuration nor store.
 */
@Command(
        name = "decode",
        mixinStandardHelpOptions = true,
        description = "Prints the codes in pictures, PDFs and videos; decides and records nothing.")
public final class DecodeCommand implements Callable<Integer> {
    private static final String NO_CODE = "NO_CODE";

    private final Context context;
    private final PictureFiles files = new PictureFiles();
    private final SymbolReader reader = Readers.ofStills();
    private final SymbolReader frameReader = Readers.ofFrames();

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE|DIR",
            description = "Pictures, PDFs, videos, or folders of them.")
    private List<Path> sources = List.of();

    public DecodeCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        var worst = 0;
        for (var source : sources) {
            worst = Math.max(worst, Files.isDirectory(source) ? folder(source) : named(source));
        }
        return worst;
    }

    /** Of a folder what is no picture is passed over; of one without any it is said. */
    private int folder(Path folder) {
        var inside = filesIn(folder);
        var worst = 0;
        var pictures = 0;
        for (var i = 0; i < inside.size(); i++) {
            var ended = decode(inside.get(i));
            if (ended == Ended.NO_PICTURE) {
                context.streams()
                        .err()
                        .println(inside.get(i) + "\t不是图片，已跳过 no picture, passed over");
            } else {
                pictures++;
                worst = Math.max(worst, ended.exitCode);
            }
            Progress.show(context, i + 1, inside.size());
        }
        if (pictures == 0) {
            context.streams().err().println(folder + "\t没有图片或 PDF no pictures and no PDFs");
            return 1;
        }
        return worst;
    }

    private int named(Path file) {
        var ended = decode(file);
        if (ended == Ended.NO_PICTURE) {
            printNone(file, Why.NOT_A_PICTURE.name(), 0);
        }
        return ended.exitCode;
    }

    private static List<Path> filesIn(Path folder) {
        try (Stream<Path> found = Files.walk(folder)) {
            return found.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException | UncheckedIOException e) {
            throw new ProblemException(Problem.of(ProblemCode.FILE_NOT_READ, folder.toString()), e);
        }
    }

    private enum Ended {
        READ(0),
        NOTHING_READ(1),
        NO_PICTURE(1),
        NO_SUCH_FILE(2);

        private final int exitCode;

        Ended(int exitCode) {
            this.exitCode = exitCode;
        }
    }

    private Ended decode(Path file) {
        return Cameras.isFilm(file) ? film(file) : pictures(file);
    }

    /** Each text of a film once, with the number of the picture that showed it first. */
    private Ended film(Path file) {
        var seen = new HashSet<String>();
        var cpuMs = 0.0;
        try (var frames = Cameras.ofFilm(file)) {
            for (var number = 1; ; number++) {
                switch (frames.next()) {
                    case Seen(var picture) -> {
                        var look = look(picture, frameReader);
                        cpuMs += look.cpuMs();
                        for (var symbol : look.symbols()) {
                            if (seen.add(symbol.text())) {
                                print(file, number, symbol, look.cpuMs());
                            }
                        }
                    }
                    case NoPicture(var why) -> {
                        return over(file, why, seen.isEmpty(), cpuMs);
                    }
                }
            }
        }
    }

    private Ended over(Path file, Frame.Why why, boolean isEmpty, double cpuMs) {
        if (why == Frame.Why.LIBRARY_MISSING) {
            throw new ProblemException(Problem.of(ProblemCode.CAMERA_LIBRARY_MISSING));
        }
        if (why == Frame.Why.MISSING) {
            printNone(file, Why.MISSING.name(), 0);
            return Ended.NO_SUCH_FILE;
        }
        if (why != Frame.Why.ENDED) {
            printNone(file, Why.DAMAGED.name(), cpuMs);
            return Ended.NOTHING_READ;
        }
        if (isEmpty) {
            printNone(file, NO_CODE, cpuMs);
        }
        return isEmpty ? Ended.NOTHING_READ : Ended.READ;
    }

    private Ended pictures(Path file) {
        var looks = new ArrayList<Look>();
        return switch (files.open(file, page -> looks.add(look(page, reader)))) {
            case NotReadable(var why) when why == Why.NOT_A_PICTURE -> Ended.NO_PICTURE;
            case NotReadable(var why) -> {
                printFound(file, looks);
                printNone(file, why.name(), 0);
                yield why == Why.MISSING ? Ended.NO_SUCH_FILE : Ended.NOTHING_READ;
            }
            case Opened _ -> print(file, looks) ? Ended.READ : Ended.NOTHING_READ;
        };
    }

    /** What was found in a page, and what it took. */
    private record Look(List<Symbol> symbols, double cpuMs) {}

    private static Look look(Picture page, SymbolReader reader) {
        var threads = ManagementFactory.getThreadMXBean();
        var before = threads.getCurrentThreadCpuTime();
        var symbols = reader.read(page);
        return new Look(symbols, (threads.getCurrentThreadCpuTime() - before) / 1e6);
    }

    private void printFound(Path file, List<Look> looks) {
        for (var page = 0; page < looks.size(); page++) {
            for (var symbol : looks.get(page).symbols()) {
                print(file, page + 1, symbol, looks.get(page).cpuMs());
            }
        }
    }

    private boolean print(Path file, List<Look> looks) {
        printFound(file, looks);
        var found = looks.stream().anyMatch(look -> !look.symbols().isEmpty());
        if (!found) {
            printNone(file, NO_CODE, looks.stream().mapToDouble(Look::cpuMs).sum());
        }
        return found;
    }

    private void print(Path file, int page, Symbol symbol, double cpuMs) {
        var out = context.streams().out();
        if (!context.options().json()) {
            out.println(file + "\t" + symbol.text());
            return;
        }
        out.println(
                Json.object(json -> {
                    json.writeStringField("file", file.toString());
                    json.writeNumberField("page", page);
                    json.writeStringField("text", symbol.text());
                    json.writeArrayFieldStart("corners");
                    for (var corner : symbol.corners()) {
                        json.writeArray(new double[] {corner.x(), corner.y()}, 0, 2);
                    }
                    json.writeEndArray();
                    json.writeStringField("attempt", symbol.attempt());
                    json.writeNumberField("cpuMs", cpuMs);
                }));
    }

    private void printNone(Path file, String why, double cpuMs) {
        var out = context.streams().out();
        var fault = why.toLowerCase(Locale.ROOT).replace('_', '-');
        if (!context.options().json()) {
            out.println(file + "\t(" + fault.replace("no-code", "no code") + ")");
            explain(why);
            return;
        }
        out.println(
                Json.object(json -> {
                    json.writeStringField("file", file.toString());
                    json.writeNullField("text");
                    if (!why.equals(NO_CODE)) {
                        json.writeStringField("fault", fault);
                    }
                    json.writeNumberField("cpuMs", cpuMs);
                }));
    }

    /** What to do now, beside the results. */
    private void explain(String why) {
        var err = context.streams().err();
        err.println("[" + why + "]");
        err.println("  " + UnreadableWords.chinese(why));
        err.println("  " + UnreadableWords.english(why));
        err.flush();
    }
}
