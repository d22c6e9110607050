package org.dengta.app.bench;

import org.dengta.gate.Scan;
import org.dengta.app.OutFiles;
import org.dengta.app.Replica;
import org.dengta.app.bench.GatePlace.Place;
import org.dengta.credential.CredentialCode;
import org.dengta.kiosk.OperatorId;
import org.dengta.kiosk.config.KioskConfig;
import org.dengta.venue.Direction;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/**
 * Times a scan from its text to its durable verdict, and beside it, in turns, one durable insert of
 * a row of the same size into the same file: the disk's part of it. Works in a folder of its own
 * below the data folder and removes it.
 */
public final class AdmissionBench {
    private static final String NAME = "admission";
    private static final double TARGET = 1.7;
    private static final int WARM_UP = 10_000;
    private static final int ROW = 450;

    private final KioskConfig config;
    private final Path data;
    private final SecureRandom random;

    public AdmissionBench(KioskConfig config, Path data, SecureRandom random) {
        this.config = config;
        this.data = data;
        this.random = random;
    }

    /** The figures for a list of this size: p50 and p99 of scan and of floor. */
    public List<Figure> run(int people, int scans) {
        var folder = OutFiles.fresh(data, "bench-");
        try {
            return measured(folder, people, scans);
        } finally {
            OutFiles.delete(folder);
        }
    }

    private List<Figure> measured(Path folder, int people, int scans) {
        var place = GatePlace.of(config.programme());
        var shown = InstantSource.fixed(place.open().from().plusSeconds(3600));
        try (var replica = Replica.create(config, folder, shown, random)) {
            var codes = SyntheticPeople.fill(replica, people, Math.min(people, scans), random);
            var times = new Times(scans);
            scan(replica, place, codes, times);
            return times.figures(people);
        }
    }

    /** People go in and out in turns; the first rounds only warm the machine up. */
    private void scan(
            Replica replica, Place place, List<CredentialCode> codes, Times times) {
        var floor = replica.store().floor();
        var desk = replica.gateDesk();
        var operator = new OperatorId("bench");
        var body = new byte[ROW];
        random.nextBytes(body);
        for (var i = 0; i < WARM_UP + times.wanted(); i++) {
            var direction = i / codes.size() % 2 == 0 ? Direction.ENTRY : Direction.EXIT;
            var text = codes.get(i % codes.size()).digits();
            var scan = new Scan(text, place.gate().id(), direction, replica.clock().instant());
            var start = System.nanoTime();
            desk.decide(scan, operator);
            var decided = System.nanoTime();
            floor.insert(body);
            var inserted = System.nanoTime();
            if (i >= WARM_UP) {
                times.add(decided - start, inserted - decided);
            }
        }
    }

    private static final class Times {
        private final int wanted;
        private final List<Long> scans = new ArrayList<>();
        private final List<Long> floors = new ArrayList<>();

        Times(int wanted) {
            this.wanted = wanted;
        }

        int wanted() {
            return wanted;
        }

        void add(long scanNanos, long floorNanos) {
            scans.add(scanNanos);
            floors.add(floorNanos);
        }

        List<Figure> figures(int people) {
            var name = "scan to durable verdict, " + people + " people, ";
            return List.of(
                    Figure.of(NAME, name + "p50", micros(scans, 0.50), "us")
                            .beside("one durable insert, p50", micros(floors, 0.50))
                            .target(TARGET),
                    Figure.of(NAME, name + "p99", micros(scans, 0.99), "us")
                            .beside("one durable insert, p99", micros(floors, 0.99)));
        }

        private static double micros(List<Long> nanos, double share) {
            var sorted = nanos.stream().mapToLong(Long::longValue).sorted().toArray();
            return sorted[(int) Math.min(sorted.length - 1L, Math.round(share * sorted.length))]
                    / 1000.0;
        }
    }
}
