package org.dengta.credential.keyfile;

import org.dengta.credential.DataKey;
import org.dengta.credential.LetterSigner;
import org.dengta.credential.LookupKey;
import org.dengta.platform.problem.Problem;
import org.dengta.platform.problem.ProblemCode;
import org.dengta.platform.problem.ProblemException;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * The file of the event's keys: a data key, a look-up key and the letter keys of every rotation.
 * Written to a sibling and moved, readable by its owner only where the file system knows owners.
 * Every failure is a ProblemException that never names a key.
 */
public final class KeyFile {
    private static final String ALGORITHM = "Ed25519";
    private static final int KEY_IDS = 256;

    private final Path file;
    private final SecureRandom random;

    public KeyFile(Path file, SecureRandom random) {
        this.file = file;
        this.random = random;
    }

    public boolean exists() {
        return Files.exists(file);
    }

    /**
     * Draws new keys and writes them where there is no file yet. When another process has just
     * written its own, those are the keys: what is sealed with a replaced key would be lost.
     */
    public KeyRing create() {
        var keys = new Properties();
        keys.setProperty("data", drawn());
        keys.setProperty("lookup", drawn());
        addLetterKey(keys, 1);
        return write(keys, this::place) ? ring(keys) : open();
    }

    public KeyRing open() {
        return ring(read());
    }

    /**
     * Does work while no other process does any through this method on the same file. Not to be
     * nested.
     */
    public <T> T exclusively(Supplier<T> work) {
        return new KeyFileLock(file).during(work);
    }

    /**
     * Adds a letter key and signs with it from now on; letters under the older keys stay good. Key
     * ids end at 255. Rotations at once follow each other, so that none is lost.
     */
    public KeyRing rotate() {
        return exclusively(this::rotated);
    }

    private KeyRing rotated() {
        var keys = read();
        var next = ring(keys).current() + 1;
        if (next >= KEY_IDS) {
            throw new ProblemException(
                    Problem.of(ProblemCode.KEYS_UNREADABLE, file + ": no key id is left"));
        }
        addLetterKey(keys, next);
        write(keys, this::replace);
        return ring(keys);
    }

    private String drawn() {
        var key = new byte[32];
        random.nextBytes(key);
        return Base64.getEncoder().encodeToString(key);
    }

    private void addLetterKey(Properties keys, int id) {
        try {
            var generator = KeyPairGenerator.getInstance(ALGORITHM);
            generator.initialize(255, random);
            var pair = generator.generateKeyPair();
            var base64 = Base64.getEncoder();
            keys.setProperty(
                    "letter." + id + ".public",
                    base64.encodeToString(pair.getPublic().getEncoded()));
            keys.setProperty(
                    "letter." + id + ".private",
                    base64.encodeToString(pair.getPrivate().getEncoded()));
            keys.setProperty("letter.current", Integer.toString(id));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("drawing a letter key", e);
        }
    }

    private KeyRing ring(Properties keys) {
        try {
            var factory = KeyFactory.getInstance(ALGORITHM);
            var current = Integer.parseInt(text(keys, "letter.current"));
            var signing = new PKCS8EncodedKeySpec(bytes(keys, "letter." + current + ".private"));
            return new KeyRing(
                    new DataKey(bytes(keys, "data"), random),
                    new LookupKey(bytes(keys, "lookup")),
                    letterKeys(keys, factory),
                    current,
                    new LetterSigner(current, factory.generatePrivate(signing)));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new ProblemException(Problem.of(ProblemCode.KEYS_UNREADABLE, file.toString()), e);
        }
    }

    private static Map<Integer, PublicKey> letterKeys(Properties keys, KeyFactory factory)
            throws GeneralSecurityException {
        var letters = new TreeMap<Integer, PublicKey>();
        for (var name : keys.stringPropertyNames()) {
            if (name.startsWith("letter.") && name.endsWith(".public")) {
                var id =
                        Integer.parseInt(
                                name.substring(
                                        "letter.".length(), name.length() - ".public".length()));
                letters.put(id, factory.generatePublic(new X509EncodedKeySpec(bytes(keys, name))));
            }
        }
        return letters;
    }

    private static byte[] bytes(Properties keys, String name) {
        return Base64.getDecoder().decode(text(keys, name));
    }

    private static String text(Properties keys, String name) {
        var value = keys.getProperty(name);
        if (value == null) {
            throw new IllegalArgumentException("no " + name);
        }
        return value;
    }

    private Properties read() {
        var keys = new Properties();
        try {
            keys.load(new StringReader(Files.readString(file)));
            return keys;
        } catch (IOException | IllegalArgumentException e) {
            throw new ProblemException(Problem.of(ProblemCode.KEYS_UNREADABLE, file.toString()), e);
        }
    }

    /** Puts a whole sibling where the key file belongs; false when it may not. */
    @FunctionalInterface
    private interface Placing {
        boolean take(Path sibling) throws IOException;
    }

    private boolean write(Properties keys, Placing placing) {
        var text = new StringWriter();
        try {
            keys.store(
                    text,
                    "Keys of one event. Whoever has this file can read personal data and sign"
                            + " letters.");
            var sibling = emptySibling();
            try {
                writeDurably(sibling, text.toString());
                return placing.take(sibling);
            } finally {
                Files.deleteIfExists(sibling);
            }
        } catch (IOException e) {
            throw new ProblemException(
                    Problem.of(ProblemCode.FILE_NOT_WRITTEN, file.toString()), e);
        }
    }

    /** On the disk before anything is sealed with it. */
    private static void writeDurably(Path sibling, String text) throws IOException {
        try (var channel = FileChannel.open(sibling, StandardOpenOption.WRITE)) {
            var bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }

    private boolean replace(Path sibling) throws IOException {
        Files.move(
                sibling, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        return true;
    }

    /** Never over a file that is there: a link is made only where there is nothing. */
    private boolean place(Path sibling) throws IOException {
        try {
            Files.createLink(file, sibling);
            return true;
        } catch (FileAlreadyExistsException _) {
            return false;
        } catch (UnsupportedOperationException | FileSystemException _) {
            // A disk without links, as USB sticks are; the move looks before it moves.
            return moved(sibling);
        }
    }

    private boolean moved(Path sibling) throws IOException {
        try {
            Files.move(sibling, file);
            return true;
        } catch (FileAlreadyExistsException _) {
            return false;
        }
    }

    /** Made with its rights before a key is in it. */
    private Path emptySibling() throws IOException {
        var name = file.getFileName().toString();
        if (!file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            return Files.createTempFile(file.toAbsolutePath().getParent(), name, ".new");
        }
        var ownerOnly =
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        return Files.createTempFile(file.toAbsolutePath().getParent(), name, ".new", ownerOnly);
    }
}
