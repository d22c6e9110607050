package org.dengta.platform.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Random;

final class FormulaGuardTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"=1+1", "+1", "-1", "@x", "\t=1", "\r=1", "＝1", "＋1", "－1", "＠x", "'=1"})
    void what_could_run_gets_a_guard(String text) {
        assertThat(FormulaGuard.guard(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a=1", "'", "'t Hooft", "\"=1", "李=明"})
    void what_cannot_run_stays(String text) {
        assertThat(FormulaGuard.guard(text)).isEqualTo(text);
        assertThat(FormulaGuard.unguard(text)).isEqualTo(text);
    }

    @Test
    void taking_the_guard_off_gives_back_what_was_guarded() {
        var random = new Random(7);
        String signs = "'=+-@\t\r＝＋－＠a1";
        for (int i = 0; i < 50_000; i++) {
            var text = new StringBuilder();
            for (int n = random.nextInt(6); n > 0; n--) {
                text.append(signs.charAt(random.nextInt(signs.length())));
            }
            String guarded = FormulaGuard.guard(text.toString());
            assertThat(FormulaGuard.unguard(guarded)).isEqualTo(text.toString());
            assertThat(guarded.isEmpty() ? 'a' : guarded.charAt(0))
                    .isNotIn('=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠');
        }
    }
}
