package org.dengta.credential.keyfile;

import org.dengta.platform.problem.Problem;
import org.dengta.platform.problem.ProblemCode;
import org.dengta.platform.problem.ProblemException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Map;
import java.util.function.Supplier;

/**
 * The file of the event's keys: a data key, a look-up key and the letter keys of every rotation; at
 * a kiosk that has them from a central only the public ones. Written to a sibling and moved,
 * readable by its owner only where the file system knows owners. Every failure is a
 * ProblemException that never names a key.
 */
public final class KeyFile {
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
        var drawn = KeyLines.drawn(random);
        return made(drawn) ? ring(drawn) : open();
    }

    /**
     * Writes keys that a central has handed over, where there is no file yet; with a file there
     * those stay the keys. Nothing is written where one of them is no key.
     */
    public KeyRing receive(HandedKeys handed) {
        var received = KeyLines.received(handed, random);
        var ring = ring(received);
        return made(received) ? ring : open();
    }

    public KeyRing open() {
        return ring(read());
    }

    /** What a kiosk is handed of these. */
    public HandedKeys handed() {
        var lines = read();
        ring(lines);
        return lines.handed();
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
     * ids end at 255. Rotations at once follow each other, so that none is lost. At a kiosk that
     * signs no letters a ProblemException.
     */
    public KeyRing rotate() {
        return exclusively(this::rotated);
    }

    /**
     * Adds letters' public keys (X.509, base64) by their ids; what was there under other ids stays.
     * Writes nothing where none is new or one is no key.
     */
    public KeyRing addLetterKeys(Map<Integer, String> letters) {
        return exclusively(() -> {
            var lines = read();
            var isNew = lines.addLetterKeys(letters);
            var ring = ring(lines);
            if (isNew) {
                replace(lines);
            }
            return ring;
        });
    }

    private KeyRing rotated() {
        var lines = read();
        var keys = ring(lines);
        if (keys.signer().isEmpty()) {
            throw new ProblemException(Problem.of(ProblemCode.LETTERS_AT_CENTRAL));
        }
        var next = keys.current() + 1;
        if (next >= KEY_IDS) {
            throw new ProblemException(
                    Problem.of(ProblemCode.KEYS_UNREADABLE, file + ": no key id is left"));
        }
        lines.drawLetterKey(next);
        replace(lines);
        return ring(lines);
    }

    private KeyRing ring(KeyLines lines) {
        try {
            return lines.ring();
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new ProblemException(Problem.of(ProblemCode.KEYS_UNREADABLE, file.toString()), e);
        }
    }

    private KeyLines read() {
        try {
            return KeyLines.read(Files.readString(file), random);
        } catch (IOException | IllegalArgumentException e) {
            throw new ProblemException(Problem.of(ProblemCode.KEYS_UNREADABLE, file.toString()), e);
        }
    }

    private boolean made(KeyLines lines) {
        try {
            return new KeyPlace(file).make(lines.text());
        } catch (IOException e) {
            throw notWritten(e);
        }
    }

    private void replace(KeyLines lines) {
        try {
            new KeyPlace(file).replace(lines.text());
        } catch (IOException e) {
            throw notWritten(e);
        }
    }

    private ProblemException notWritten(IOException e) {
        return new ProblemException(Problem.of(ProblemCode.FILE_NOT_WRITTEN, file.toString()), e);
    }
}
