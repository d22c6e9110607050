package org.dengta.credential.keyfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.dengta.credential.CodeInspector;
import org.dengta.credential.CredentialCode;
import org.dengta.credential.LetterFormat;
import org.dengta.credential.Presented;
import org.dengta.platform.problem.ProblemCode;
import org.dengta.platform.problem.ProblemException;
import org.dengta.testing.SampleEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

final class KeyFileTest {
    @TempDir private Path folder;
    private final SecureRandom random = new SecureRandom();
    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("keys.properties");
    }

    @Test
    void there_is_no_file_until_it_is_made() {
        assertThat(keyFile().exists()).isFalse();
        keyFile().create();
        assertThat(keyFile().exists()).isTrue();
    }

    @Test
    void only_its_owner_may_read_it() throws IOException {
        keyFile().create();
        assertThatOnlyItsOwnerMayReadIt();
        keyFile().rotate();
        assertThatOnlyItsOwnerMayReadIt();
    }

    @Test
    void nothing_is_left_beside_it() throws IOException {
        keyFile().create();
        keyFile().rotate();
        try (var found = Files.list(folder)) {
            assertThat(found)
                    .containsExactlyInAnyOrder(file, folder.resolve("keys.properties.lock"));
        }
    }

    @Test
    void what_was_sealed_and_signed_before_opens_and_verifies_after() {
        var made = keyFile().create();
        var sealed = made.data().seal(new byte[] {1, 2, 3}, "purpose");
        var opened = keyFile().open();
        assertThat(opened.data().open(sealed, "purpose")).containsExactly(1, 2, 3);
        assertThat(opened.lookup().of("code")).isEqualTo(made.lookup().of("code"));
        assertThat(opened.current()).isEqualTo(1);
        assertThat(read(letter(made), opened)).isInstanceOf(Presented.GenuineLetter.class);
    }

    @Test
    void letters_of_every_key_stay_good_when_keys_rotate() {
        var first = keyFile().create();
        var old = letter(first);
        var second = keyFile().rotate();
        assertThat(second.current()).isEqualTo(2);
        assertThat(second.letters()).containsOnlyKeys(1, 2);
        var opened = keyFile().open();
        assertThat(read(old, opened)).isInstanceOf(Presented.GenuineLetter.class);
        assertThat(read(letter(opened), opened)).isInstanceOf(Presented.GenuineLetter.class);
        assertThat(read(letter(opened), first)).isEqualTo(new Presented.UnknownKey(2));
        assertThat(opened.lookup().of("code")).isEqualTo(first.lookup().of("code"));
    }

    @Test
    void keys_end_at_255() throws IOException {
        keyFile().create();
        var text = Files.readString(file).replace("letter.1.", "letter.255.");
        Files.writeString(file, text.replace("letter.current=1", "letter.current=255"));
        assertThat(keyFile().open().current()).isEqualTo(255);
        assertThat(failure(() -> keyFile().rotate()).problem().code())
                .isEqualTo(ProblemCode.KEYS_UNREADABLE);
        assertThat(keyFile().open().current()).isEqualTo(255);
    }

    @Test
    void keys_that_are_there_are_never_replaced() {
        var mine = keyFile().create();
        var again = keyFile().create();
        assertThat(again.lookup().of("code")).isEqualTo(mine.lookup().of("code"));
    }

    @Test
    void two_first_starts_at_once_agree_on_one_set_of_keys() throws Exception {
        for (var round = 0; round < 10; round++) {
            file = folder.resolve("keys-" + round);
            var together = new CyclicBarrier(2);
            try (var threads = Executors.newFixedThreadPool(2)) {
                var one = threads.submit(() -> created(together));
                var other = threads.submit(() -> created(together));
                assertThat(one.get().lookup().of("x")).isEqualTo(other.get().lookup().of("x"));
                assertThat(keyFile().open().lookup().of("x")).isEqualTo(one.get().lookup().of("x"));
            }
        }
    }

    @Test
    void rotations_at_once_lose_no_key_and_give_no_id_twice() throws Exception {
        keyFile().create();
        var together = new CyclicBarrier(4);
        try (var threads = Executors.newFixedThreadPool(4)) {
            var rotating =
                    IntStream.range(0, 4)
                            .mapToObj(_ -> threads.submit(() -> rotatedTwice(together)))
                            .toList();
            var ids = new ArrayList<Integer>();
            for (var made : rotating) {
                ids.addAll(made.get());
            }
            assertThat(ids).containsExactlyInAnyOrder(2, 3, 4, 5, 6, 7, 8, 9);
        }
        assertThat(keyFile().open().letters()).containsOnlyKeys(1, 2, 3, 4, 5, 6, 7, 8, 9);
    }

    private List<Integer> rotatedTwice(CyclicBarrier together) throws Exception {
        together.await();
        return List.of(keyFile().rotate().current(), keyFile().rotate().current());
    }

    @Test
    void a_kiosk_reads_finds_and_checks_with_what_it_is_handed_and_signs_nothing()
            throws IOException {
        var central = keyFile().create();
        var handed = keyFile().handed();
        var letter = letter(central);
        var sealed = central.data().seal(new byte[] {1, 2, 3}, "purpose");
        file = folder.resolve("kiosk.properties");
        keyFile().receive(handed);
        var kiosk = keyFile().open();
        assertThat(kiosk.signer()).isEmpty();
        assertThat(kiosk.current()).isZero();
        assertThat(kiosk.data().open(sealed, "purpose")).containsExactly(1, 2, 3);
        assertThat(kiosk.lookup().of("x")).isEqualTo(central.lookup().of("x"));
        assertThat(read(letter, kiosk)).isInstanceOf(Presented.GenuineLetter.class);
        assertThat(Files.readString(file)).doesNotContain("private");
        assertThat(handed.toString()).doesNotContain(handed.data());
        assertThatOnlyItsOwnerMayReadIt();
        assertThat(failure(() -> keyFile().rotate()).problem().code())
                .isEqualTo(ProblemCode.LETTERS_AT_CENTRAL);
    }

    @Test
    void keys_handed_over_never_replace_keys_that_are_there() {
        var mine = keyFile().create();
        var other = new KeyFile(folder.resolve("other.properties"), random);
        other.create();
        assertThat(keyFile().receive(other.handed()).lookup().of("x"))
                .isEqualTo(mine.lookup().of("x"));
    }

    @Test
    void what_is_no_key_is_not_taken() {
        var nonsense = new HandedKeys("AAAA", "AAAA", Map.of(1, "AAAA"));
        assertThat(failure(() -> keyFile().receive(nonsense)).problem().code())
                .isEqualTo(ProblemCode.KEYS_UNREADABLE);
        assertThat(file).doesNotExist();
    }

    @Test
    void letter_keys_come_later_and_one_that_is_none_changes_nothing() {
        keyFile().create();
        var first = keyFile().handed();
        var second = letter(keyFile().rotate());
        var both = keyFile().handed().letters();
        file = folder.resolve("kiosk.properties");
        assertThat(read(second, keyFile().receive(first))).isEqualTo(new Presented.UnknownKey(2));
        assertThat(read(second, keyFile().addLetterKeys(both)))
                .isInstanceOf(Presented.GenuineLetter.class);
        assertThat(failure(() -> keyFile().addLetterKeys(Map.of(3, "AAAA"))).problem().code())
                .isEqualTo(ProblemCode.KEYS_UNREADABLE);
        assertThat(keyFile().open().letters()).containsOnlyKeys(1, 2);
    }

    @Test
    void a_damaged_file_is_told_without_a_key_in_the_text() throws IOException {
        keyFile().create();
        var whole = Files.readString(file);
        for (var damaged :
                new String[] {
                    "",
                    "\\u00zz",
                    whole.replace("data=", "data=!"),
                    whole.replace("letter.1.public=MC", "letter.1.public="),
                    whole.replaceAll("lookup=.*", ""),
                    whole.replaceAll("letter.current=1", "letter.current=one"),
                    whole.substring(0, whole.length() / 2)
                }) {
            Files.writeString(file, damaged);
            var failure = failure(() -> keyFile().open());
            assertThat(failure.problem().code()).isEqualTo(ProblemCode.KEYS_UNREADABLE);
            assertThatNoKeyIsNamed(failure, whole);
            assertThat(file).hasContent(damaged);
        }
    }

    @Test
    void bytes_that_are_no_text_are_told_too() throws IOException {
        Files.write(file, new byte[] {(byte) 0xFF, (byte) 0xFE, 0, (byte) 0xC0});
        assertThat(failure(() -> keyFile().open()).problem().code())
                .isEqualTo(ProblemCode.KEYS_UNREADABLE);
    }

    private void assertThatOnlyItsOwnerMayReadIt() throws IOException {
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------");
        }
    }

    private static void assertThatNoKeyIsNamed(Throwable failure, String keys) {
        var values =
                keys.lines()
                        .filter(line -> !line.startsWith("#"))
                        .map(line -> line.substring(line.indexOf('=') + 1))
                        .filter(value -> value.length() > 8)
                        .toList();
        assertThat(values).hasSize(4);
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            for (var value : values) {
                assertThat(String.valueOf(cause)).doesNotContain(value.substring(0, 12));
            }
        }
    }

    private KeyRing created(CyclicBarrier together) throws Exception {
        together.await();
        return keyFile().create();
    }

    private static ProblemException failure(Runnable work) {
        return catchThrowableOfType(ProblemException.class, work::run);
    }

    private String letter(KeyRing keys) {
        var code = CredentialCode.draw(random);
        return LetterFormat.write(
                keys.signer().orElseThrow().sign(SampleEvent.NUMBER, code, 1, SampleEvent.DAY_2));
    }

    private static Presented read(String digits, KeyRing keys) {
        return new CodeInspector(SampleEvent.NUMBER, keys.letters()).inspect(digits);
    }

    private KeyFile keyFile() {
        return new KeyFile(file, random);
    }
}
