package org.dengta.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Sixty names against the glyphs of HarfBuzz's own {@code hb-shape}, which {@code
 * .ci/campaign/names-read-by-others --write} stored: of each run, in visual order, the face, the
 * direction, the text and the glyphs.
 */
final class GlyphsAsHarfBuzzTest {
    private static final List<String> EXPECTED = lines("glyphs.tsv");

    private final Shaper shaper = new Shaper(SharedTypefaces.INSTANCE);

    /** A name and the language of the person. */
    record Sample(String name, String language) {}

    @ParameterizedTest
    @MethodSource("samples")
    void a_name_has_the_glyphs_that_harfbuzz_gives_it(Sample sample) {
        var line = shaper.shape(sample.name(), TextStyle.BOLD.in(sample.language()));

        assertThat(line.missing()).isEmpty();
        assertThat(line.runs().stream().map(run -> written(sample, run)).toList())
                .isEqualTo(EXPECTED.stream().filter(row -> isOf(sample, row)).toList());
    }

    @Test
    void the_names_are_sixty_and_use_every_family() {
        var faces = EXPECTED.stream().map(row -> row.split("\t", -1)[1].replaceAll("-.*", ""));

        assertThat(samples()).hasSize(60).doesNotHaveDuplicates();
        assertThat(faces.distinct())
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Family.values())
                                .map(family -> family.postScriptName(Weight.BOLD))
                                .map(name -> name.replaceAll("-.*", ""))
                                .toList());
    }

    static Stream<Sample> samples() {
        return lines("names.tsv").stream()
                .map(row -> row.split("\t", -1))
                .map(cells -> new Sample(cells[0], cells[1]));
    }

    private static boolean isOf(Sample sample, String row) {
        return row.startsWith(sample.name() + "\t");
    }

    private static String written(Sample sample, GlyphRun run) {
        var glyphs = run.glyphs().stream().map(glyph -> String.valueOf(glyph.id()));
        return String.join(
                "\t",
                sample.name(),
                run.face().postScriptName(),
                run.rightToLeft() ? "rtl" : "ltr",
                run.text(),
                glyphs.collect(Collectors.joining(" ")));
    }

    private static List<String> lines(String resource) {
        var stream =
                Objects.requireNonNull(GlyphsAsHarfBuzzTest.class.getResourceAsStream(resource));
        try (var reader =
                new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
