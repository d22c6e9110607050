package org.dengta.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.dengta.exchange.ProgrammeText;
import org.dengta.exchange.SharedProgramme;
import org.junit.jupiter.api.Test;

import java.util.Map;

/** What every keeper of the programme promises. */
public abstract class SharedProgrammeContract {
    private static final ProgrammeText ONE =
            ProgrammeText.of("event: 1\nname: \"灯塔 \\\"\\n\"\n", Map.of(1, "a2V5", 12, "b2V5"));
    private static final ProgrammeText OTHER = ProgrammeText.of("event: 2\n", Map.of());

    /** None; reads a text that says {@code event}. */
    protected abstract SharedProgramme fresh();

    @Test
    void none_stands_at_first() {
        assertThat(fresh().current()).isEmpty();
    }

    @Test
    void the_last_one_put_stands_sign_for_sign() {
        var programme = fresh();
        programme.put(ONE);
        programme.put(ONE);
        assertThat(programme.current()).contains(ONE);
        programme.put(OTHER);
        assertThat(programme.current()).contains(OTHER);
        programme.put(ONE);
        assertThat(programme.current()).contains(ONE);
    }

    @Test
    void one_that_cannot_be_read_or_does_not_fit_its_hash_leaves_what_stood() {
        var programme = fresh();
        programme.put(ONE);
        var unread = ProgrammeText.of("nonsense", Map.of());
        var bent = new ProgrammeText(ONE.hash(), OTHER.event(), ONE.letterKeys());
        for (var bad : new ProgrammeText[] {unread, bent}) {
            assertThatThrownBy(() -> programme.put(bad))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThat(programme.current()).contains(ONE);
        }
    }
}
