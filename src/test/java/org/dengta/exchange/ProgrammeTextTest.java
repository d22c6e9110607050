package org.dengta.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;

final class ProgrammeTextTest {
    private static final ProgrammeText TEXT = ProgrammeText.of("a: 1\n", Map.of(7, "eA", 3, "eB"));

    @Test
    void its_body_comes_back_as_it_was() {
        assertThat(ProgrammeText.read(TEXT.body())).isEqualTo(TEXT);
        assertThat(TEXT.body()).isEqualTo("event a: 1\\n\nletter-key.3 eB\nletter-key.7 eA\n");
        assertThat(TEXT.hash()).hasSize(64);
    }

    @Test
    void another_text_or_key_has_another_hash() {
        assertThat(ProgrammeText.of("a: 2\n", TEXT.letterKeys()).hash()).isNotEqualTo(TEXT.hash());
        assertThat(ProgrammeText.of("a: 1\n", Map.of(7, "eA")).hash()).isNotEqualTo(TEXT.hash());
        assertThat(TEXT.isSound()).isTrue();
        assertThat(new ProgrammeText(TEXT.hash(), "b", Map.of()).isSound()).isFalse();
    }

    @Test
    void what_is_no_programme_is_refused() {
        for (var bad :
                List.of(
                        "",
                        "letter-key.1 x\n",
                        "event x\nother y\n",
                        "event x\nletter-key.a y\n",
                        "event")) {
            assertThatThrownBy(() -> ProgrammeText.read(bad))
                    .as(bad)
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }
}
