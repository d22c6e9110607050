package org.dengta.credential;

import static org.assertj.core.api.Assertions.assertThat;

import org.dengta.credential.Presented.Damaged;
import org.dengta.credential.Presented.Forged;
import org.dengta.credential.Presented.GenuineLetter;
import org.dengta.credential.Presented.OtherEvent;
import org.dengta.credential.Presented.OtherText;
import org.dengta.credential.Presented.PlainCode;
import org.dengta.credential.Presented.UnknownKey;
import org.dengta.programme.EventNumber;
import org.dengta.testing.SampleEvent;
import org.dengta.testing.SignerKeys;
import org.junit.jupiter.api.Test;

import java.math.BigInteger;
import java.security.KeyPair;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.SplittableRandom;

final class CodeInspectorTest {
    private static final EventNumber EVENT = SampleEvent.NUMBER;
    private static final LocalDate LAST_DAY = LocalDate.of(2024, 10, 29);
    private static final BigInteger GROUP_ORDER =
            BigInteger.TWO.pow(252).add(new BigInteger("27742317777372353535851937790883648493"));

    private final SplittableRandom random = new SplittableRandom(5);
    private final KeyPair first = SignerKeys.pair(1);
    private final KeyPair second = SignerKeys.pair(2);
    private final CodeInspector inspector =
            new CodeInspector(EVENT, Map.of(1, first.getPublic(), 200, second.getPublic()));
    private final LetterCode letter = signed(1, first);

    @Test
    void a_letter_the_organisers_signed_is_genuine() {
        assertThat(inspector.inspect(LetterFormat.write(letter)))
                .isEqualTo(new GenuineLetter(letter));
    }

    @Test
    void after_a_key_rotation_letters_of_both_keys_are_genuine() {
        var newer = signed(200, second);
        assertThat(inspector.inspect(LetterFormat.write(newer)))
                .isEqualTo(new GenuineLetter(newer));
        assertThat(inspector.inspect(LetterFormat.write(letter))).isInstanceOf(GenuineLetter.class);
    }

    @Test
    void a_letter_signed_with_a_key_this_kiosk_has_not_is_told_from_a_forged_one() {
        assertThat(inspector.inspect(LetterFormat.write(signed(3, SignerKeys.pair(3)))))
                .isEqualTo(new UnknownKey(3));
    }

    @Test
    void a_strangers_signature_under_the_organisers_key_id_is_forged() {
        assertThat(inspector.inspect(LetterFormat.write(signed(1, SignerKeys.pair(3)))))
                .isEqualTo(new Forged(1));
        assertThat(inspector.inspect(LetterFormat.write(signed(1, second))))
                .isEqualTo(new Forged(1));
    }

    @Test
    void a_letter_of_another_event_says_which() {
        var signer = new LetterSigner(1, first.getPrivate());
        var other = signer.sign(new EventNumber(7), CredentialCode.draw(random), 1, LAST_DAY);
        assertThat(inspector.inspect(LetterFormat.write(other)))
                .isEqualTo(new OtherEvent(new EventNumber(7)));
    }

    @Test
    void no_part_of_a_letter_can_be_exchanged() {
        var seal = letter.seal();
        var signature = seal.signature();
        var code = CredentialCode.draw(random);
        var forgeries =
                new LetterCode[] {
                    new LetterCode(EVENT, code, seal),
                    with(new LetterSeal(200, seal.category(), LAST_DAY, signature)),
                    with(new LetterSeal(1, seal.category() + 1, LAST_DAY, signature)),
                    with(new LetterSeal(1, seal.category(), LAST_DAY.plusDays(1), signature)),
                    with(new LetterSeal(1, seal.category(), LAST_DAY, new byte[64])),
                };
        for (var forgery : forgeries) {
            assertThat(inspector.inspect(LetterFormat.write(forgery))).isInstanceOf(Forged.class);
        }
    }

    @Test
    void a_letter_signed_for_another_event_and_relabelled_is_forged() {
        var signer = new LetterSigner(1, first.getPrivate());
        var code = CredentialCode.draw(random);
        var other = signer.sign(new EventNumber(7), code, 1, LAST_DAY);
        var relabelled = new LetterCode(EVENT, code, other.seal());
        assertThat(inspector.inspect(LetterFormat.write(relabelled))).isEqualTo(new Forged(1));
    }

    @Test
    void a_second_signature_made_of_a_genuine_one_is_forged() {
        var signature = letter.seal().signature();
        var s = new BigInteger(1, reversed(Arrays.copyOfRange(signature, 32, 64)));
        var larger = reversed(s.add(GROUP_ORDER).toByteArray());
        System.arraycopy(Arrays.copyOf(larger, 32), 0, signature, 32, 32);
        var twin = with(new LetterSeal(1, letter.seal().category(), LAST_DAY, signature));
        assertThat(inspector.inspect(LetterFormat.write(twin))).isEqualTo(new Forged(1));
    }

