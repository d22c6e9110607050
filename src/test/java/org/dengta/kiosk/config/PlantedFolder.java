package org.dengta.kiosk.config;

import org.dengta.platform.yaml.Fault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder whose files say in comments which faults they hold: {@code # ! code path} on a line
 * stands for that fault on that line.
 */
final class PlantedFolder {
    private static final String MARK = "# ! ";

    private final Path folder;
    private final List<String> expected = new ArrayList<>();

    PlantedFolder(Path folder) {
        this.folder = folder;
    }

    /** Writes a file and expects the faults its comments name. */
    PlantedFolder with(String name, String text) {
        var lines = text.split("\n", -1);
        for (var i = 0; i < lines.length; i++) {
            var parts = lines[i].split(MARK, -1);
            for (var mark : List.of(parts).subList(1, parts.length)) {
                expected.add(name + ":" + (i + 1) + " " + mark.strip());
            }
        }
        return write(name, text.getBytes(StandardCharsets.UTF_8));
    }

    PlantedFolder with(String name, byte[] bytes, String fault) {
        expected.add(name + fault);
        return write(name, bytes);
    }

    private PlantedFolder write(String name, byte[] bytes) {
        try {
            var path = folder.resolve(name);
            Files.createDirectories(path.resolveSibling("."));
            Files.write(path, bytes);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> expected() {
        return expected;
    }

    Path path() {
        return folder;
    }

    /** A fault as the comments write it. */
    static String written(Fault fault) {
        var place = fault.file() + (fault.line() > 0 ? ":" + fault.line() : "");
        return Stream.of(place, fault.problem().code().key(), fault.path())
                .filter(part -> !part.isEmpty())
                .reduce((one, other) -> one + " " + other)
                .orElseThrow();
    }
}
