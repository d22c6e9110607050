package org.dengta.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** Letters against what they stand on, by the contrast of WCAG 2, from the style sheets' colours. */
final class ContrastTest {
    private static final Path SHEETS = Path.of("src/main/resources/org/dengta/platform/fx");

    @ParameterizedTest(name = "{0}: {1} on {2} at least {3}")
    @CsvSource({
        "light, -on-verdict, -pass, 7",
        "light, -on-verdict, -stop, 7",
        "light, -on-look, -look, 7",
        "light, -on-verdict, -exit, 7",
        "light, -ink, -paper, 7",
        "light, -ink, -panel, 7",
        "light, -muted, -panel, 4.5",
        "light, -muted, -paper, 4.5",
        "light, -brand, -brand-soft, 4.5",
        "light, -bar-muted, -bar, 4.5",
        "dark, -on-verdict, -pass, 7",
        "dark, -on-verdict, -stop, 7",
        "dark, -on-look, -look, 7",
        "dark, -on-verdict, -exit, 7",
        "dark, -ink, -paper, 7",
        "dark, -ink, -panel, 7",
        "dark, -muted, -panel, 4.5",
        "dark, -muted, -paper, 4.5",
        "dark, -brand, -brand-soft, 4.5",
        "dark, -bar-muted, -bar, 4.5"
    })
    void letters_stand_out(String theme, String letters, String ground, double least)
            throws IOException {
        var sheet = Files.readString(SHEETS.resolve(theme + ".css"));
        var one = luminance(colour(sheet, letters));
        var other = luminance(colour(sheet, ground));
        var contrast = (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
        assertThat(contrast).isGreaterThanOrEqualTo(least);
    }

    private static int colour(String sheet, String name) {
        var found =
                Pattern.compile("\\s" + name + ":\\s*#([0-9a-f]{6});")
                        .matcher(sheet)
                        .results()
                        .findFirst()
                        .orElseThrow();
        return Integer.parseInt(found.group(1), 16);
    }

    private static double luminance(int rgb) {
        return 0.2126 * linear(rgb >> 16 & 255)
                + 0.7152 * linear(rgb >> 8 & 255)
                + 0.0722 * linear(rgb & 255);
    }

    private static double linear(int part) {
        var value = part / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