    @Test
    void the_signature_covers_what_the_form_of_letters_says() throws Exception {
        var message =
                "dengta letter 1\0" + EVENT.digits() + letter.code().digits() + "\u0001\u0009";
        var day =
                (int)
                        java.time.temporal.ChronoUnit.DAYS.between(
                                LocalDate.of(2020, 1, 1), LAST_DAY);
        var signature = java.security.Signature.getInstance("Ed25519");
        signature.initVerify(first.getPublic());
        signature.update(message.getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        signature.update(new byte[] {(byte) (day >> 8), (byte) day});
        assertThat(signature.verify(letter.seal().signature())).isTrue();
    }

    @Test
    void the_same_letter_is_always_signed_the_same() {
        var signer = new LetterSigner(1, first.getPrivate());
        assertThat(signer.sign(EVENT, letter.code(), letter.seal().category(), LAST_DAY))
                .isEqualTo(letter);
    }

    @Test
    void every_single_wrong_digit_is_damage() {
        var digits = LetterFormat.write(letter);
        for (var at = 0; at < digits.length(); at++) {
            var wrong = (char) ('0' + (digits.charAt(at) - '0' + 1 + random.nextInt(9)) % 10);
            var other = digits.substring(0, at) + wrong + digits.substring(at + 1);
            assertThat(inspector.inspect(other)).isEqualTo(new Damaged());
        }
    }

    @Test
    void the_digits_of_a_badge_are_a_plain_code_or_damaged() {
        var code = CredentialCode.draw(random);
        assertThat(inspector.inspect(code.digits())).isEqualTo(new PlainCode(code));
        var last = code.digits().charAt(19) == '0' ? '1' : '0';
        assertThat(inspector.inspect(code.digits().substring(0, 19) + last))
                .isEqualTo(new Damaged());
        assertThat(inspector.inspect(code.digits().substring(1))).isInstanceOf(OtherText.class);
    }

    @Test
    void blanks_and_hyphens_between_digits_do_not_count() {
        var code = CredentialCode.draw(random);
        assertThat(inspector.inspect(" " + code.spaced() + "\r\n")).isEqualTo(new PlainCode(code));
        assertThat(inspector.inspect(code.spaced().replace(' ', '-')))
                .isEqualTo(new PlainCode(code));
        var spaced = LetterFormat.write(letter).replaceAll("(.{10})", "$1 ");
        assertThat(inspector.inspect(spaced)).isEqualTo(new GenuineLetter(letter));
    }

    @Test
    void an_input_method_or_a_byte_order_mark_spoils_no_code() {
        var code = CredentialCode.draw(random);
        var wide = new StringBuilder("\uFEFF");
        code.digits().chars().forEach(c -> wide.append((char) (c + 0xFEE0)));
        assertThat(inspector.inspect(wide + "\r\n")).isEqualTo(new PlainCode(code));
        assertThat(inspector.inspect("\uFEFF" + LetterFormat.write(letter) + "\u200B"))
                .isEqualTo(new GenuineLetter(letter));
    }

    @Test
    void any_other_text_stays_as_it_is_but_for_blanks_around_it() {
        assertThat(inspector.inspect(" https://example.org/a-b c\n"))
                .isEqualTo(new OtherText("https://example.org/a-b c"));
        assertThat(inspector.inspect("")).isEqualTo(new OtherText(""));
    }

    @Test
    void no_text_makes_it_throw() {
        for (var i = 0; i < 5000; i++) {
            assertThat(inspector.inspect(nonsense())).isNotNull();
        }
    }

    private String nonsense() {
        var text = new StringBuilder();
        var alphabet = random.nextInt(3);
        for (var i = random.nextInt(260); i > 0; i--) {
            switch (alphabet) {
                case 0 -> text.append((char) random.nextInt(0x10000));
                case 1 -> text.appendCodePoint(random.nextInt(0x110000));
                default -> text.append("0123456789 -٣五\0".charAt(random.nextInt(15)));
            }
        }
        return text.toString();
    }

    private LetterCode with(LetterSeal seal) {
        return new LetterCode(EVENT, letter.code(), seal);
    }

    private LetterCode signed(int keyId, KeyPair key) {
        return new LetterSigner(keyId, key.getPrivate())
                .sign(EVENT, CredentialCode.draw(random), 9, LAST_DAY);
    }

    private static byte[] reversed(byte[] bytes) {
        var out = new byte[bytes.length];
        for (var i = 0; i < bytes.length; i++) {
            out[i] = bytes[bytes.length - 1 - i];
        }
        return out;
    }
}
