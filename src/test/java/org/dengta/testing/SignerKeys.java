package org.dengta.testing;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.spec.NamedParameterSpec;
import java.util.SplittableRandom;

/** Ed25519 key pairs that are the same for the same seed. */
public final class SignerKeys {
    private SignerKeys() {}

    public static KeyPair pair(long seed) {
        try {
            var generator = KeyPairGenerator.getInstance("Ed25519");
            generator.initialize(NamedParameterSpec.ED25519, new Seeded(seed));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class Seeded extends SecureRandom {
        private static final long serialVersionUID = 1;
        private final transient SplittableRandom random;

        Seeded(long seed) {
            super(new byte[] {1});
            random = new SplittableRandom(seed);
        }

        @Override
        public void nextBytes(byte[] bytes) {
            random.nextBytes(bytes);
        }
    }
}
