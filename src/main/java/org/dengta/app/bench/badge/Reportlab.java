package org.dengta.app.bench.badge;

import org.dengta.app.bench.Figure;
import org.dengta.badge.Badge;
import org.dengta.badge.BadgeField;
import org.dengta.badge.BadgeLayout;
import org.dengta.platform.text.Family;
import org.dengta.platform.text.Weight;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;

/**
 * The same people drawn by reportlab, which pretix and Indico print with, where {@code python3} has
 * it: name, organisation, photo and code on a page of the same size, font registered once.
 */
final class Reportlab {
    private static final String NAME = "badges";

    private final Path folder;

    /**
     * @param folder for what the script is given; to be removed afterwards
     */
    Reportlab(Path folder) {
        this.folder = folder;
    }

    /** Its median and size; or, with a value of 0, that it is not there. */
    List<Figure> figures(BadgeLayout layout, Iterator<Badge> badges) {
        try {
            var script = folder.resolve("with_reportlab.py");
            copy(
                    Objects.requireNonNull(
                            Reportlab.class.getResourceAsStream("with_reportlab.py")),
                    script);
            copy(Family.CHINESE.file(Weight.BOLD), folder.resolve("bold.ttf"));
            Files.writeString(folder.resolve("people.tsv"), people(layout, badges));
            return read(said(script));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot run reportlab", e);
        }
    }

    private String said(Path script) throws IOException {
        for (var python : List.of("python3", "/usr/bin/python3")) {
            try {
                var process =
                        new ProcessBuilder(python, script.toString(), folder.toString())
                                .redirectError(ProcessBuilder.Redirect.DISCARD)
                                .start();
                var said =
                        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
                if (!said.isBlank()) {
                    return said.strip();
                }
            } catch (IOException _) {
                continue;
            }
        }
        return "";
    }

    private static List<Figure> read(String said) {
        if (said.isEmpty()) {
            return List.of(Figure.of(NAME, "reportlab is not installed", 0, "ms"));
        }
        var numbers = said.split(" ", -1);
        return List.of(
                Figure.of(NAME, "one badge by reportlab, CPU median", number(numbers[0]), "ms"),
                Figure.of(NAME, "one badge by reportlab", number(numbers[1]), "kB"));
    }

    private static double number(String text) {
        return Double.parseDouble(text);
    }

    private String people(BadgeLayout layout, Iterator<Badge> badges) throws IOException {
        var lines = new StringBuilder();
        for (var i = 0; badges.hasNext(); i++) {
            var badge = badges.next();
            var photo = folder.resolve(i + ".jpg");
            Files.write(photo, badge.photo().orElseThrow());
            lines.append(layout.widthMm()).append('\t').append(layout.heightMm()).append('\t');
            lines.append(badge.code().digits()).append('\t').append(photo);
            for (var field : BadgeField.values()) {
                lines.append('\t').append(badge.fields().getOrDefault(field, ""));
            }
            badge.chips().forEach(chip -> lines.append('\t').append(chip));
            lines.append('\n');
        }
        return lines.toString();
    }

    private static void copy(InputStream source, Path target) throws IOException {
        try (source) {
            Files.copy(source, target);
        }
    }
}
