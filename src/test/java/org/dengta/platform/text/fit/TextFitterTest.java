package org.dengta.platform.text.fit;

import static org.assertj.core.api.Assertions.assertThat;

import org.dengta.platform.text.ScriptSamples;
import org.dengta.platform.text.ShapedText;
import org.dengta.platform.text.Shaper;
import org.dengta.platform.text.SharedTypefaces;
import org.dengta.platform.text.TextStyle;
import org.junit.jupiter.api.Test;

import java.util.Random;
import java.util.random.RandomGenerator;

final class TextFitterTest {
    private static final double SLACK = 1e-6;
    private static final FitRule NAME = new FitRule(95, 14, 32, 14, 2);

    private final TextFitter fitter = new TextFitter(new Shaper(SharedTypefaces.INSTANCE));

    @Test
    void nothing_is_ever_cut_off() {
        var seed = 20241025;
        var random = new Random(seed);
        for (var i = 0; i < 500; i++) {
            var text = text(random);
            var min = random.nextDouble(3, 12);
            var max = min + random.nextDouble(30);
            var lines = random.nextInt(1, 4);
            var width = random.nextDouble(8, 120);
            var rule = new FitRule(width, random.nextDouble(3, 30), max, min, lines);

            var fit = fitter.fit(text, TextStyle.BOLD, rule);

            var block = fit.block();
            assertThat(block.widthMm()).as("%s in %s", text, rule).isLessThan(width + SLACK);
            assertThat(block.heightMm())
                    .as("%s in %s", text, rule)
                    .isLessThan(rule.heightMm() + SLACK);
            assertThat(letters(block)).isEqualTo(text.replaceAll("\\s", ""));
            switch (fit) {
                case TextFit.Fitted _ -> {
                    assertThat(block.sizePt()).isBetween(min, max);
                    assertThat(block.lines().size()).isLessThanOrEqualTo(lines);
                }
                case TextFit.Crowded _ -> assertThat(block.sizePt()).isBetween(min, max);
                case TextFit.TooLong _ -> assertThat(block.sizePt()).isLessThan(min);
            }
        }
    }

    @Test
    void a_short_name_takes_the_largest_size() {
        var fit = fitter.fit("李雷", TextStyle.BOLD, NAME);

        assertThat(fit).isInstanceOf(TextFit.Fitted.class);
        assertThat(fit.block().sizePt()).isEqualTo(32);
    }

    @Test
    void a_long_name_takes_a_second_line_of_about_equal_length() {
        var rule = new FitRule(60, 20, 24, 10, 2);

        var block = fitter.fit("山东省住房和城乡建设厅城市管理监督处", TextStyle.BOLD, rule).block();

        assertThat(block.lines()).hasSize(2);
        var first = block.lines().getFirst().width();
        assertThat(block.lines().getLast().width()).isBetween(first * 0.75, first * 1.25);
    }

    @Test
    void a_slightly_long_name_stays_on_one_line() {
        var block = fitter.fit("Konstantinos Papadopoulos", TextStyle.BOLD, NAME).block();

        assertThat(block.lines()).hasSize(1);
        assertThat(block.sizePt()).isBetween(14.0, 32.0);
    }

    @Test
    void a_word_is_broken_only_when_it_would_become_unreadable() {
        var rule = new FitRule(30, 20, 20, 9, 2);

        var fit = fitter.fit("Donaudampfschifffahrtsgesellschaft", TextStyle.BOLD, rule);

        assertThat(fit).isInstanceOf(TextFit.Crowded.class);
        assertThat(fit.block().lines()).hasSize(2);
    }

    @Test
    void a_text_that_cannot_be_readable_is_reported_and_still_whole() {
        var text = "城市让生活更美好".repeat(40);

        var fit = fitter.fit(text, TextStyle.BOLD, new FitRule(30, 10, 12, 8, 2));

        assertThat(fit).isInstanceOf(TextFit.TooLong.class);
        assertThat(letters(fit.block())).isEqualTo(text);
    }

    @Test
    void marks_of_two_lines_do_not_touch() {
        var rule = new FitRule(20, 40, 20, 20, 3);

        var block = fitter.fit("Ẩgỵ ỆẨẬ", TextStyle.BOLD, rule).block();

        assertThat(block.lines()).hasSize(2);
        var upper = block.lines().getFirst().inkDepth();
        assertThat(block.leading()).isGreaterThan(upper + block.lines().getLast().inkTop());
    }

    @Test
    void an_empty_text_is_an_empty_block() {
        var fit = fitter.fit(" ", TextStyle.BOLD, NAME);

        assertThat(fit.block().lines()).isEmpty();
        assertThat(fit.block().widthMm()).isZero();
    }

    private static String letters(TextBlock block) {
        var text = new StringBuilder();
        block.lines().stream().map(ShapedText::text).forEach(text::append);
        return text.toString().replaceAll("\\s", "");
    }

    private static String text(RandomGenerator random) {
        var text = new StringBuilder();
        var words = random.nextInt(1, 7);
        for (var i = 0; i < words; i++) {
            var sample = ScriptSamples.ALL.get(random.nextInt(ScriptSamples.ALL.size()));
            var pieces = sample.split(" ", -1);
            text.append(pieces[random.nextInt(pieces.length)]).append(i % 3 == 2 ? "" : " ");
        }
        return text.toString().strip();
    }
}
