package org.dengta.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Texts of every room: complete in both languages, none unused, none missing, all well formed. */
final class BundleTest {
    private static final Path BUNDLES = Path.of("src/main/resources/org/dengta/ui");
    private static final Path SOURCES = Path.of("src/main/java/org/dengta/ui");
    private static final Path WIRING = Path.of("src/main/java/org/dengta/app/screen");
    private static final Pattern ASKED =
            Pattern.compile("exts(?:\\(\\))?\\s*\\.(?:of|now)\\(\\s*\"([a-z0-9.-]+)\"\\s*([,)+])");
    private static final Pattern LITERAL = Pattern.compile("\"([a-z0-9.-]+)\"");
    private static final Pattern LONE_APOSTROPHE = Pattern.compile("(?<!')'(?!')");

    static List<String> rooms() {
        try (Stream<Path> rooms = Files.list(BUNDLES)) {
            return rooms.map(room -> room.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void every_text_is_there_in_both_languages(String room) {
        assertThat(keys(room, "zh")).isEqualTo(keys(room, "en"));
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void every_text_is_used(String room) {
        var literals =
                LITERAL.matcher(source(room)).results().map(found -> found.group(1)).toList();
        for (var key : keys(room, "en")) {
            assertThat(literals)
                    .as(room + ": " + key)
                    .anyMatch(literal ->
                            literal.equals(key)
                                    || literal.matches(".+[.-]") && key.startsWith(literal)
                                    || literal.startsWith(".") && key.endsWith(literal));
        }
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void every_text_asked_for_is_there(String room) {
        var keys = keys(room, "en");
        ASKED.matcher(sources(SOURCES.resolve(room)))
                .results()
                .forEach(found -> {
                    var key = found.group(1);
                    if (found.group(2).equals("+")) {
                        assertThat(keys).as(key).anyMatch(known -> known.startsWith(key));
                    } else {
                        assertThat(keys).as(room).contains(key);
                    }
                });
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void every_text_is_well_formed(String room) {
        for (var language : List.of("zh", "en")) {
            texts(room, language)
                    .forEach((key, text) -> {
                        var pattern = (String) text;
                        assertThat(new MessageFormat(pattern, Locale.ROOT).toPattern())
                                .isNotBlank();
                        assertThat(LONE_APOSTROPHE.matcher(pattern).find())
                                .as("%s %s %s: a lone apostrophe is lost", room, language, key)
                                .isFalse();
                    });
        }
    }

    private static Set<String> keys(String room, String language) {
        return new TreeSet<>(texts(room, language).stringPropertyNames());
    }

    private static Properties texts(String room, String language) {
        var file = BUNDLES.resolve(room).resolve(room + "_" + language + ".properties");
        var texts = new Properties();
        try (var reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            texts.load(reader);
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The room's own sources, and those that wire it. */
    private static String source(String room) {
        return sources(SOURCES.resolve(room)) + sources(WIRING);
    }

    private static String sources(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(BundleTest::read)
                    .collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
