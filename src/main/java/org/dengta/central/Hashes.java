package org.dengta.central;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;

/** What a central keeps of codes and tokens: SHA-256 in hexadecimal, compared in constant time. */
final class Hashes {
    private Hashes() {}

    static String of(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no SHA-256", e);
        }
    }

    static boolean isSame(Optional<String> kept, String shown) {
        var one = kept.orElse("").getBytes(StandardCharsets.UTF_8);
        return MessageDigest.isEqual(one, shown.getBytes(StandardCharsets.UTF_8));
    }
}
