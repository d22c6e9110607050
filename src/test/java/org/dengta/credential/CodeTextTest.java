package org.dengta.credential;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.SplittableRandom;

final class CodeTextTest {
    /** What scanners, files and pages put around and between: nothing of it is to be seen. */
    private static final String[] UNSEEN = {
        "\uFEFF", "\u200B", "\u200D", "\u2060", "\u200E", "\u00AD", "\r", "\n", "\t", "\u001D", "\0"
    };

    private static final String[] BLANKS = {" ", "\u3000", "\u00A0", "\u2009"};

    private final SplittableRandom random = new SplittableRandom(71);
    private final LookupKey key = new LookupKey(new byte[32]);

    @Test
    void a_code_of_ours_is_the_same_however_it_was_typed() {
        for (var i = 0; i < 2000; i++) {
            var code = CredentialCode.draw(random);
            var typed = disguised(grouped(code.digits()));
            assertThat(CodeText.normal(typed)).isEqualTo(code.digits());
            assertThat(key.of(typed)).isEqualTo(key.of(code));
        }
    }

    @Test
    void another_systems_code_is_the_same_however_it_was_typed() {
        for (var i = 0; i < 2000; i++) {
            var code = foreign();
            assertThat(key.of(disguised(code))).isEqualTo(key.of(code));
        }
    }

    @Test
    void the_normal_form_of_a_normal_form_is_itself() {
        for (var i = 0; i < 5000; i++) {
            var once = CodeText.normal(nonsense());
            assertThat(CodeText.normal(once)).isEqualTo(once);
        }
    }

    @Test
    void twenty_digits_in_groups_are_twenty_digits() {
        var listed = key.of("12345 67890 12345 67890");
        assertThat(key.of("12345678901234567890")).isEqualTo(listed);
        assertThat(key.of("12345-67890-12345-67890")).isEqualTo(listed);
        assertThat(key.of("１２３４５　６７８９０　１２３４５　６７８９０")).isEqualTo(listed);
    }

    @Test
    void blanks_and_hyphens_within_any_other_code_count() {
        assertThat(CodeText.normal("1-11")).isEqualTo("1-11");
        assertThat(CodeText.normal("EXPO 4711-a")).isEqualTo("EXPO 4711-a");
        assertThat(key.of("1-11")).isNotEqualTo(key.of("11-1"));
    }

    @Test
    void only_width_is_folded_not_case_and_not_characters() {
        assertThat(CodeText.normal("ＡＢｃ／４７１１")).isEqualTo("ABc/4711");
        assertThat(CodeText.normal("展商-7")).isEqualTo("展商-7");
        assertThat(CodeText.normal("٣٤")).isEqualTo("٣٤");
    }

    @Test
    void what_shows_nothing_is_empty() {
        assertThat(CodeText.normal(String.join("", UNSEEN) + String.join("", BLANKS))).isEmpty();
    }

    private String grouped(String digits) {
        var parted = new StringBuilder();
        for (var i = 0; i < digits.length(); i++) {
            if (i > 0 && random.nextInt(5) == 0) {
                parted.append(random.nextBoolean() ? '-' : ' ');
            }
            parted.append(digits.charAt(i));
        }
        return parted.toString();
    }

    /** The same to the eye: signs nobody sees, full width, another blank, blanks around. */
    private String disguised(String code) {
        var text = new StringBuilder(one(BLANKS) + one(UNSEEN));
        code.codePoints()
                .forEach(c -> {
                    text.append(random.nextInt(4) == 0 ? one(UNSEEN) : "");
                    if (c == ' ') {
                        text.append(one(BLANKS));
                    } else {
                        text.appendCodePoint(
                                c > ' ' && c < 0x7F && random.nextBoolean() ? c + 0xFEE0 : c);
                    }
                });
        return text + one(BLANKS) + one(UNSEEN);
    }

    private String foreign() {
        var text = new StringBuilder("x");
        for (var i = random.nextInt(30); i > 0; i--) {
            text.append("0123456789abcXYZ/-. 展商é".charAt(random.nextInt(23)));
        }
        return text.append('0').toString();
    }

    private String nonsense() {
        var text = new StringBuilder();
        for (var i = random.nextInt(40); i > 0; i--) {
            switch (random.nextInt(3)) {
                case 0 -> text.append((char) random.nextInt(0x10000));
                case 1 -> text.appendCodePoint(random.nextInt(0x110000));
                default -> text.append("0123456789 -".charAt(random.nextInt(12)));
            }
        }
        return text.toString();
    }

    private String one(String[] choice) {
        return choice[random.nextInt(choice.length)];
    }
}
