package org.dengta.app.tour;

import org.dengta.app.OutFiles;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A kiosk of the tour: a copy of the configuration under an id of its own, and a data folder.
 *
 * @param id its own
 * @param config whose copy it goes by
 * @param data where it keeps its store
 */
record TourKiosk(String id, Path config, Path data) {

    /** Makes the copy; the samples stay where they are. */
    static TourKiosk of(String id, Path config, Path folder) {
        var copy = folder.resolve(id + "-config");
        copy(config, copy);
        var file = copy.resolve("kiosk.yaml");
        try {
            var text = Files.readString(file);
            Files.writeString(file, text.replaceFirst("(?m)^id: .*$", "id: " + id));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new TourKiosk(id, copy, folder.resolve(id));
    }

    /** The options that make a command this kiosk's. */
    List<String> options() {
        return List.of("--config=" + config, "--data=" + data);
    }

    private static void copy(Path from, Path to) {
        OutFiles.folder(to);
        try (var files = Files.newDirectoryStream(from)) {
            for (var file : files) {
                var target = to.resolve(file.getFileName());
                if (Files.isRegularFile(file)) {
                    Files.copy(file, target);
                } else if (!file.endsWith("samples")) {
                    copy(file, target);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
