package org.dengta.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;
import java.util.stream.Collectors;

final class ShaperTest {
    private static final int MISSING_GLYPH = 0;

    private final Shaper shaper = new Shaper(SharedTypefaces.INSTANCE);

    @ParameterizedTest
    @MethodSource("samples")
    void every_script_of_the_event_has_its_glyphs_in_both_weights(String text) {
        for (var style : List.of(TextStyle.BOLD, TextStyle.REGULAR)) {
            var line = shaper.shape(text, style);

            assertThat(line.missing()).isEmpty();
            assertThat(line.width()).isPositive();
            assertThat(line.runs())
                    .flatExtracting(GlyphRun::glyphs)
                    .extracting(Glyph::id)
                    .doesNotContain(MISSING_GLYPH);
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void runs_from_the_left_say_their_text_glyph_by_glyph(String text) {
        for (var run : shaper.shape(text, TextStyle.BOLD).runs()) {
            if (!run.rightToLeft()) {
                var said = run.glyphs().stream().map(Glyph::text).collect(Collectors.joining());
                assertThat(said).hasSameSizeAs(run.text());
            }
        }
    }

    @Test
    void a_character_that_no_face_has_becomes_a_question_mark_and_is_reported() {
        var line = shaper.shape("Li 😀 雷", TextStyle.BOLD);

        assertThat(line.text()).isEqualTo("Li ? 雷");
        assertThat(line.missing()).containsExactly(0x1F600);
        assertThat(shaper.missing("a\uE000b\uD800", TextStyle.BOLD))
                .containsExactly(0xE000, 0xD800);
    }

    @Test
    void invisible_characters_are_left_out_and_control_characters_are_blanks() {
        var line = shaper.shape("\uFEFFA\u200Bn\tb\uFE0F", TextStyle.BOLD);

        assertThat(line.text()).isEqualTo("An b");
        assertThat(line.missing()).isEmpty();
    }

    @Test
    void han_characters_take_the_forms_of_the_language() {
        assertThat(faces("直", TextStyle.BOLD)).containsExactly("NotoSansSC-Bold");
        assertThat(faces("직 直", TextStyle.BOLD)).containsOnly("NotoSansKR-Bold");
        assertThat(faces("直なお", TextStyle.BOLD)).containsOnly("NotoSansJP-Bold");
        assertThat(faces("直", TextStyle.BOLD.in("ja-JP"))).containsExactly("NotoSansJP-Bold");
        assertThat(faces("直", TextStyle.BOLD.in("ko"))).containsExactly("NotoSansKR-Bold");
        assertThat(faces("なお直", TextStyle.BOLD.in("zh-CN"))).containsExactly("NotoSansSC-Bold");
    }

    @Test
    void a_rare_character_that_the_language_lacks_is_taken_from_the_chinese_face() {
        assertThat(faces("䶮", TextStyle.BOLD.in("ja"))).containsExactly("NotoSansSC-Bold");
    }

    @Test
    void punctuation_stays_with_the_letters_before_it_and_opening_with_those_after() {
        var line = shaper.shape("“城市” Life", TextStyle.BOLD);

        assertThat(line.runs()).extracting(GlyphRun::text).containsExactly("“城市” ", "Life");
    }

    @Test
    void arabic_letters_join_and_run_from_the_right() {
        var joined = shaper.shape("بيت", TextStyle.BOLD);
        var apart = shaper.shape("ب ي ت", TextStyle.BOLD);

        assertThat(joined.rightToLeft()).isTrue();
        assertThat(joined.width()).isLessThan(apart.width());
        assertThat(joined.runs().getFirst().glyphs())
                .filteredOn(glyph -> !glyph.text().isEmpty())
                .extracting(Glyph::text)
                .containsExactly("ت", "ي", "ب");
    }

    @Test
    void latin_within_arabic_keeps_its_own_direction() {
        var line = shaper.shape("محمد (UN) علي", TextStyle.BOLD);

        assertThat(line.runs()).extracting(GlyphRun::rightToLeft).contains(true, false);
        assertThat(line.runs()).extracting(GlyphRun::text).contains("UN");
        assertThat(line.runs().getFirst().text()).contains("علي");
    }

    @Test
    void decomposed_letters_are_drawn_as_composed_ones() {
        var composed = shaper.shape("Nguyễn", TextStyle.BOLD);

        assertThat(shaper.shape("Nguye\u0302\u0303n", TextStyle.BOLD)).isEqualTo(composed);
    }

    @Test
    void stacked_marks_count_as_ink_above_the_line() {
        var plain = shaper.shape("A", TextStyle.BOLD);
        var stacked = shaper.shape("Ẩ", TextStyle.BOLD);

        assertThat(stacked.inkTop()).isGreaterThan(plain.inkTop() + 0.2);
        assertThat(shaper.shape("g", TextStyle.BOLD).inkDepth()).isGreaterThan(0.15);
    }

    @Test
    void nothing_gives_no_runs() {
        assertThat(shaper.shape("", TextStyle.BOLD).isEmpty()).isTrue();
        assertThat(shaper.shape("\u200B", TextStyle.BOLD).width()).isZero();
    }

    private static List<String> samples() {
        return ScriptSamples.ALL;
    }

    private List<String> faces(String text, TextStyle style) {
        return shaper.shape(text, style).runs().stream()
                .map(run -> run.face().postScriptName())
                .distinct()
                .toList();
    }
}
