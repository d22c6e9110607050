package org.dengta.app.bench;

import org.dengta.app.OutFiles;
import org.dengta.app.Replica;
import org.dengta.app.bench.GatePlace.Place;
import org.dengta.app.central.EmbeddedCentral;
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
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;

/**
 * Times what a kiosk takes from a central over HTTP on this machine and hands over to it, and what
 * its gate does meanwhile. Works in a folder of its own below the data folder and removes it.
 */
public final class ExchangeBench {
    private static final String NAME = "exchange";
    private static final OperatorId OPERATOR = new OperatorId("bench");
    private static final long PACE_NANOS = 20_000_000;
    private static final int WARM_UP = 300;

    private final KioskConfig config;
    private final Path configFolder;
    private final Path data;
    private final SecureRandom random;

    /**
     * @param configFolder of the configuration
     * @param data where the bench's own folder goes
     */
    public ExchangeBench(KioskConfig config, Path configFolder, Path data, SecureRandom random) {
        this.config = config;
        this.configFolder = configFolder;
        this.data = data;
        this.random = random;
    }

    /** The figures for a list of this size and so many facts that waited. */
    public List<Figure> run(int people, int queued) {
        var folder = OutFiles.fresh(data, "bench-");
        try {
            return measured(folder, people, queued);
        } finally {
            OutFiles.delete(folder);
        }
    }

    private List<Figure> measured(Path folder, int people, int queued) {
        var place = GatePlace.of(config.programme());
        var shown = InstantSource.fixed(place.open().from().plusSeconds(3600));
        var filled =
                Replica.create(
                        config, OutFiles.ownFolder(folder.resolve("central")), shown, random);
        var codes = SyntheticPeople.fill(filled, people, Math.min(people, 5_000), random);
        try (var central = EmbeddedCentral.start(filled, configFolder, random);
                var kiosk =
                        central.enrol(config, OutFiles.ownFolder(folder.resolve("kiosk")), shown)) {
            return new Kiosk(kiosk, place, codes).figures(people, queued);
        }
    }

    /** One kiosk with its gate. */
    private final class Kiosk {
        private final Replica replica;
        private final Place place;
        private final List<CredentialCode> codes;
        private int next;

        Kiosk(Replica replica, Place place, List<CredentialCode> codes) {
            this.replica = replica;
            this.place = place;
            this.codes = codes;
        }

        List<Figure> figures(int people, int queued) {
            var during = new ArrayList<Long>();
            var taking = duringWhich(this::round, during);
            while (replica.store().facts().count() < people + (long) during.size()) {
                taking += round();
            }
            var quiet = scanned(Math.max(WARM_UP + 1_000, during.size()), true);
            scanned(queued, false);
            round();
            scanned(queued, false);
            var handing = round();
            var name = people + " people with codes, ";
            return List.of(
                    Figure.of(NAME, name + "taken until decidable", taking, "s"),
                    gate(name + "gate meanwhile p50", during, quiet, 0.50),
                    gate(name + "gate meanwhile p99", during, quiet, 0.99),
                    gate(name + "gate meanwhile longest", during, quiet, 1.0),
                    Figure.of(NAME, queued + " facts that waited, handed over", handing, "s"));
        }

        /** Seconds of the work, while the gate decides fifty a second. */
        private double duringWhich(Work work, List<Long> times) {
            var ended = new AtomicBoolean();
            var took = new CompletableFuture<Double>();
            var exchange = Thread.ofPlatform().name("kiosk-exchange").daemon();
            exchange.start(() -> {
                try {
                    took.complete(work.seconds());
                } catch (RuntimeException | Error e) {
                    took.completeExceptionally(e);
                } finally {
                    ended.set(true);
                }
            });
            while (!ended.get()) {
                times.add(scan());
                LockSupport.parkNanos(PACE_NANOS);
            }
            return took.join();
        }

        private double round() {
            var start = System.nanoTime();
            try (var uplink = HttpUplink.of(replica).orElseThrow()) {
                var outcome = new OneRound(replica, replica.clock()).run(uplink);
                if (!(outcome instanceof Done)) {
                    throw new IllegalStateException("the round broke off: " + outcome);
                }
            }
            return (System.nanoTime() - start) / 1e9;
        }

        private List<Long> scanned(int scans, boolean isPaced) {
            var times = new ArrayList<Long>();
            for (var i = 0; i < scans; i++) {
                times.add(scan());
                if (isPaced) {
                    LockSupport.parkNanos(PACE_NANOS);
                }
            }
            return times;
        }

        /** Nanoseconds of one decision; people go in and out in turns. */
        private long scan() {
            var direction = next / codes.size() % 2 == 0 ? Direction.ENTRY : Direction.EXIT;
            var code = codes.get(next++ % codes.size()).digits();
            var scan = new Scan(code, place.gate().id(), direction, replica.clock().instant());
            var start = System.nanoTime();
            replica.gateDesk().decide(scan, OPERATOR);
            return System.nanoTime() - start;
        }
    }

    @FunctionalInterface
    private interface Work {
        double seconds();
    }

    private static Figure gate(String name, List<Long> during, List<Long> quiet, double share) {
        return Figure.of(NAME, name, millis(during, share), "ms")
                .beside("quiet", millis(quiet.subList(WARM_UP, quiet.size()), share));
    }

    private static double millis(List<Long> nanos, double share) {
        var sorted = nanos.stream().mapToLong(Long::longValue).sorted().toArray();
        return sorted[(int) Math.min(sorted.length - 1L, Math.round(share * sorted.length))] / 1e6;
    }
}
