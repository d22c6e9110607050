package org.dengta.app.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.dengta.app.bench.LetterMutations.Kind;
import org.dengta.app.bench.LetterMutations.Mutation;
import org.dengta.credential.CheckDigits;
import org.dengta.credential.CodeInspector;
import org.dengta.credential.CredentialCode;
import org.dengta.credential.LetterFormat;
import org.dengta.credential.LetterSigner;
import org.dengta.credential.Presented;
import org.dengta.credential.Presented.GenuineLetter;
import org.dengta.testing.SampleEvent;
import org.dengta.testing.SignerKeys;
import org.junit.jupiter.api.Test;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import java.util.stream.Stream;

final class LetterMutationsTest {
    private static final int KEY_ID = 1;
    private static final long SEED = 20241025;

    private final SplittableRandom random = new SplittableRandom(SEED);
    private final LetterSigner organiser =
            new LetterSigner(KEY_ID, SignerKeys.pair(1).getPrivate());
    private final LetterSigner stranger = new LetterSigner(KEY_ID, SignerKeys.pair(2).getPrivate());
    private final List<String> genuine = Stream.generate(this::letter).limit(200).toList();
    private final CodeInspector inspector =
            new CodeInspector(SampleEvent.NUMBER, Map.of(KEY_ID, SignerKeys.pair(1).getPublic()));

    @Test
    void twenty_thousand_spoiled_letters_and_none_is_genuine() {
        var passed = passed(20_000, text -> inspector.inspect(text) instanceof GenuineLetter);

        assertThat(passed.values()).as("passed by kind, seed %d: %s", SEED, passed).containsOnly(0);
    }

    @Test
    void an_inspector_that_looks_at_no_signature_lets_forgeries_through() {
        var start = "1" + SampleEvent.NUMBER.digits();

        var passed =
                passed(
                        3000,
                        text ->
                                text.length() == LetterFormat.LENGTH
                                        && text.startsWith(start)
                                        && CheckDigits.hold(text));

        assertThat(passed)
                .as("the campaign has teeth")
                .hasEntrySatisfying(Kind.DIGITS_CHANGED_CHECKED, n -> assertThat(n).isPositive())
                .hasEntrySatisfying(Kind.SIGNED_BY_STRANGER, n -> assertThat(n).isPositive())
                .hasEntrySatisfying(Kind.OTHER_EVENT_RELABELLED, n -> assertThat(n).isPositive())
                .hasEntrySatisfying(Kind.SPLICED, n -> assertThat(n).isPositive());
    }

    @Test
    void the_letters_it_starts_from_are_genuine() {
        assertThat(genuine).allMatch(text -> inspector.inspect(text) instanceof GenuineLetter);
    }

    @Test
    void the_same_seed_spoils_in_the_same_way() {
        assertThat(mutations(5)).isEqualTo(mutations(5)).isNotEqualTo(mutations(6));
    }

    @Test
    void a_letter_with_all_digits_in_order_reaches_the_signature() {
        var kinds = new EnumMap<Kind, Presented>(Kind.class);
        for (var mutation : mutations(7)) {
            kinds.put(mutation.kind(), inspector.inspect(mutation.text()));
        }

        assertThat(kinds.get(Kind.SIGNED_BY_STRANGER)).isEqualTo(new Presented.Forged(KEY_ID));
        assertThat(kinds.get(Kind.OTHER_EVENT)).isInstanceOf(Presented.OtherEvent.class);
        assertThat(kinds.get(Kind.OTHER_EVENT_RELABELLED)).isEqualTo(new Presented.Forged(KEY_ID));
        assertThat(kinds.get(Kind.NON_CANONICAL_SEAL)).isEqualTo(new Presented.Damaged());
    }

    private Map<Kind, Integer> passed(int count, Predicate<String> isGenuine) {
        var campaign =
                new LetterMutations(random, genuine, SampleEvent.NUMBER, stranger, organiser);
        var passed = new EnumMap<Kind, Integer>(Kind.class);
        for (var i = 0; i < count; i++) {
            var mutation = campaign.next();
            var wrong = isGenuine.test(mutation.text()) && !genuine.contains(mutation.text());
            passed.merge(mutation.kind(), wrong ? 1 : 0, Integer::sum);
        }
        assertThat(passed).as("every kind came").hasSize(Kind.values().length);
        return passed;
    }

    private List<Mutation> mutations(long seed) {
        var campaign =
                new LetterMutations(
                        new SplittableRandom(seed),
                        genuine,
                        SampleEvent.NUMBER,
                        stranger,
                        organiser);
        return Stream.generate(campaign::next).limit(200).toList();
    }

    private String letter() {
        return LetterFormat.write(
                organiser.sign(
                        SampleEvent.NUMBER,
                        CredentialCode.draw(random),
                        1 + random.nextInt(255),
                        SampleEvent.DAY_2.plusDays(random.nextInt(9))));
    }
}
