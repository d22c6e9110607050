package org.dengta.app.bench.video;

import static org.assertj.core.api.Assertions.assertThat;

import org.dengta.reading.Picture;
import org.dengta.reading.Symbol;
import org.dengta.reading.SymbolReader;
import org.dengta.testing.Films;
import org.junit.jupiter.api.Test;

import java.util.Collections;
import java.util.List;
import java.util.Random;

final class WatchTest {
    private static final int PICTURES = (int) (Presentation.SECONDS * Film.RATE);

    private final Presentation shown = new Presentation(1, new Random(1));

    @Test
    void a_presentation_that_was_never_read_counts_with_all_its_length() {
        var watch = watching((_, _) -> List.of());
        assertThat(watch.seen()).isZero();
        assertThat(watch.verdictMs(0.5)).isEqualTo(1000 * Presentation.SECONDS);
    }

    @Test
    void one_that_was_read_counts_from_the_whole_symbol_in_view() {
        var text = shown.card().text();
        var watch = watching((_, _) -> List.of(new Symbol(text, List.of(), "test")));
        assertThat(watch.seen()).isOne();
        assertThat(watch.verdictMs(0.5)).isLessThan(100);
    }

    private Watch watching(SymbolReader reader) {
        var watch = new Watch("test", reader);
        Picture grey = Films.grey(Film.WIDTH, Film.HEIGHT, 90);
        watch.see(shown, Collections.nCopies(PICTURES, grey));
        return watch;
    }
}
