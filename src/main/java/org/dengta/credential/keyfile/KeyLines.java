package org.dengta.credential.keyfile;

import static java.util.stream.Collectors.toMap;

import org.dengta.credential.DataKey;
import org.dengta.credential.LetterSigner;
import org.dengta.credential.LookupKey;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;

/**
 * The lines of a key file. {@code letter.current} says which letter key signs, or {@code none} at a
 * kiosk that has its keys from a central. IllegalArgumentException and GeneralSecurityException for
 * lines that are no keys.
 */
final class KeyLines {
    private static final String ALGORITHM = "Ed25519";
    private static final String SIGNS = "letter.current";
    private static final String NONE = "none";
    private static final String COMMENT =
            "Keys of one event. Whoever has this file can read personal data and sign letters.";

    private final Properties lines = new Properties();
    private final SecureRandom random;

    private KeyLines(SecureRandom random) {
        this.random = random;
    }

    static KeyLines read(String text, SecureRandom random) throws IOException {
        var read = new KeyLines(random);
        read.lines.load(new StringReader(text));
        return read;
    }

    /** New keys, the first letter key among them. */
    static KeyLines drawn(SecureRandom random) {
        var drawn = new KeyLines(random);
        drawn.lines.setProperty("data", drawn.key());
        drawn.lines.setProperty("lookup", drawn.key());
        drawn.drawLetterKey(1);
        return drawn;
    }

    static KeyLines received(HandedKeys handed, SecureRandom random) {
        var received = new KeyLines(random);
        received.lines.setProperty("data", handed.data());
        received.lines.setProperty("lookup", handed.lookup());
        received.lines.setProperty(SIGNS, NONE);
        received.addLetterKeys(handed.letters());
        return received;
    }

    String text() {
        var text = new StringWriter();
        try {
            lines.store(text, COMMENT);
            return text.toString();
        } catch (IOException e) {
            throw new UncheckedIOException("writing keys into memory", e);
        }
    }

    KeyRing ring() throws GeneralSecurityException {
        var factory = KeyFactory.getInstance(ALGORITHM);
        var signer = signer(factory);
        return new KeyRing(
                new DataKey(bytes("data"), random),
                new LookupKey(bytes("lookup")),
                letterKeys(factory),
                signer.isEmpty() ? 0 : current(),
                signer);
    }

    HandedKeys handed() {
        return new HandedKeys(line("data"), line("lookup"), letterLines());
    }

    /** Draws a letter key, which signs from now on. */
    void drawLetterKey(int id) {
        try {
            var generator = KeyPairGenerator.getInstance(ALGORITHM);
            generator.initialize(255, random);
            var pair = generator.generateKeyPair();
            var base64 = Base64.getEncoder();
            lines.setProperty(publicName(id), base64.encodeToString(pair.getPublic().getEncoded()));
            lines.setProperty(
                    "letter." + id + ".private",
                    base64.encodeToString(pair.getPrivate().getEncoded()));
            lines.setProperty(SIGNS, Integer.toString(id));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("drawing a letter key", e);
        }
    }

    /** Adds public keys by their ids; whether any was new. */
    boolean addLetterKeys(Map<Integer, String> letters) {
        var before = letterLines();
        letters.forEach((id, key) -> lines.setProperty(publicName(id), key));
        return !letterLines().equals(before);
    }

    private String key() {
        var key = new byte[32];
        random.nextBytes(key);
        return Base64.getEncoder().encodeToString(key);
    }

    private Optional<LetterSigner> signer(KeyFactory factory) throws GeneralSecurityException {
        if (line(SIGNS).equals(NONE)) {
            return Optional.empty();
        }
        var signing = new PKCS8EncodedKeySpec(bytes("letter." + current() + ".private"));
        return Optional.of(new LetterSigner(current(), factory.generatePrivate(signing)));
    }

    private int current() {
        return Integer.parseInt(line(SIGNS));
    }

    private Map<Integer, PublicKey> letterKeys(KeyFactory factory) throws GeneralSecurityException {
        var keys = new TreeMap<Integer, PublicKey>();
        for (var id : letterLines().keySet()) {
            var encoded = new X509EncodedKeySpec(bytes(publicName(id)));
            keys.put(id, factory.generatePublic(encoded));
        }
        return keys;
    }

    private Map<Integer, String> letterLines() {
        return lines.stringPropertyNames().stream()
                .filter(name -> name.startsWith("letter.") && name.endsWith(".public"))
                .collect(toMap(KeyLines::id, this::line));
    }

    private static int id(String name) {
        return Integer.parseInt(
                name.substring("letter.".length(), name.length() - ".public".length()));
    }

    private static String publicName(int id) {
        return "letter." + id + ".public";
    }

    private byte[] bytes(String name) {
        return Base64.getDecoder().decode(line(name));
    }

    private String line(String name) {
        var value = lines.getProperty(name);
        if (value == null) {
            throw new IllegalArgumentException("no " + name);
        }
        return value;
    }
}
