package org.dengta.sample;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Workbooks without the hour at which they were made, so that the same content is the same file.
 */
final class FixedZip {
    private static final LocalDateTime MADE = LocalDateTime.of(2024, 10, 18, 18, 0);
    private static final Pattern STAMP = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z");

    private static final Pattern MERGE = Pattern.compile("<mergeCell [^>]*>");

    private FixedZip() {}

    static byte[] of(byte[] workbook) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts(workbook).entrySet()) {
                var entry = new ZipEntry(part.getKey());
                entry.setTimeLocal(MADE);
                zip.putNextEntry(entry);
                zip.write(fixed(part.getKey(), part.getValue()));
            }
        }
        return bytes.toByteArray();
    }

    /**
     * The parts of a workbook by their names, in its order; found by the directory at its end,
     * because some writers leave sizes out before.
     */
    static Map<String, byte[]> parts(byte[] workbook) throws IOException {
        var file = Files.createTempFile("workbook", ".xlsx");
        try {
            Files.write(file, workbook);
            return read(file);
        } finally {
            Files.delete(file);
        }
    }

    private static Map<String, byte[]> read(Path file) throws IOException {
        var parts = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipFile(file.toFile())) {
            for (var entry : Collections.list(zip.entries())) {
                try (var part = zip.getInputStream(entry)) {
                    parts.put(entry.getName(), part.readAllBytes());
                }
            }
        }
        return parts;
    }

    private static byte[] fixed(String name, byte[] part) {
        var text = new String(part, StandardCharsets.UTF_8);
        if (name.startsWith("docProps/")) {
            text = STAMP.matcher(text).replaceAll(MADE + ":00Z");
        } else if (name.startsWith("xl/worksheets/")) {
            text = sorted(text);
        }
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Merges come out of a set in an order that differs from run to run. */
    private static String sorted(String worksheet) {
        var merges = MERGE.matcher(worksheet).results().map(MatchResult::group).sorted().iterator();
        return MERGE.matcher(worksheet).replaceAll(_ -> merges.next());
    }
}
