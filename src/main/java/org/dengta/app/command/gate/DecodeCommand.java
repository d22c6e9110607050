package org.dengta.app.command.gate;

import org.dengta.app.Context;
import org.dengta.app.Json;
import org.dengta.app.reading.Readers;
import org.dengta.platform.problem.Problem;
import org.dengta.platform.problem.ProblemCode;
import org.dengta.platform.problem.ProblemException;
import org.dengta.reading.Pictures.NotReadable;
import org.dengta.reading.Pictures.Opened;
import org.dengta.reading.Symbol;
import org.dengta.reading.SymbolReader;
import org.dengta.reading.file.PictureFiles;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
        var all = true;
        for (var source : sources) {
            for (var file : filesIn(source)) {
                all &= decode(file);
            }
        }
        return all ? 0 : 1;
    }

    private static List<Path> filesIn(Path source) {
        if (!Files.isDirectory(source)) {
            return List.of(source);
        }
        try (Stream<Path> found = Files.walk(source)) {
            return found.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new ProblemException(Problem.of(ProblemCode.FILE_NOT_READ, source.toString()), e);
        }
    }

    private boolean decode(Path file) {
        var threads = ManagementFactory.getThreadMXBean();
        var before = threads.getCurrentThreadCpuTime();
        var symbols = new ArrayList<Symbol>();
        var fault = "";
        switch (files.open(file)) {
            case NotReadable unreadable ->
                    fault = unreadable.why().name().toLowerCase(Locale.ROOT).replace('_', '-');
            case Opened opened -> opened.pages().forEach(page -> symbols.addAll(reader.read(page)));
        }
        var cpuMs = (threads.getCurrentThreadCpuTime() - before) / 1e6;
        if (symbols.isEmpty()) {
            printNone(file, fault, cpuMs);
        }
        symbols.forEach(symbol -> print(file, symbol, cpuMs));
        return !symbols.isEmpty();
    }

    private void print(Path file, Symbol symbol, double cpuMs) {
        var out = context.streams().out();
        if (!context.options().json()) {
            out.println(file + "\t" + symbol.text());
            return;
        }
        out.println(
                Json.object(json -> {
                    json.writeStringField("file", file.toString());
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

    private void printNone(Path file, String fault, double cpuMs) {
        var out = context.streams().out();
        if (!context.options().json()) {
            out.println(file + "\t(" + (fault.isEmpty() ? "no code" : fault) + ")");
            return;
        }
        out.println(
                Json.object(json -> {
                    json.writeStringField("file", file.toString());
                    json.writeNullField("text");
                    if (!fault.isEmpty()) {
                        json.writeStringField("fault", fault);
                    }
                    json.writeNumberField("cpuMs", cpuMs);
                }));
    }
}
