package org.dengta.app.bench;

import org.dengta.accreditation.Contact;
import org.dengta.accreditation.Person;
import org.dengta.app.OutFiles;
import org.dengta.app.Replica;
import org.dengta.app.bench.GatePlace.Place;
import org.dengta.app.central.EmbeddedCentral;
import org.dengta.app.exchange.BackgroundExchange;
import org.dengta.app.exchange.HttpUplink;
import org.dengta.app.exchange.OneRound;
import org.dengta.credential.CredentialCode;
import org.dengta.exchange.RoundOutcome.Done;
import org.dengta.gate.Scan;
import org.dengta.kiosk.OperatorId;
import org.dengta.kiosk.config.KioskConfig;
import org.dengta.venue.Direction;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.random.RandomGenerator;

/**
 * Times a gate in a queue: people come by chance (a Poisson process), while its exchange takes
 * changes of list and facts from a central that keeps receiving them, and hands over what the gate
 * writes; then for a third of the time without an exchange. A scan's time runs from the moment
 * somebody holds the code to the scanner, so it includes the wait for a scan before. Works in a
 * folder of its own below the data folder and removes it.
 */
public final class QueueBench {
    private static final String NAME = "queue";
    private static final OperatorId OPERATOR = new OperatorId("bench");
    private static final double BOUND_MS = 50;
    private static final int QUIETER = 3;
    private static final int WARM_UP = 500;
    private static final int AT_ONCE = 6;
    private static final long CHANGE_NANOS = 200_000_000;

    private final KioskConfig config;
    private final Path configFolder;
    private final Path data;
    private final SecureRandom random;

    /**
     * @param configFolder of the configuration
     * @param data where the bench's own folder goes
     */
    public QueueBench(KioskConfig config, Path configFolder, Path data, SecureRandom random) {
        this.config = config;
        this.configFolder = configFolder;
        this.data = data;
        this.random = random;
    }

    /** The figures for a list of this size and so many scans in so many seconds. */
    public List<Figure> run(int people, int scans, int seconds) {
        var folder = OutFiles.fresh(data, "bench-");
        try {
            return measured(folder, people, scans, seconds);
        } finally {
            OutFiles.delete(folder);
        }
    }

    private List<Figure> measured(Path folder, int people, int scans, int seconds) {
        var place = GatePlace.of(config.programme());
        var shown = InstantSource.fixed(place.open().from().plusSeconds(3600));
        var filled =
                Replica.create(
                        config, OutFiles.ownFolder(folder.resolve("central")), shown, random);
        var codes = SyntheticPeople.fill(filled, people, Math.min(people, 10_000), random);
        try (var central = EmbeddedCentral.start(filled, configFolder, random);
                var kiosk =
                        central.enrol(config, OutFiles.ownFolder(folder.resolve("kiosk")), shown)) {
            takeAll(kiosk, people);
            var half = codes.size() / 2;
            var there = new Gate(filled, place, codes.subList(0, half));
            var here = new Gate(kiosk, place, codes.subList(half, codes.size()));
            for (var i = 0; i < WARM_UP; i++) {
                here.scan();
            }
            return new Rush(there, here, people).figures(scans, seconds);
        }
    }

    private static void takeAll(Replica kiosk, int facts) {
        while (kiosk.store().facts().count() < facts) {
            try (var uplink = HttpUplink.of(kiosk).orElseThrow()) {
                var outcome = new OneRound(kiosk, kiosk.clock()).run(uplink);
                if (!(outcome instanceof Done)) {
                    throw new IllegalStateException("the round broke off: " + outcome);
                }
            }
        }
    }

    /** A gate of one replica; its people go in and out in turns. */
    private static final class Gate {
        private final Replica replica;
        private final Place place;
        private final List<CredentialCode> codes;
        private int next;

        Gate(Replica replica, Place place, List<CredentialCode> codes) {
            this.replica = replica;
            this.place = place;
            this.codes = codes;
        }

        void scan() {
            var direction = next / codes.size() % 2 == 0 ? Direction.ENTRY : Direction.EXIT;
            var code = codes.get(next++ % codes.size()).digits();
            var at = replica.clock().instant();
            replica.gateDesk().decide(new Scan(code, place.gate().id(), direction, at), OPERATOR);
        }

