package org.dengta.app.bench;

import org.dengta.admission.AdmissionPolicy;
import org.dengta.admission.Approach;
import org.dengta.app.OutFiles;
import org.dengta.app.Replica;
import org.dengta.app.bench.GatePlace.Place;
import org.dengta.credential.CredentialCode;
import org.dengta.credential.Presented.PlainCode;
import org.dengta.gate.Scan;
import org.dengta.kiosk.OperatorId;
import org.dengta.kiosk.config.KioskConfig;
import org.dengta.venue.Direction;
import org.dengta.verdict.Verdict.Admitted;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Times a decision by itself, then a scan from its text to its durable verdict after a busy hour
 * with five facts a person, and beside it, in turns, one durable insert of a row of the same size
 * into the same file by the same connection: the disk's part of it. Works in a folder of its own
 * below the data folder and removes it.
 */
public final class AdmissionBench {
    private static final String NAME = "admission";
    private static final double TARGET = 1.6;
    private static final int MOST_WARM_UP = 10_000;
    private static final int DECISIONS = 100_000;
    private static final int ROUND = 1_000;
    private static final int ROW = 450;
    private static final OperatorId OPERATOR = new OperatorId("bench");
    private static final Duration BETWEEN = Duration.ofMillis(200);

    private final KioskConfig config;
    private final Path data;
    private final SecureRandom random;

    public AdmissionBench(KioskConfig config, Path data, SecureRandom random) {
        this.config = config;
        this.data = data;
        this.random = random;
    }

    /** The figures for a list of this size: the decision; p50 and p99 of scan and of floor. */
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
        var clock = new BusyMorning.Clock(place.open().from());
        try (var replica = Replica.create(config, folder, clock, random)) {
            var start = System.nanoTime();
            var codes =
                    new BusyMorning(replica, place, clock).pass(people, Math.min(people, scans));
            var made = (System.nanoTime() - start) / 1e9;
            var figures = new ArrayList<Figure>();
            figures.add(Figure.of(NAME, of(people) + "list and facts written in", made, "s"));
            figures.add(decisions(replica, place, codes, people));
            var times = new Times(scans);
            scan(new Gate(replica, place, codes, clock), times);
            figures.addAll(times.figures(people));
            return figures;
        }
    }

    private static String of(int people) {
        return people + " people with 5 facts each, ";
    }

    /** Of people whom the policy has to look at from all sides, since they may enter. */
    private Figure decisions(Replica replica, Place place, List<CredentialCode> codes, int people) {
        var policy = new AdmissionPolicy(config.programme(), config.kiosk().repeatWindow());
        var approaches =
                codes.stream().limit(ROUND).map(code -> approach(replica, place, code)).toList();
        var rounds = new ArrayList<Long>();
        for (var i = 0; i < 2 * DECISIONS / ROUND; i++) {
            var start = System.nanoTime();
            for (var j = 0; j < ROUND; j++) {
                var verdict = policy.decide(approaches.get(j % approaches.size()));
                if (!(verdict instanceof Admitted)) {
                    throw new IllegalStateException("not admitted: " + verdict);
                }
            }
            rounds.add((System.nanoTime() - start) / ROUND);
        }
        var steady = rounds.subList(rounds.size() / 2, rounds.size());
        return Figure.of(NAME, of(people) + "decision alone, p50", Times.micros(steady, 0.5), "us");
    }

    private static Approach approach(Replica replica, Place place, CredentialCode code) {
        return new Approach(
                new PlainCode(code),
                replica.store().holders().find(replica.keys().lookup().of(code)),
                place.gate(),
                Direction.ENTRY,
                replica.clock().instant());
    }

    /** Where people go in and out in turns. */
    private record Gate(
            Replica replica, Place place, List<CredentialCode> codes, BusyMorning.Clock clock) {
        Scan scan(int turn) {
            var direction = turn / codes.size() % 2 == 0 ? Direction.ENTRY : Direction.EXIT;
            var text = codes.get(turn % codes.size()).digits();
            clock.move(BETWEEN);
            return new Scan(text, place.gate().id(), direction, clock.instant());
        }
    }

    /** The first rounds only warm the machine up. */
    private void scan(Gate gate, Times times) {
        var desk = gate.replica().gateDesk();
        var floor = gate.replica().store().floor();
        var body = new byte[ROW];
        random.nextBytes(body);
        var warmUp = Math.min(MOST_WARM_UP, times.wanted());
        for (var i = 0; i < warmUp + times.wanted(); i++) {
            var scan = gate.scan(i);
            var start = System.nanoTime();
            var decision = desk.decide(scan, OPERATOR);
            var decided = System.nanoTime();
            floor.insert(body);
            var inserted = System.nanoTime();
            if (i >= warmUp) {
                times.add(decided - start, inserted - decided);
            }
            if (decision.fact().isEmpty()) {
                throw new IllegalStateException("a scan of the bench was not written down");
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
            var name = of(people) + "scan to durable verdict, ";
            return List.of(
                    Figure.of(NAME, name + "p50", micros(scans, 0.50), "us")
                            .beside("one durable insert, p50", micros(floors, 0.50))
                            .target(TARGET),
                    Figure.of(NAME, name + "p99", micros(scans, 0.99), "us")
                            .beside("one durable insert, p99", micros(floors, 0.99)));
        }

        static double micros(List<Long> nanos, double share) {
            var sorted = new ArrayList<>(nanos);
            Collections.sort(sorted);
            return sorted.get((int) Math.min(sorted.size() - 1L, Math.round(share * sorted.size())))
                    / 1000.0;
        }
    }
}
