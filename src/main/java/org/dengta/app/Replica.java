package org.dengta.app;

import org.dengta.admission.AdmissionPolicy;
import org.dengta.admission.GateDesk;
import org.dengta.admission.GateDesk.Records;
import org.dengta.amendment.AmendmentDesk;
import org.dengta.badge.BadgeDesk;
import org.dengta.credential.CodeInspector;
import org.dengta.credential.keyfile.KeyFile;
import org.dengta.credential.keyfile.KeyRing;
import org.dengta.invitation.InvitationDesk;
import org.dengta.issuance.IssuingDesk;
import org.dengta.journal.Run;
import org.dengta.kiosk.config.KioskConfig;
import org.dengta.platform.file.OwnerOnly;
import org.dengta.platform.problem.Problem;
import org.dengta.platform.problem.ProblemCode;
import org.dengta.platform.problem.ProblemException;
import org.dengta.programme.Programme;
import org.dengta.registration.RegistrationDesk;
import org.dengta.report.DiscrepancyReport;
import org.dengta.store.sql.Author;
import org.dengta.store.sql.Store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Optional;

/** One kiosk, wired: its configuration, keys and store, and the desks that work on them. */
public final class Replica implements AutoCloseable {
    private static final String STORE = "dengta.db";
    private static final String KEYS = "keys.properties";

    private final KioskConfig config;
    private final Path folder;
    private final KeyRing keys;
    private final Store store;
    private final InstantSource clock;
    private final SecureRandom random;
    private Optional<Store> reading = Optional.empty();

    private Replica(
            KioskConfig config,
            Path folder,
            KeyRing keys,
            Store store,
            InstantSource clock,
            SecureRandom random) {
        this.config = config;
        this.folder = folder;
        this.keys = keys;
        this.store = store;
        this.clock = clock;
        this.random = random;
    }

    /**
     * Opens store and keys, both of which are there. A missing one is never made anew: an empty
     * store would take codes for one use a second time. Every failure is a ProblemException.
     */
    public static Replica open(
            KioskConfig config, Path folder, InstantSource clock, SecureRandom random) {
        var keyFile = keyFile(folder, random);
        var hasKeys = keyFile.exists();
        // A first start makes the keys before the store: one alone may be on its way to both.
        var isComplete =
                hasKeys == Files.exists(folder.resolve(STORE))
                        ? hasKeys
                        : keyFile.exclusively(() -> isComplete(folder, keyFile));
        if (!isComplete) {
            throw new ProblemException(Problem.of(ProblemCode.NOTHING_HERE, folder.toString()));
        }
        return opened(config, folder, clock, random);
    }

    /**
     * Opens store and keys in a writable folder, or makes both when neither is there; one without
     * the other is refused as in {@link #open}. Of two processes that do so at once the first makes
     * them and the second opens them.
     */
    public static Replica create(
            KioskConfig config, Path folder, InstantSource clock, SecureRandom random) {
        var keyFile = keyFile(folder, random);
        return keyFile.exclusively(() -> {
            if (!isComplete(folder, keyFile)) {
                keyFile.create();
                makeStore(folder.resolve(STORE));
            }
            return opened(config, folder, clock, random);
        });
    }

    private static void makeStore(Path file) {
        try {
            OwnerOnly.makeFile(file);
        } catch (IOException e) {
            throw new ProblemException(Problem.of(ProblemCode.STORE_READ_ONLY, file.toString()), e);
        }
    }

    /** Whether both are there, not neither; a ProblemException where one is without the other. */
    private static boolean isComplete(Path folder, KeyFile keyFile) {
        var file = folder.resolve(STORE);
        if (keyFile.exists() && !Files.exists(file)) {
            throw new ProblemException(
                    Problem.of(
                            ProblemCode.STORE_MISSING,
                            file.toString(),
                            folder.resolve(KEYS).toString()));
        }
        if (!keyFile.exists() && Files.exists(file)) {
            throw new ProblemException(
                    Problem.of(ProblemCode.KEYS_MISSING, folder.resolve(KEYS).toString()));
        }
        return keyFile.exists();
    }

