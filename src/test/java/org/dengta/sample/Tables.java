package org.dengta.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The text files that the sample is drawn from: cells parted by bars, perhaps in sections. */
final class Tables {
    private static final Pattern BAR = Pattern.compile("\\|");
    private static final Pattern PAIRS = Pattern.compile(" (?=\\p{IsHan})");
    private static final Pattern BLANK = Pattern.compile(" ");

    private Tables() {}

    /** The lines that say something. */
    static List<String> lines(String file) {
        try (var stream = Tables.class.getResourceAsStream(file)) {
            var bytes = Objects.requireNonNull(stream, file).readAllBytes();
            return new String(bytes, StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<List<String>> rows(String file) {
        return lines(file).stream().map(Tables::cells).toList();
    }

    /** The rows under each heading in square brackets. */
    static Map<String, List<List<String>>> sections(String file) {
        var sections = new LinkedHashMap<String, List<List<String>>>();
        String section = "";
        for (var line : lines(file)) {
            if (line.startsWith("[")) {
                section = line.substring(1, line.length() - 1);
            } else {
                sections.computeIfAbsent(section, _ -> new ArrayList<>()).add(cells(line));
            }
        }
        return sections;
    }

    /** The pairs of the lines with a label: {@code 省: 济南=Jinan 青岛=Qingdao}. */
    static List<List<String>> pairs(String file, String label) {
        return lines(file).stream()
                .filter(line -> line.startsWith(label + ": "))
                .flatMap(line -> words(line.substring(label.length() + 2)))
                .toList();
    }

    /** Words with their parts: {@code 仁川=Incheon 丽水=Yeosu}; a word may hold blanks. */
    private static Stream<List<String>> words(String text) {
        return BLANK.splitAsStream(text).map(word -> Arrays.asList(word.split("=", -1)));
    }

    /** The pairs in one cell: {@code 里尔=Lille; 图尔=Tours}. */
    static List<List<String>> cityPairs(String cell) {
        return PAIRS.splitAsStream(cell)
                .map(word -> Arrays.asList(word.strip().split("=", -1)))
                .toList();
    }

    static List<String> cells(String line) {
        return BAR.splitAsStream(line + " ").map(String::strip).toList();
    }
}
