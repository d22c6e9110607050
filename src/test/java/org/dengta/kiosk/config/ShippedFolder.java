package org.dengta.kiosk.config;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The configuration this program is delivered with, in memory, and copies of it to spoil. */
final class ShippedFolder {
    static final Path PATH = Path.of("kiosk-config");
    private static final List<String> FILES =
            List.of("event.yaml", "kiosk.yaml", "badges/a6.yaml", "letters/invitation.yaml");

    private final Map<String, byte[]> files = new TreeMap<>();

    ShippedFolder() {
        try {
            for (var name : FILES) {
                files.put(name, Files.readAllBytes(PATH.resolve(name)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Map<String, byte[]> files() {
        return files;
    }

    /** Writes all files into a folder, one of them with other bytes. */
    void writeTo(Path folder, String changed, byte[] bytes) {
        try {
            for (var file : files.entrySet()) {
                var path = folder.resolve(file.getKey());
                Files.createDirectories(path.resolveSibling("."));
                Files.write(path, file.getKey().equals(changed) ? bytes : file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
