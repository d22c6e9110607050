package org.dengta.app.bench.reading;

import org.dengta.reading.Deadline;
import org.dengta.reading.Picture;
import org.dengta.reading.Symbol;
import org.dengta.reading.SymbolReader;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Another reader that is a program: it gets each picture as a file and prints texts, a line each,
 * bare or between quotation marks after other words.
 */
final class ToolReader implements SymbolReader {
    private final List<String> command;

    private ToolReader(List<String> command) {
        this.command = command;
    }

    /** The program of this name, where the machine has it. */
    static Optional<SymbolReader> installed(String name, String... options) {
        var path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Stream.of(path.split(File.pathSeparator, -1))
                .filter(folder -> !folder.isEmpty())
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst()
                .map(tool ->
                        new ToolReader(
                                Stream.concat(Stream.of(tool.toString()), Stream.of(options))
                                        .toList()));
    }

    @Override
    public List<Symbol> read(Picture picture, Deadline deadline) {
        try {
            var file = Files.createTempFile("dengta-bench", ".pgm");
            try {
                write(picture, file);
                return texts(said(file)).map(text -> new Symbol(text, List.of(), "tool")).toList();
            } finally {
                Files.delete(file);
            }
        } catch (IOException _) {
            return List.of();
        }
    }

    private static void write(Picture picture, Path file) throws IOException {
        var head = "P5\n" + picture.width() + " " + picture.height() + "\n255\n";
        try (var out = Files.newOutputStream(file)) {
            out.write(head.getBytes(StandardCharsets.US_ASCII));
            out.write(picture.grey());
        }
    }

    private String said(Path file) throws IOException {
        var whole = new ArrayList<>(command);
        whole.add(file.toString());
        var process = new ProcessBuilder(whole).redirectError(Redirect.DISCARD).start();
        try (var in = process.getInputStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Each line, and all together: a code's text can have several. */
    private static Stream<String> texts(String said) {
        return Stream.concat(Stream.of(said.strip()), said.lines())
                .map(ToolReader::unquoted)
                .filter(text -> !text.isEmpty())
                .distinct();
    }

    private static String unquoted(String line) {
        var first = line.indexOf('"');
        var last = line.lastIndexOf('"');
        return line.endsWith("\"") && first < last ? line.substring(first + 1, last) : line;
    }
}