    private static Replica opened(
            KioskConfig config, Path folder, InstantSource clock, SecureRandom random) {
        var keys = keyFile(folder, random).open();
        var author = new Author(config.kiosk().id(), Run.draw(random), clock);
        var store = store(config, folder, keys, author);
        return new Replica(config, folder, keys, store, clock, random);
    }

    private static Store store(KioskConfig config, Path folder, KeyRing keys, Author author) {
        return Store.open(
                folder.resolve(STORE),
                config.programme().event().number(),
                new Store.Keys(keys.data(), keys.lookup()),
                author);
    }

    public static KeyFile keyFile(Path folder, SecureRandom random) {
        return new KeyFile(folder.resolve(KEYS), random);
    }

    public KioskConfig config() {
        return config;
    }

    /** The data folder. */
    public Path folder() {
        return folder;
    }

    public Programme programme() {
        return config.programme();
    }

    public Store store() {
        return store;
    }

    /**
     * The same store by a connection of its own, opened when first asked for and closed with this:
     * a long reading by it holds up nothing that is decided and written. Nothing is written by it.
     */
    public synchronized Store reading() {
        if (reading.isEmpty()) {
            var author = new Author(config.kiosk().id(), Run.draw(random), clock);
            reading = Optional.of(store(config, folder, keys, author));
        }
        return reading.get();
    }

    public Path storeFile() {
        return folder.resolve(STORE);
    }

    public Path keyFile() {
        return folder.resolve(KEYS);
    }

    public InstantSource clock() {
        return clock;
    }

    public KeyRing keys() {
        return keys;
    }

    public GateDesk gateDesk() {
        return gateDesk(store);
    }

    /** A desk for looking back only: it reads while {@link #gateDesk} decides. */
    public GateDesk lookingBack() {
        return gateDesk(reading());
    }

    private GateDesk gateDesk(Store store) {
        return new GateDesk(
                programme().venue(),
                new CodeInspector(programme().event().number(), keys.letters()),
                keys.lookup(),
                new AdmissionPolicy(programme(), config.kiosk().repeatWindow()),
                new Records(store.codes(), store.guests(), store.standings(), store.journal()));
    }

    public IssuingDesk issuingDesk() {
        return new IssuingDesk(store.codes(), store.journal(), keys.lookup(), keys.data(), random);
    }

    /** At a kiosk that is enrolled with a central a ProblemException: letters are signed there. */
    public InvitationDesk invitationDesk() {
        var signer =
                keys.signer()
                        .orElseThrow(() ->
                                new ProblemException(Problem.of(ProblemCode.LETTERS_AT_CENTRAL)));
        return new InvitationDesk(programme(), issuingDesk(), signer);
    }

    public RegistrationDesk registrationDesk() {
        return new RegistrationDesk(
                programme(),
                new RegistrationDesk.Records(store.guests(), store.journal()),
                config.kiosk().id(),
                keys.data(),
                clock);
    }

    public AmendmentDesk amendmentDesk() {
        return new AmendmentDesk(store.guests(), store.journal(), keys.data());
    }

    /**
     * What does not fit.
     *
     * @param from this replica's store, or its reading connection
     */
    public DiscrepancyReport discrepancies(Store from) {
        return new DiscrepancyReport(
                programme(),
                new DiscrepancyReport.Records(from.guests(), from.standings(), from.journal()),
                keys.data());
    }

    public BadgeDesk badgeDesk() {
        return new BadgeDesk(programme(), issuingDesk(), keys.lookup(), store.journal());
    }

    /** A folder that only this account may read, made where it is not there. */
    public void ownFolder(Path folder) {
        try {
            OwnerOnly.makeFolder(folder);
        } catch (IOException e) {
            throw new ProblemException(
                    Problem.of(ProblemCode.FILE_NOT_WRITTEN, folder.toString()), e);
        }
    }

    @Override
    public synchronized void close() {
        reading.ifPresent(Store::close);
        store.close();
    }
}
