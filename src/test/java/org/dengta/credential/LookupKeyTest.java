package org.dengta.credential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.util.SplittableRandom;

final class LookupKeyTest {
    private final byte[] bytes = new byte[32];
    private final LookupKey key = new LookupKey(bytes);
    private final CredentialCode code = CredentialCode.draw(new SplittableRandom(3));

    @Test
    void the_same_code_is_found_in_the_same_place() {
        assertThat(key.of(code)).isEqualTo(new LookupKey(new byte[32]).of(code));
        assertThat(key.of(code)).isEqualTo(key.of(code.digits()));
    }

    @Test
    void it_is_the_hmac_that_everybody_computes() {
        assertThat(key.of("").hex())
                .isEqualTo("b613679a0814d9ec772f95d778c35fc5ff1697c493715653c6c712144292c5ad");
    }

    @Test
    void another_key_finds_nothing() {
        bytes[31] = 1;
        assertThat(new LookupKey(bytes).of(code)).isNotEqualTo(key.of(code));
    }

    @Test
    void a_key_changed_by_its_giver_stays_what_it_was() {
        var before = key.of(code);
        bytes[0] = 1;
        assertThat(key.of(code)).isEqualTo(before);
    }

    @Test
    void blanks_around_a_foreign_code_do_not_count_but_those_within_do() {
        assertThat(key.of(" 展商-7\t\n")).isEqualTo(key.of("展商-7"));
        assertThat(key.of("展商 7")).isNotEqualTo(key.of("展商7"));
    }

    @Test
    void a_persons_number_depends_on_the_key_and_is_no_look_up() {
        var text = "lin hai\nweihai\nmayor";
        assertThat(key.personNumber(text))
                .isEqualTo(new LookupKey(new byte[32]).personNumber(text))
                .isNotEqualTo(key.personNumber("lin hai\nweihai\nexpert"))
                .isNotEqualTo(key.of(text).hex())
                .isNotEqualTo(key.of("person\0" + text).hex())
                .hasSize(64);
        bytes[5] = 1;
        assertThat(new LookupKey(bytes).personNumber(text)).isNotEqualTo(key.personNumber(text));
    }

    @Test
    void a_log_shows_eight_digits_of_it() {
        assertThat(key.of(code).toString()).hasSize(8).isSubstringOf(key.of(code).hex());
    }

    @Test
    void a_key_has_32_bytes_and_a_look_up_64_digits() {
        assertThatThrownBy(() -> new LookupKey(new byte[31]))
                .isInstanceOf(IllegalArgumentException.class);
        for (var wrong : new String[] {"", "0".repeat(63), "A".repeat(64)}) {
            assertThatThrownBy(() -> new CodeLookup(wrong))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }
}
