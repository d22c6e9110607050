package org.dengta.credential;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * A credential's code as facts carry it: sealed under the event's data key for its own look-up,
 * base64.
 */
public final class SealedCode {
    private SealedCode() {}

    public static String seal(CredentialCode code, CodeLookup lookup, DataKey key) {
        var plain = code.digits().getBytes(StandardCharsets.US_ASCII);
        return Base64.getEncoder().encodeToString(key.seal(plain, purpose(lookup)));
    }

    /** The code again; IllegalStateException when key or look-up is another. */
    public static CredentialCode open(String sealed, CodeLookup lookup, DataKey key) {
        var plain = key.open(Base64.getDecoder().decode(sealed), purpose(lookup));
        return new CredentialCode(new String(plain, StandardCharsets.US_ASCII));
    }

    private static String purpose(CodeLookup lookup) {
        return "code " + lookup.hex();
    }
}
