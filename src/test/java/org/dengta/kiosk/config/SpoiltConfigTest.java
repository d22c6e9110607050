package org.dengta.kiosk.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.random.RandomGenerator;

final class SpoiltConfigTest {
    private static final long SEED = 20241025;
    private static final int ROUNDS = 300;

    @TempDir Path folder;

    @Test
    void whatever_happens_to_a_file_is_either_loaded_or_told() {
        var random = new Random(SEED);
        var shipped = new ShippedFolder();
        var names = List.copyOf(shipped.files().keySet());
        var texts = List.of(new FaultTexts(Locale.ENGLISH), new FaultTexts(Locale.CHINESE));
        var faulty = 0;
        for (var round = 0; round < ROUNDS; round++) {
            var name = names.get(random.nextInt(names.size()));
            shipped.writeTo(folder, name, spoilt(shipped.files().get(name), random));
            assertThatCode(() -> tell(ConfigFolder.load(folder), texts))
                    .as("seed %d, round %d, %s", SEED, round, name)
                    .doesNotThrowAnyException();
            faulty += ConfigFolder.load(folder) instanceof ConfigOutcome.Faulty ? 1 : 0;
        }
        assertThat(faulty).isGreaterThan(ROUNDS / 2);
    }

    private static void tell(ConfigOutcome outcome, List<FaultTexts> texts) {
        switch (outcome) {
            case ConfigOutcome.Loaded(var config) ->
                    assertThat(config.programme().sessions()).isNotEmpty();
            case ConfigOutcome.Faulty(var faults) -> {
                assertThat(faults).isNotEmpty();
                texts.forEach(
                        it -> faults.forEach(fault -> assertThat(it.line(fault)).isNotBlank()));
            }
        }
    }

    private static byte[] spoilt(byte[] bytes, RandomGenerator random) {
        return switch (random.nextInt(4)) {
            case 0 -> changedBytes(bytes, random);
            case 1 -> droppedLines(bytes, random);
            case 2 -> swappedLines(bytes, random);
            default -> changedSigns(bytes, random);
        };
    }

    private static byte[] changedBytes(byte[] bytes, RandomGenerator random) {
        var copy = bytes.clone();
        for (var i = 0; i <= random.nextInt(5); i++) {
            copy[random.nextInt(copy.length)] = (byte) random.nextInt(256);
        }
        return copy;
    }

    private static byte[] changedSigns(byte[] bytes, RandomGenerator random) {
        var copy = bytes.clone();
        var signs = ":-[]{}&*!|>'\"%@`#,? \n\t~0";
        for (var i = 0; i <= random.nextInt(5); i++) {
            copy[random.nextInt(copy.length)] = (byte) signs.charAt(random.nextInt(signs.length()));
        }
        return copy;
    }

    private static byte[] droppedLines(byte[] bytes, RandomGenerator random) {
        var lines = lines(bytes);
        for (var i = 0; i <= random.nextInt(5); i++) {
            lines.remove(random.nextInt(lines.size()));
        }
        return joined(lines);
    }

    private static byte[] swappedLines(byte[] bytes, RandomGenerator random) {
        var lines = lines(bytes);
        lines.add(random.nextInt(lines.size()), lines.remove(random.nextInt(lines.size())));
        return joined(lines);
    }

    private static List<String> lines(byte[] bytes) {
        return new ArrayList<>(new String(bytes, StandardCharsets.UTF_8).lines().toList());
    }

    private static byte[] joined(List<String> lines) {
        return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    }
}
