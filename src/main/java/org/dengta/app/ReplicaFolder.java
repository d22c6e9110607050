package org.dengta.app;

import org.dengta.credential.keyfile.HandedKeys;
import org.dengta.credential.keyfile.KeyFile;
import org.dengta.platform.file.OwnerOnly;
import org.dengta.platform.problem.Problem;
import org.dengta.platform.problem.ProblemCode;
import org.dengta.platform.problem.ProblemException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;

/**
 * The folder of a replica's keys and store. One without the other is never mended by making a new
 * one: an empty store would take codes for one use a second time.
 */
public final class ReplicaFolder {
    private static final String STORE = "dengta.db";
    private static final String KEYS = "keys.properties";

    private final Path folder;
    private final KeyFile keys;

    public ReplicaFolder(Path folder, SecureRandom random) {
        this.folder = folder;
        keys = new KeyFile(folder.resolve(KEYS), random);
    }

    Path path() {
        return folder;
    }

    Path store() {
        return folder.resolve(STORE);
    }

    Path keyFile() {
        return folder.resolve(KEYS);
    }

    public KeyFile keys() {
        return keys;
    }

    /** Whether neither keys nor store are there. */
    public boolean isEmpty() {
        return !keys.exists() && !Files.exists(store());
    }

    /** A ProblemException where not both are there. */
    void mustBeThere() {
        var hasKeys = keys.exists();
        // A first start makes the keys before the store: one alone may be on its way to both.
        var isThere =
                hasKeys == Files.exists(store()) ? hasKeys : keys.exclusively(this::isComplete);
        if (!isThere) {
            throw new ProblemException(Problem.of(ProblemCode.NOTHING_HERE, folder.toString()));
        }
    }

    /** Whether both are there, not neither; a ProblemException where one is without the other. */
    boolean isComplete() {
        if (keys.exists() && !Files.exists(store())) {
            throw new ProblemException(
                    Problem.of(
                            ProblemCode.STORE_MISSING, store().toString(), keyFile().toString()));
        }
        if (!keys.exists() && Files.exists(store())) {
            throw new ProblemException(Problem.of(ProblemCode.KEYS_MISSING, keyFile().toString()));
        }
        return keys.exists();
    }

    /** Whether nothing is there but what an enrolment has left that was broken off. */
    public boolean isFree() {
        return isEmpty() || hasHandedKeysOnly();
    }

    /** Keys that sign nothing, and no store yet: nothing was ever sealed or decided here. */
    private boolean hasHandedKeysOnly() {
        return keys.exists() && !Files.exists(store()) && keys.open().signer().isEmpty();
    }

    /** Makes keys and store where they are not there; a ProblemException where the keys differ. */
    void receive(HandedKeys handed) {
        if (!isFree() && !isComplete()) {
            throw new IllegalStateException("neither free nor complete");
        }
        keys.receive(handed);
        var there = keys.handed();
        if (!there.data().equals(handed.data()) || !there.lookup().equals(handed.lookup())) {
            throw new ProblemException(
                    Problem.of(ProblemCode.KEYS_WRONG, folder.toString()).variant("ENROL"));
        }
        if (!Files.exists(store())) {
            makeStore();
        }
    }

    /** An empty file, with its rights before anything is in it. */
    void makeStore() {
        try {
            OwnerOnly.makeFile(store());
        } catch (IOException e) {
            throw new ProblemException(
                    Problem.of(ProblemCode.STORE_READ_ONLY, store().toString()), e);
        }
    }
}
