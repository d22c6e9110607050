package org.dengta.app;

import org.dengta.amendment.AmendmentDesk;
import org.dengta.badge.BadgeDesk;
import org.dengta.credential.CodeInspector;
import org.dengta.credential.keyfile.HandedKeys;
import org.dengta.credential.keyfile.KeyFile;
import org.dengta.credential.keyfile.KeyRing;
import org.dengta.exchange.ProgrammeText;
import org.dengta.exchange.SharedProgramme;
import org.dengta.gate.GateDesk;
import org.dengta.gate.GateDesk.Records;
import org.dengta.gate.Passages;
import org.dengta.invitation.InvitationDesk;
import org.dengta.issuance.IssuingDesk;
import org.dengta.journal.Run;
import org.dengta.kiosk.Neighbourhood;
import org.dengta.kiosk.config.KioskConfig;
import org.dengta.platform.problem.Problem;
import org.dengta.platform.problem.ProblemCode;
import org.dengta.platform.problem.ProblemException;
import org.dengta.programme.Programme;
import org.dengta.registration.RegistrationDesk;
import org.dengta.store.sql.Author;
import org.dengta.store.sql.Store;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Optional;

/**
 * One replica, wired: its configuration, keys and store, and the desks that work on them. For any
 * thread.
 */
public final class Replica implements AutoCloseable {
    private final KioskConfig config;
    private final ReplicaFolder folder;
    private final Store store;
    private final InstantSource clock;
    private final SecureRandom random;
    private volatile Present present;
    private Optional<Store> reading = Optional.empty();

    /** The plan, how it decides, and the gate's desk that goes by it. */
    private record Present(Plan plan, Passages passages, GateDesk desk) {}

    private Replica(
            KioskConfig config,
            ReplicaFolder folder,
            KeyRing keys,
            InstantSource clock,
            SecureRandom random) {
        this.config = config;
        this.folder = folder;
        this.clock = clock;
        this.random = random;
        store = store(keys);
        try {
            present = present(keys);
        } catch (RuntimeException e) {
            store.close();
            throw e;
        }
    }

    /**
     * Opens store and keys, both of which are there: an empty store made anew would take codes for
     * one use a second time. Every failure is a ProblemException.
     */
    public static Replica open(
            KioskConfig config, Path path, InstantSource clock, SecureRandom random) {
        var folder = new ReplicaFolder(path, random);
        folder.mustBeThere();
        return new Replica(config, folder, folder.keys().open(), clock, random);
    }

    /**
     * The same, or makes both when neither is there. Of two processes that do so at once the first
     * makes them and the second opens them.
     */
    public static Replica create(
            KioskConfig config, Path path, InstantSource clock, SecureRandom random) {
        var folder = new ReplicaFolder(path, random);
        return folder.keys()
                .exclusively(() -> {
                    if (!folder.isComplete()) {
                        folder.keys().create();
                        folder.makeStore();
                    }
                    return new Replica(config, folder, folder.keys().open(), clock, random);
                });
    }

    /**
     * As {@link #create}, with the keys that a central hands this kiosk instead of new ones; keys
     * that are there already must be the same.
     */
    public static Replica receive(
            KioskConfig config,
            Path path,
            HandedKeys keys,
            InstantSource clock,
            SecureRandom random) {
        var folder = new ReplicaFolder(path, random);
        return folder.keys()
                .exclusively(() -> {
                    folder.receive(keys);
                    return new Replica(config, folder, folder.keys().open(), clock, random);
                });
    }

    private Store store(KeyRing keys) {
        return Store.open(
                folder.store(),
                config.programme().event().number(),
                new Store.Keys(keys.data(), keys.lookup()),
                new Author(config.kiosk().id(), Run.draw(random), clock));
    }

    private Present present(KeyRing keys) {
        var plan = Plan.of(sharedProgramme().current(), config, keys);
        var passages = plan.passages(records(store), neighbourhood(keys)::others);
        return new Present(plan, passages, new GateDesk(passages));
    }

    private static Records records(Store from) {
        return new Records(from.holders(), from.standings(), from.journal());
    }

    /**
     * Goes by the programme and the letter keys that are stored now; whether those are others than
     * before. Desks asked for from now on go by them.
     */
    public synchronized boolean renew() {
        var keys = folder.keys().open();
        var before = present.plan();
        var stored = sharedProgramme().current().map(ProgrammeText::hash).orElse("");
        if (before.hash().equals(stored) && before.keys().letters().equals(keys.letters())) {
            return false;
        }
        present = present(keys);
        return true;
    }

