package org.dengta.platform.text.fit;

import static org.assertj.core.api.Assertions.assertThat;

import org.dengta.platform.text.ShapedText;
import org.dengta.platform.text.Shaper;
import org.dengta.platform.text.SharedTypefaces;
import org.dengta.platform.text.TextStyle;
import org.junit.jupiter.api.Test;

import java.util.List;

final class ParagraphTest {
    private final Shaper shaper = new Shaper(SharedTypefaces.INSTANCE);

    @Test
    void chinese_breaks_between_any_two_characters() {
        assertThat(lines("共建人民城市共享美好生活", 5)).containsExactly("共建人民城", "市共享美好", "生活");
    }

    @Test
    void no_line_starts_with_closing_punctuation() {
        assertThat(lines("城市让生活，更美好。城市（世界）让", 5))
                .noneMatch(line -> "，。）、".indexOf(line.charAt(0)) >= 0);
        assertThat(lines("好城市生活，", 5)).containsExactly("好城市生", "活，");
    }

    @Test
    void no_line_ends_with_an_opening_bracket() {
        assertThat(lines("世界城市《美好生活》", 5)).containsExactly("世界城市", "《美好生", "活》");
        assertThat(lines("世界城市“美好”", 5)).containsExactly("世界城市", "“美好”");
    }

    @Test
    void latin_breaks_at_spaces_and_after_hyphens() {
        assertThat(lines("Jean-Baptiste de La Rochefoucauld", 9))
                .containsExactly("Jean-Baptiste de", "La Rochefoucauld");
        assertThat(lines("Jean-Baptiste", 5)).containsExactly("Jean-", "Baptiste");
    }

    @Test
    void thai_breaks_between_words_of_the_dictionary() {
        assertThat(lines("สวัสดีประเทศไทย", 5)).containsExactly("สวัสดี", "ประเทศไทย");
    }

    @Test
    void a_word_wider_than_the_line_is_broken_between_letters_with_their_marks() {
        var lines = lines("សូមគោរពអញ្ជើញលោកអ្នក", 3);

        assertThat(lines).hasSizeGreaterThan(2);
        assertThat(String.join("", lines)).isEqualTo("សូមគោរពអញ្ជើញលោកអ្នក");
        assertThat(lines)
                .noneMatch(line -> Character.getType(line.charAt(0)) == Character.NON_SPACING_MARK)
                .noneMatch(line -> line.endsWith("\u17D2"));
    }

    @Test
    void all_lines_of_an_arabic_paragraph_run_from_the_right() {
        var lines = new Paragraph(shaper, "مرحبا بكم UN-Habitat", TextStyle.BOLD).wrapped(5);

        assertThat(lines).hasSizeGreaterThan(1).allMatch(ShapedText::rightToLeft);
    }

    @Test
    void line_feeds_are_kept_and_blanks_at_the_ends_are_not() {
        assertThat(lines(" 甲 \r\n\n乙 ", 5)).containsExactly("甲", "", "乙");
        assertThat(lines("  ", 5)).isEmpty();
    }

    private List<String> lines(String text, double widthEm) {
        return new Paragraph(shaper, text, TextStyle.BOLD)
                .wrapped(widthEm).stream().map(ShapedText::text).toList();
    }
}
