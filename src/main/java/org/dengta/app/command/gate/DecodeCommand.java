package org.dengta.app.command.gate;

import org.dengta.app.Context;
import org.dengta.app.Json;
import org.dengta.app.Progress;
import org.dengta.app.reading.Readers;
import org.dengta.platform.problem.Problem;
import org.dengta.platform.problem.ProblemCode;
import org.dengta.platform.problem.ProblemException;
import org.dengta.reading.Picture;
import org.dengta.reading.Pictures.NotReadable;
import org.dengta.reading.Pictures.Opened;
import org.dengta.reading.Pictures.Why;
import org.dengta.reading.Symbol;
import org.dengta.reading.SymbolReader;
import org.dengta.reading.file.PictureFiles;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

/**
 * {@code dengta decode}: what is in pictures, without deciding anything; needs neither
 * configuration nor store.
 */
@Command(
        name = "decode",
        mixinStandardHelpOptions = true,
        description = "Prints the codes in pictures and PDFs; decides and records nothing.")
public final class DecodeCommand implements Callable<Integer> {
    private static final String NO_CODE = "NO_CODE";

    private final Context context;
    private final PictureFiles files = new PictureFiles();
    private final SymbolReader reader = Readers.ofStills();

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE|DIR",
            description = "Pictures, PDFs, or folders of them.")
    private List<Path> sources = List.of();

    public DecodeCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        var files = sources.stream().flatMap(source -> filesIn(source).stream()).toList();
        var worst = 0;
        for (var i = 0; i < files.size(); i++) {
            worst = Math.max(worst, decode(files.get(i)));
            Progress.show(context, i + 1, files.size());
        }
        return worst;
    }

    private static List<Path> filesIn(Path source) {
        if (!Files.isDirectory(source)) {
            return List.of(source);
        }
        try (Stream<Path> found = Files.walk(source)) {
            return found.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException | UncheckedIOException e) {
            throw new ProblemException(Problem.of(ProblemCode.FILE_NOT_READ, source.toString()), e);
        }
    }

    /** 0 where a code was read, 1 where none was, 2 where there is no such file. */
    private int decode(Path file) {
        return switch (files.open(file)) {
            case NotReadable(var why) -> {
                printNone(file, why.name(), 0);
                yield why == Why.MISSING ? 2 : 1;
            }
            case Opened(var pages) -> decode(file, pages) ? 0 : 1;
        };
    }

    private boolean decode(Path file, List<Picture> pages) {
        var threads = ManagementFactory.getThreadMXBean();
        var all = 0.0;
        var found = false;
        for (var page = 0; page < pages.size(); page++) {
            var before = threads.getCurrentThreadCpuTime();
            var symbols = reader.read(pages.get(page));
            var cpuMs = (threads.getCurrentThreadCpuTime() - before) / 1e6;
            all += cpuMs;
            found |= !symbols.isEmpty();
            for (var symbol : symbols) {
                print(file, page + 1, symbol, cpuMs);
            }
        }
        if (!found) {
            printNone(file, NO_CODE, all);
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
