package org.dengta.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

final class ScriptRunTest {
    @Test
    void each_script_gets_its_family_and_signs_stay_with_the_letter_before() {
        assertThat(ScriptRun.of("林海 (Lin Hai), Երևան"))
                .containsExactly(
                        new ScriptRun(Family.CHINESE, "林海 ("),
                        new ScriptRun(Family.LATIN, "Lin Hai), "),
                        new ScriptRun(Family.ARMENIAN, "Երևան"));
    }

    @Test
    void han_letters_are_japanese_beside_kana_and_korean_beside_hangul() {
        assertThat(ScriptRun.of("山田 みどり"))
                .containsExactly(new ScriptRun(Family.JAPANESE, "山田 みどり"));
        assertThat(ScriptRun.of("李 민호")).containsExactly(new ScriptRun(Family.KOREAN, "李 민호"));
    }

    @Test
    void accents_and_digits_break_no_run() {
        assertThat(ScriptRun.of("Zoë Düğün 3")).hasSize(1);
        assertThat(ScriptRun.of("12345")).containsExactly(new ScriptRun(Family.CHINESE, "12345"));
        assertThat(ScriptRun.of("")).isEmpty();
    }

    @Test
    void runs_together_are_the_text_whatever_it_is() {
        var random = new Random(20241025);
        for (var i = 0; i < 2_000; i++) {
            var text =
                    random.ints(random.nextInt(12), 0x20, 0x30000)
                            .filter(Character::isDefined)
                            .filter(c -> c < 0xD800 || c > 0xDFFF)
                            .mapToObj(Character::toString)
                            .collect(Collectors.joining());
            assertThat(
                            ScriptRun.of(text).stream()
                                    .map(ScriptRun::text)
                                    .collect(Collectors.joining()))
                    .isEqualTo(text);
        }
    }

    @Test
    void neighbouring_runs_differ_in_family() {
        var families = ScriptRun.of("a中b Ω д").stream().map(ScriptRun::family).toList();
        assertThat(families).isEqualTo(List.of(Family.LATIN, Family.CHINESE, Family.LATIN));
    }

    @Test
    void a_rare_ideograph_is_of_its_own_family() {
        assertThat(ScriptRun.of("黄𪚥林"))
                .containsExactly(
                        new ScriptRun(Family.CHINESE, "黄"),
                        new ScriptRun(Family.RARE_HAN, "𪚥"),
                        new ScriptRun(Family.CHINESE, "林"));
        assertThat(ScriptRun.of("赵𠅤")).containsExactly(new ScriptRun(Family.CHINESE, "赵𠅤"));
    }
}
