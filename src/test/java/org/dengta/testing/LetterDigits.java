package org.dengta.testing;

import org.dengta.credential.CheckDigits;
import org.dengta.credential.CredentialCode;
import org.dengta.credential.LetterFormat;

import java.util.SplittableRandom;

/** Digits in the shape of letters, of the event 202410. */
public final class LetterDigits {
    public static final String WHOLE = of(1);
    public static final String HEAD = WHOLE.substring(0, LetterFormat.HEAD);

    private LetterDigits() {}

    public static String of(long seed) {
        var random = new SplittableRandom(seed);
        var text = new StringBuilder("1202410").append(CredentialCode.draw(random).digits());
        for (var i = 0; i < 164; i++) {
            text.append(random.nextInt(10));
        }
        return CheckDigits.append(text.toString());
    }
}
