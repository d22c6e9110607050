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
import java.util.Optional;

/**
 * Pictures that a layout names, JPEG or PNG, at most 3,000,000 bytes each.
 *
 * @param folder in which they lie, that of the layout
 */
record LayoutPictures(Path folder) {
    private static final int LARGEST = BadgeLayoutFile.LARGEST_PICTURE;

    /** The bytes of the file of a name; empty, and a fault, where it cannot be drawn. */
    byte[] read(YamlMap map, String key) {
        var name = map.read(key, Scalars.TEXT);
        if (name.isEmpty()) {
            return new byte[0];
        }
        var file = name.flatMap(this::beside).filter(Files::isRegularFile);
        if (file.isEmpty()) {
            map.fault(key, ConfigFault.PICTURE_MISSING, name.orElseThrow());
            return new byte[0];
        }
        try {
            var bytes = bytes(file.orElseThrow());
            if (bytes.length <= LARGEST && PictureReader.read(bytes) instanceof Read) {
                return bytes;
            }
            map.fault(key, ConfigFault.PICTURE_UNUSABLE, name.orElseThrow());
        } catch (IOException _) {
            map.fault(key, ConfigFault.PICTURE_UNUSABLE, name.orElseThrow());
        }
        return new byte[0];
    }

    /** What a bare name stands for; a layout from elsewhere names no file outside its folder. */
    private Optional<Path> beside(String name) {
        try {
            var path = Path.of(name);
            var isBare = path.getRoot() == null && path.getNameCount() == 1 && !name.equals("..");
            return isBare ? Optional.of(folder.resolve(path)) : Optional.empty();
        } catch (InvalidPathException _) {
            return Optional.empty();
        }
    }

    private static byte[] bytes(Path file) throws IOException {
        try (var stream = Files.newInputStream(file)) {
            return stream.readNBytes(LARGEST + 1);
        }
    }
}
