package org.dengta.app.bench;

import org.dengta.app.bench.LetterMutations.Kind;
import org.dengta.credential.CodeInspector;
import org.dengta.credential.CredentialCode;
import org.dengta.credential.LetterFormat;
import org.dengta.credential.LetterSigner;
import org.dengta.credential.Presented;
import org.dengta.programme.Programme;

import java.io.PrintWriter;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Shows spoiled letters to an inspector, on every core, and counts what it takes them for. */
public final class LetterCampaign {
    private static final int KEY = 1;
    private static final int BATCH = 10_000;
    private static final int GENUINE = 50;

    private final Programme programme;
    private final long seed;

    /**
     * @param seed drives letters and mutations; the keys are drawn anew
     */
    public LetterCampaign(Programme programme, long seed) {
        this.programme = programme;
        this.seed = seed;
    }

    /**
     * What came of it.
     *
     * @param accepted taken for genuine though spoiled; must be 0
     * @param figures counts by what they were taken for
     */
    public record Report(long accepted, List<Figure> figures) {
        public Report {
            figures = List.copyOf(figures);
        }
    }

    /** What one batch gave: how many were taken for what. */
    private record Tally(Map<String, Long> counts, long accepted) {}

    /** Runs and prints progress; whatever the inspector throws ends it. */
    public Report run(int count, PrintWriter progress) {
        var organiser = keys();
        var signer = new LetterSigner(KEY, organiser.getPrivate());
        var stranger = new LetterSigner(KEY, keys().getPrivate());
        var genuine = genuine(signer);
        var event = programme.event().number();
        var inspector = new CodeInspector(event, Map.of(KEY, organiser.getPublic()));
        var batches = (count + BATCH - 1) / BATCH;
        IntFunction<Tally> one =
                batch -> {
                    var random = new Random(seed * 1_000_003 + batch);
                    var mutations = new LetterMutations(random, genuine, event, stranger, signer);
                    progress.println("  batch " + (batch + 1) + " / " + batches);
                    return batch(
                            mutations, inspector, genuine, Math.min(BATCH, count - batch * BATCH));
                };
        return report(count, IntStream.range(0, batches).parallel().mapToObj(one).toList());
    }

    private static Tally batch(
            LetterMutations mutations, CodeInspector inspector, List<String> genuine, int count) {
        var originals = new HashSet<>(genuine);
        var counts = new TreeMap<String, Long>();
        var accepted = 0L;
        for (var i = 0; i < count; i++) {
            var mutation = mutations.next();
            var presented = inspector.inspect(mutation.text());
            counts.merge(presented.getClass().getSimpleName(), 1L, Long::sum);
            if (presented instanceof Presented.GenuineLetter
                    && !originals.contains(mutation.text())) {
                accepted++;
            }
        }
        return new Tally(counts, accepted);
    }

    private static Report report(int count, List<Tally> tallies) {
        var counts = new TreeMap<String, Long>();
        tallies.forEach(
                tally -> tally.counts().forEach((name, n) -> counts.merge(name, n, Long::sum)));
        var accepted = tallies.stream().mapToLong(Tally::accepted).sum();
        var figures = new ArrayList<Figure>();
        figures.add(
                Figure.of(
                        "letters",
                        "spoiled letters in " + Kind.values().length + " ways",
                        count,
                        "letters"));
        figures.add(Figure.of("letters", "taken for genuine", accepted, "letters").target(0));
        counts.forEach(
                (name, n) -> figures.add(Figure.of("letters", "seen as " + name, n, "letters")));
        return new Report(accepted, figures);
    }

    private List<String> genuine(LetterSigner signer) {
        var random = new Random(seed);
        var lastDay = programme.time().lastDay();
        return IntStream.range(0, GENUINE)
                .mapToObj(i ->
                        signer.sign(
                                programme.event().number(),
                                CredentialCode.draw(random),
                                1 + i % 20,
                                lastDay))
                .map(LetterFormat::write)
                .toList();
    }

    private static KeyPair keys() {
        try {
            return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no Ed25519", e);
        }
    }
}
