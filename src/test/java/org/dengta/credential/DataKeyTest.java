package org.dengta.credential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.SplittableRandom;

final class DataKeyTest {
    private final SplittableRandom random = new SplittableRandom(37);
    private final byte[] bytes = new byte[32];
    private final DataKey key = new DataKey(bytes, random);
    private final byte[] plain = "林海 · Lin Hai".getBytes(UTF_8);

    @Test
    void what_was_sealed_can_be_opened() {
        for (var length = 0; length < 300; length++) {
            var data = new byte[length];
            random.nextBytes(data);
            assertThat(key.open(key.seal(data, "guest G-1"), "guest G-1")).isEqualTo(data);
        }
    }

    @Test
    void the_same_text_never_looks_the_same_twice() {
        assertThat(key.seal(plain, "a")).isNotEqualTo(key.seal(plain, "a"));
        assertThat(new String(key.seal(plain, "a"), UTF_8)).doesNotContain("Lin");
    }

    @Test
    void another_key_or_purpose_opens_nothing() {
        var sealed = key.seal(plain, "guest G-1");
        bytes[7] = 1;
        assertRefused(() -> new DataKey(bytes, random).open(sealed, "guest G-1"));
        assertRefused(() -> key.open(sealed, "guest G-2"));
    }

    @Test
    void every_changed_bit_and_every_cut_is_noticed() {
        var sealed = key.seal(plain, "a");
        for (var bit = 0; bit < sealed.length * 8; bit++) {
            var other = sealed.clone();
            other[bit / 8] ^= (byte) (1 << bit % 8);
            assertRefused(() -> key.open(other, "a"));
        }
        for (var length = 0; length < sealed.length; length++) {
            var cut = Arrays.copyOf(sealed, length);
            assertRefused(() -> key.open(cut, "a"));
        }
    }

    @Test
    void a_key_has_32_bytes() {
        assertThatThrownBy(() -> new DataKey(new byte[16], random))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static void assertRefused(Runnable opening) {
        assertThatThrownBy(opening::run).isInstanceOf(IllegalStateException.class);
    }
}