    /** The programme given to or taken from others; only one of this event can be read. */
    public SharedProgramme sharedProgramme() {
        return store.sharedProgramme(this::checkProgramme);
    }

    /** Reads a text of {@code event.yaml}; IllegalArgumentException unless it is of this event. */
    public void checkProgramme(String yaml) {
        checkProgramme(yaml, config);
    }

    /** The same before there is a replica. */
    public static void checkProgramme(String yaml, KioskConfig config) {
        Plan.read(yaml, config.programme().event().number());
    }

    /** The configuration, with the programme that stands at present. */
    public KioskConfig config() {
        return present.plan().config();
    }

    /** The data folder. */
    public Path folder() {
        return folder.path();
    }

    /** The one taken from the central or published, else that of {@code event.yaml}. */
    public Programme programme() {
        return config().programme();
    }

    public Store store() {
        return store;
    }

    /** Whether letters, list and programme come from a central, and nothing of it is made here. */
    public boolean isEnrolled() {
        return keys().signer().isEmpty();
    }

    /**
     * The same store by a connection of its own, opened when first asked for and closed with this:
     * a long reading by it holds up nothing that is decided and written. Nothing is written by it.
     */
    public synchronized Store reading() {
        if (reading.isEmpty()) {
            reading = Optional.of(store(keys()));
        }
        return reading.get();
    }

    /** The other kiosks of the event, and where this one stands; by the machine's clock. */
    public Neighbourhood neighbourhood() {
        return neighbourhood(keys());
    }

    /** Whoever signs letters is a central, whose kiosks tell of themselves. */
    private Neighbourhood neighbourhood(KeyRing keys) {
        var machine = Context.ShownClock.machineBehind(clock);
        return store.neighbourhood(machine, keys.signer().isPresent());
    }

    /** A further connection to the same store, for whoever watches it all the time; close it. */
    public Store watching() {
        return store(keys());
    }

    public Path storeFile() {
        return folder.store();
    }

    public Path keyFile() {
        return folder.keyFile();
    }

    /** The file of {@link #keys}, which knows letter keys that came since. */
    public KeyFile keysOnDisk() {
        return folder.keys();
    }

    public InstantSource clock() {
        return clock;
    }

    public KeyRing keys() {
        return present.plan().keys();
    }

    /** Tells what a code is, by the letter keys of now: ask anew for each code. */
    public CodeInspector inspector() {
        return present.plan().inspector();
    }

    /** The gate's desk by the programme that stands at present: ask anew for each scan. */
    public GateDesk gateDesk() {
        return present.desk();
    }

    /** How it is decided at present, for desks beside the gate's: ask anew for each action. */
    public Passages passages() {
        return present.passages();
    }

    /** A desk for looking back only: it reads while {@link #gateDesk} decides. */
    public GateDesk lookingBack() {
        return present.plan().gateDesk(records(reading()));
    }

    /** How it would be decided, read while it is decided: nothing is written by it. */
    public Passages foresight() {
        return present.plan().foresight(records(reading()));
    }

    public IssuingDesk issuingDesk() {
        return new IssuingDesk(
                store.codes(), store.journal(), keys().lookup(), keys().data(), random);
    }

    /** At a kiosk that is enrolled with a central a ProblemException: letters are signed there. */
    public InvitationDesk invitationDesk() {
        var signer =
                keys().signer()
                        .orElseThrow(() ->
                                new ProblemException(Problem.of(ProblemCode.LETTERS_AT_CENTRAL)));
        return new InvitationDesk(programme(), issuingDesk(), signer);
    }

    public RegistrationDesk registrationDesk() {
        return new RegistrationDesk(
                programme(),
                new RegistrationDesk.Records(store.guests(), store.journal()),
                config.kiosk().id(),
                keys().data(),
                clock);
    }

    public AmendmentDesk amendmentDesk() {
        return new AmendmentDesk(store.guests(), store.journal(), keys().data());
    }

    public BadgeDesk badgeDesk() {
        return new BadgeDesk(programme(), issuingDesk(), keys().lookup(), store.journal());
    }

    @Override
    public synchronized void close() {
        reading.ifPresent(Store::close);
        store.close();
    }
}
