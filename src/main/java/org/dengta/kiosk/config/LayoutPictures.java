package org.dengta.kiosk.config;

import org.dengta.kiosk.config.event.ConfigFault;
import org.dengta.platform.pdf.picture.PictureReader;
import org.dengta.platform.pdf.picture.PictureReading.Read;
import org.dengta.platform.yaml.Scalars;
import org.dengta.platform.yaml.YamlMap;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/**
 * Pictures that a layout names, JPEG or PNG, at most 3,000,000 bytes each.
 *
 * @param folder in which they lie, that of the layout
 */
record LayoutPictures(Path folder) {
    private static final int LARGEST = 3_000_000;

    /** The bytes of the file of a name; empty, and a fault, where it cannot be drawn. */
    byte[] read(YamlMap map, String key) {
        var name = map.read(key, Scalars.TEXT);
        if (name.isEmpty()) {
            return new byte[0];
        }
        try {
            var file = folder.resolve(name.orElseThrow());
            if (!Files.isRegularFile(file)) {
                map.fault(key, ConfigFault.PICTURE_MISSING, name.orElseThrow());
                return new byte[0];
            }
            var bytes = bytes(file);
            if (bytes.length <= LARGEST && PictureReader.read(bytes) instanceof Read) {
                return bytes;
            }
            map.fault(key, ConfigFault.PICTURE_UNUSABLE, name.orElseThrow());
        } catch (IOException | InvalidPathException _) {
            map.fault(key, ConfigFault.PICTURE_UNUSABLE, name.orElseThrow());
        }
        return new byte[0];
    }

    private static byte[] bytes(Path file) throws IOException {
        try (var stream = Files.newInputStream(file)) {
            return stream.readNBytes(LARGEST + 1);
        }
    }
}
