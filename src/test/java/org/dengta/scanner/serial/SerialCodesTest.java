package org.dengta.scanner.serial;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import org.dengta.credential.CredentialCode;
import org.junit.jupiter.api.Test;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

final class SerialCodesTest {
    private static final String CODE = CredentialCode.draw(new Random(1)).digits();
    private static final String OTHER = CredentialCode.draw(new Random(2)).digits();

    private final List<String> scanned = new ArrayList<>();
    private final SerialCodes codes = new SerialCodes(scanned::add);

    @Test
    void a_code_is_over_when_the_line_is_silent_whatever_ends_it() {
        for (var end : List.of("", "\r", "\n", "\r\n", "\t", "\u0003", "\r\n\u0003")) {
            sent(CODE + end);
        }
        assertThat(scanned).hasSize(7).containsOnly(CODE);
    }

    @Test
    void a_code_may_come_in_pieces_with_pauses() {
        CODE.chars()
                .forEach(digit -> {
                    codes.took(new byte[] {(byte) digit});
                    codes.took(new byte[0]);
                    codes.took(new byte[0]);
                });
        assertThat(scanned).isEmpty();
        silence();
        assertThat(scanned).containsExactly(CODE);
    }

    @Test
    void a_code_that_is_ended_waits_for_no_more_than_a_short_silence() {
        codes.took((CODE + "\r").getBytes(ISO_8859_1));
        codes.took(new byte[0]);
        assertThat(scanned).containsExactly(CODE);
    }

    @Test
    void a_damaged_line_spoils_none_of_its_neighbours() {
        sent(CODE + "\r\n2024100\r\n" + OTHER + "\r\n");
        assertThat(scanned).containsExactly(CODE, "2024100", OTHER);
    }

    @Test
    void silence_alone_is_no_code_nor_are_ends() {
        codes.took(new byte[0]);
        sent("\r\n");
        sent("\u0002\u0003");
        assertThat(scanned).isEmpty();
    }

    @Test
    void identifiers_and_frames_are_taken_away() {
        sent("]Q1\\000026" + CODE + "\r");
        sent("\u0002" + CODE + "\u0003");
        assertThat(scanned).containsExactly(CODE, CODE);
    }

    @Test
    void two_codes_of_ours_sent_at_once_are_two() {
        sent(CODE + "\r\n" + OTHER + "\r\n");
        assertThat(scanned).containsExactly(CODE, OTHER);
    }

    @Test
    void a_foreign_code_of_several_lines_stays_one() {
        sent("BEGIN:VCARD\r\nFN:Lin\r\nEND:VCARD\r\n");
        assertThat(scanned).containsExactly("BEGIN:VCARD\r\nFN:Lin\r\nEND:VCARD");
    }

    @Test
    void chinese_is_read_in_either_character_set() {
        codes.took("灯塔 badge".getBytes(UTF_8));
        silence();
        codes.took("灯塔 badge".getBytes(Charset.forName("GB18030")));
        silence();
        assertThat(scanned).containsExactly("灯塔 badge", "灯塔 badge");
    }

    @Test
    void a_line_that_never_falls_silent_fills_no_memory() {
        for (var i = 0; i < 10; i++) {
            codes.took("x".repeat(1000).getBytes(ISO_8859_1));
        }
        assertThat(scanned).hasSize(1);
        assertThat(scanned.getFirst()).hasSize(9000);
    }

    private void sent(String text) {
        codes.took(text.getBytes(ISO_8859_1));
        silence();
    }

    private void silence() {
        IntStream.range(0, 7).forEach(_ -> codes.took(new byte[0]));
    }
}
