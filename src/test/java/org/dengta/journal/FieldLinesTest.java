package org.dengta.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.dengta.testing.Facts;
import org.junit.jupiter.api.Test;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

final class FieldLinesTest {
    private final SplittableRandom random = new SplittableRandom(23);

    @Test
    void fields_read_are_the_fields_written_in_their_order() {
        for (var i = 0; i < 5000; i++) {
            var fields = fields();
            var read = FieldLines.read(FieldLines.write(fields));
            assertThat(read).isEqualTo(fields);
            assertThat(List.copyOf(read.keySet())).isEqualTo(List.copyOf(fields.keySet()));
        }
    }

    @Test
    void a_person_can_read_them() {
        assertThat(new String(FieldLines.write(Map.of("gate", "东门\nb\\")), UTF_8))
                .isEqualTo("gate 东门\\nb\\\\\n");
    }

    @Test
    void a_cut_anywhere_is_noticed_or_falls_between_two_lines() {
        var bytes = FieldLines.write(fields());
        for (var length = 1; length < bytes.length; length++) {
            var cut = java.util.Arrays.copyOf(bytes, length);
            if (bytes[length - 1] != '\n') {
                assertThatThrownBy(() -> FieldLines.read(cut))
                        .isInstanceOf(IllegalArgumentException.class);
            }
        }
    }

    @Test
    void a_name_twice_or_no_name_is_no_field() {
        for (var text : List.of("a 1\na 2\n", "a\n", "nothing", " value\n", "\n")) {
            assertThatThrownBy(() -> FieldLines.read(text.getBytes(UTF_8)))
                    .as(text)
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void a_name_with_a_blank_or_line_break_is_refused() {
        for (var name : List.of("", "a b", "a\nb", "a\t")) {
            assertThatThrownBy(() -> FieldLines.write(Map.of(name, "x")))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void a_text_that_is_not_unicode_is_refused_rather_than_changed() {
        assertThatThrownBy(() -> FieldLines.write(Map.of("a", "half \uD83D")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> FieldLines.read(new byte[] {'a', ' ', (byte) 0xC3, '\n'}))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private Map<String, String> fields() {
        var fields = new LinkedHashMap<String, String>();
        for (var i = random.nextInt(12); i >= 0; i--) {
            fields.put("n" + random.nextInt(1000), Facts.text(random));
        }
        return fields;
    }
}
