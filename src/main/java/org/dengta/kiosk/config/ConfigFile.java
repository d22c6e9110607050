package org.dengta.kiosk.config;

import org.dengta.kiosk.config.event.ConfigFault;
import org.dengta.platform.yaml.Fault.Problem;
import org.dengta.platform.yaml.Faults;
import org.dengta.platform.yaml.YamlMap;
import org.dengta.platform.yaml.YamlText;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;

/** One UTF-8 file of the configuration, at most 1,000,000 bytes. */
final class ConfigFile {
    private static final long LARGEST = 1_000_000;

    private final Path path;
    private final Faults faults;

    ConfigFile(Path path, Faults faults) {
        this.path = path;
        this.faults = faults;
    }

    /** What a reader makes of the file; empty when it has no sound mapping. Faults are noted. */
    <T> Optional<T> read(Function<YamlMap, T> reader) {
        return bytes().flatMap(this::decoded)
                .flatMap(text -> new YamlText(text, faults).read(reader));
    }

    private Optional<byte[]> bytes() {
        if (Files.notExists(path)) {
            return refused(new Problem(ConfigFault.FILE_MISSING));
        }
        if (!Files.isRegularFile(path)) {
            return refused(new Problem(ConfigFault.FILE_UNREADABLE));
        }
        try (var stream = Files.newInputStream(path)) {
            var bytes = stream.readNBytes((int) LARGEST + 1);
            return bytes.length > LARGEST
                    ? refused(new Problem(ConfigFault.FILE_TOO_LARGE))
                    : Optional.of(bytes);
        } catch (IOException _) {
            return refused(new Problem(ConfigFault.FILE_UNREADABLE));
        }
    }

    private Optional<String> decoded(byte[] bytes) {
        var buffer = ByteBuffer.wrap(bytes);
        try {
            return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(buffer).toString());
        } catch (CharacterCodingException _) {
            var good = Arrays.copyOf(bytes, buffer.position());
            var lines = new String(good, StandardCharsets.UTF_8).chars().filter(c -> c == '\n');
            faults.add((int) lines.count() + 1, new Problem(ConfigFault.NOT_UTF8));
            return Optional.empty();
        }
    }

    private <T> Optional<T> refused(Problem problem) {
        faults.add(problem);
        return Optional.empty();
    }
}
