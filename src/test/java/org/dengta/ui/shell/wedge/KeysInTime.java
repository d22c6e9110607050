package org.dengta.ui.shell.wedge;

import org.dengta.credential.CredentialCode;
import org.dengta.scanner.KeyBursts;
import org.dengta.scanner.ScannerProfile;
import org.dengta.scanner.Suffix;
import org.junit.jupiter.api.BeforeEach;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Keys in virtual time, and what a stream of scans has told of them. */
abstract class KeysInTime {
    static final int MS = 1_000_000;

    final SplittableRandom random = new SplittableRandom(29);
    final List<String> told = new ArrayList<>();
    ScanStream stream = new ScanStream(() -> ScannerProfile.UNKNOWN, new Noting());
    long now;

    private final class Noting implements ScanStream.Hearer {
        @Override
        public void begun(String head) {
            told.add("begun " + head);
        }

        @Override
        public void scanned(String code) {
            told.add(code);
        }

        @Override
        public void mixed() {
            told.add("mixed");
        }
    }

    @BeforeEach
    void nothing_is_told_yet() {
        told.clear();
        stream = new ScanStream(() -> ScannerProfile.UNKNOWN, new Noting());
    }

    String code() {
        return CredentialCode.draw(random).digits();
    }

    void type(String text, int gapMs) {
        text.chars()
                .forEach(c -> {
                    now += gapMs * (long) MS;
                    stream.typed(Character.toString(c), now);
                });
    }

    void enter() {
        now += 2 * MS;
        stream.ended(Suffix.ENTER, now);
    }

    void silence() {
        now += KeyBursts.SILENCE.toNanos() + MS;
        stream.ended(Suffix.NONE, now);
    }
}