        long facts() {
            return replica.store().facts().count();
        }
    }

    /** Both at work at once. */
    private final class Rush {
        private final Gate there;
        private final Gate here;
        private final int people;
        private final AtomicBoolean ended = new AtomicBoolean();
        private final AtomicLong changes = new AtomicLong();

        Rush(Gate there, Gate here, int people) {
            this.there = there;
            this.here = here;
            this.people = people;
        }

        List<Figure> figures(int scans, int seconds) {
            var before = there.facts();
            var changing = Thread.ofPlatform().name("central-changes").daemon().start(this::change);
            var times = scanned(scans, seconds, exchange());
            ended.set(true);
            join(changing);
            var handed = there.facts() - before - changes.get() * AT_ONCE;
            var quiet =
                    scanned(
                            Math.ceilDiv(scans, QUIETER),
                            Math.ceilDiv(seconds, QUIETER),
                            BackgroundExchange.none());
            return told(scans + " scans in " + seconds + " s, ", times, quiet, handed);
        }

        private BackgroundExchange exchange() {
            return BackgroundExchange.start(here.replica, InstantSource.system());
        }

        private List<Long> scanned(int scans, int seconds, BackgroundExchange running) {
            var times = new ArrayList<Long>();
            try (var exchange = running) {
                var gap = seconds * 1e9 / scans;
                var due = System.nanoTime();
                for (var i = 0; i < scans; i++) {
                    due += Math.round(gap * exponential(random));
                    rest(due);
                    here.scan();
                    times.add(System.nanoTime() - due);
                    exchange.nudge();
                }
            }
            return times;
        }

        /** The central hears of other gates' scans and of changed rows of the list. */
        private void change() {
            var category = SyntheticPeople.category(there.replica.programme());
            while (!ended.get()) {
                var rows = new ArrayList<Person>();
                there.replica
                        .store()
                        .journal()
                        .atomically(() -> {
                            for (var i = 0; i < AT_ONCE; i++) {
                                there.scan();
                                rows.add(
                                        changed(
                                                SyntheticPeople.person(
                                                        random.nextInt(people), category)));
                            }
                            return true;
                        });
                there.replica.store().guests().put(rows);
                changes.incrementAndGet();
                LockSupport.parkNanos(CHANGE_NANOS);
            }
        }

        private Person changed(Person person) {
            return new Person(
                    person.id(),
                    person.category(),
                    person.names(),
                    person.affiliation(),
                    person.protocol(),
                    new Contact("联络员" + random.nextInt(1_000), "0631-5550000", ""),
                    person.participation(),
                    person.grants(),
                    person.foreignCode());
        }

        private List<Figure> told(String name, List<Long> times, List<Long> quiet, long handed) {
            var late = times.stream().filter(nanos -> nanos > BOUND_MS * 1e6).count();
            return List.of(
                    figure(name + "p50", times, quiet, 0.50),
                    figure(name + "p99", times, quiet, 0.99),
                    figure(name + "longest", times, quiet, 1.0),
                    Figure.of(NAME, name + "later than 50 ms", late, "scans").target(0),
                    Figure.of(NAME, "facts handed over meanwhile", handed, "facts"),
                    Figure.of(
                            NAME,
                            "facts and rows the central received meanwhile",
                            changes.get() * AT_ONCE * 2,
                            "changes"));
        }
    }

    private static Figure figure(String name, List<Long> times, List<Long> quiet, double share) {
        return Figure.of(NAME, name, millis(times, share), "ms")
                .beside("without exchange", millis(quiet, share));
    }

    /** A gap between two people who come by chance, in mean gaps. */
    private static double exponential(RandomGenerator random) {
        return -Math.log1p(-random.nextDouble());
    }

    private static void rest(long until) {
        for (var left = until - System.nanoTime(); left > 0; left = until - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private static double millis(List<Long> nanos, double share) {
        var sorted = nanos.stream().mapToLong(Long::longValue).sorted().toArray();
        return sorted[(int) Math.min(sorted.length - 1L, Math.round(share * sorted.length))] / 1e6;
    }
}
