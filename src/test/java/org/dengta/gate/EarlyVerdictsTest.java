package org.dengta.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dengta.testing.PersonBuilder.aPerson;
import static org.dengta.testing.SampleEvent.DAY_1;
import static org.dengta.testing.SampleEvent.DAY_2;
import static org.dengta.testing.SampleEvent.EAST;
import static org.dengta.testing.SampleEvent.at;

import org.dengta.credential.CheckDigits;
import org.dengta.credential.CodeInspector;
import org.dengta.credential.Credential.Kind;
import org.dengta.credential.CredentialCode;
import org.dengta.credential.DataKey;
import org.dengta.credential.LetterFormat;
import org.dengta.credential.LetterSigner;
import org.dengta.credential.LookupKey;
import org.dengta.credential.SealedCode;
import org.dengta.journal.Entry;
import org.dengta.journal.Fact;
import org.dengta.journal.Fact.CredentialIssued;
import org.dengta.journal.Fact.EntryRefused;
import org.dengta.journal.Fact.GuestAdmitted;
import org.dengta.journal.Fact.ScanUndone;
import org.dengta.programme.EventNumber;
import org.dengta.programme.Programme;
import org.dengta.testing.DeskInMemory;
import org.dengta.testing.Facts;
import org.dengta.testing.InMemoryCodeRegister;
import org.dengta.testing.InMemoryGuestList;
import org.dengta.testing.InMemoryJournal;
import org.dengta.testing.ProgrammeBuilder;
import org.dengta.testing.SampleEvent;
import org.dengta.testing.SettableClock;
import org.dengta.testing.SignerKeys;
import org.dengta.venue.Direction;
import org.dengta.verdict.Attention.LetterNotConfirmed;
import org.dengta.verdict.Attention.LetterNotConfirmed.Flaw;
import org.dengta.verdict.Verdict.Admitted;
import org.dengta.verdict.Verdict.NeedsAttention;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;

/** Letters decided by their head, and what their seal says of it afterwards. */
final class EarlyVerdictsTest {
    private final SplittableRandom random = new SplittableRandom(72);
    private final Programme programme = ProgrammeBuilder.aProgramme().build();
    private final SettableClock clock = new SettableClock(at(DAY_1, "10:00"));
    private final LookupKey lookupKey = new LookupKey(new byte[32]);
    private final DataKey dataKey = new DataKey(new byte[32], random);
    private final InMemoryJournal journal = new InMemoryJournal(clock, List.of());
    private final InMemoryCodeRegister codes = new InMemoryCodeRegister(journal, dataKey);
    private final InMemoryGuestList guests = new InMemoryGuestList();
    private final CredentialCode code = CredentialCode.draw(random);
    private final LetterSigner signer = new LetterSigner(1, SignerKeys.pair(1).getPrivate());
    private final GateDesk desk =
            DeskInMemory.of(
                    programme,
                    new GateDesk.CodeReading(
                            new CodeInspector(
                                    SampleEvent.NUMBER, Map.of(1, SignerKeys.pair(1).getPublic())),
                            lookupKey),
                    new DeskInMemory.Rows(codes, guests, journal));
    private final String letter = letter(SampleEvent.NUMBER, DAY_2);

    @BeforeEach
    void a_guest_with_a_letter() {
        guests.put(List.of(aPerson().build()));
        issue(Kind.LETTER, code);
    }

    @Test
    void a_known_guest_is_admitted_by_the_head_and_the_seal_adds_nothing() {
        var early = begun(letter).orElseThrow();
        assertThat(early.verdict()).isInstanceOf(Admitted.class);
        assertThat(sealed(early, letter)).isEmpty();
        assertThat(facts()).hasSize(1).first().isInstanceOf(GuestAdmitted.class);
    }

    @Test
    void the_head_says_what_the_whole_letter_would() {
        var early = begun(letter).orElseThrow();
        desk.undo(early.fact().orElseThrow(), "test", Facts.OPERATOR);
        var whole = desk.decide(scan(letter), Facts.OPERATOR);
        assertThat(whole.verdict()).isEqualTo(early.verdict());
    }

    @Test
    void a_seal_that_fails_takes_the_entry_back_and_asks_for_attention() {
        var flawed =
                Map.of(
                        letter.substring(0, 120),
                        Flaw.DAMAGED,
                        letter.substring(0, 100) + letter.substring(101),
                        Flaw.DAMAGED,
                        forged(),
                        Flaw.FORGED,
                        letter(new LetterSigner(7, SignerKeys.pair(2).getPrivate()), DAY_2),
                        Flaw.UNKNOWN_KEY,
                        letter(SampleEvent.NUMBER, DAY_1.minusDays(1)),
                        Flaw.EXPIRED);
        flawed.forEach((text, flaw) -> {
            var early = begun(letter).orElseThrow();
            var guest = Optional.of(aPerson().build());
            assertThat(sealed(early, text).orElseThrow().verdict())
                    .isEqualTo(new NeedsAttention(new LetterNotConfirmed(flaw), guest));
            assertThat(facts().reversed().stream().limit(3).map(Object::getClass))
                    .isEqualTo(List.of(EntryRefused.class, ScanUndone.class, GuestAdmitted.class));
            clock.moveBy(Duration.ofMinutes(1));
        });
    }

    @Test
    void whoever_was_taken_back_can_be_scanned_again() {
        var early = begun(letter).orElseThrow();
        assertThat(sealed(early, letter.substring(0, 120))).isPresent();
        clock.moveBy(Duration.ofSeconds(3));
        assertThat(begun(letter).orElseThrow().fact()).isPresent();
    }

    @Test
    void what_the_door_took_back_meanwhile_is_not_taken_back_twice() {
        var early = begun(letter).orElseThrow();
        desk.undo(early.fact().orElseThrow(), "mis-scan", Facts.OPERATOR);
        assertThat(sealed(early, letter.substring(0, 120))).isPresent();
        assertThat(facts().stream().filter(ScanUndone.class::isInstance)).hasSize(1);
    }

    @Test
    void a_forged_letter_is_told_though_its_head_was_refused() {
        var refused = new Decision(scan(code.digits()), refused(), Optional.empty());
        var told = sealed(refused, forged()).orElseThrow();
        assertThat(told.verdict())
                .isEqualTo(
                        new NeedsAttention(
                                new LetterNotConfirmed(Flaw.FORGED),
                                Optional.of(aPerson().build())));
        assertThat(facts()).hasExactlyElementsOfTypes(EntryRefused.class);
    }

    @Test
    void whoever_leaves_by_an_expired_letter_has_left() {
        var over = letter(SampleEvent.NUMBER, DAY_1.minusDays(1));
        assertThat(begun(over).orElseThrow().verdict()).isInstanceOf(Admitted.class);
        clock.moveBy(Duration.ofMinutes(5));
        var leaving =
                new Scan(
                        over.substring(0, LetterFormat.HEAD),
                        EAST,
                        Direction.EXIT,
                        clock.instant());
        var left = desk.early().begun(leaving, Facts.OPERATOR).orElseThrow();
        assertThat(sealed(left, over)).isEmpty();
    }

    @Test
    void a_second_reading_that_lost_a_key_leaves_the_first_alone() {
        assertThat(begun(letter)).isPresent();
        clock.moveBy(Duration.ofSeconds(2));
        var again = begun(letter).orElseThrow();
        assertThat(again.fact()).isEmpty();
        assertThat(sealed(again, letter.substring(1))).isEmpty();
        assertThat(facts()).hasExactlyElementsOfTypes(GuestAdmitted.class);
    }

    @Test
    void a_refusal_by_the_head_stands_when_digits_are_lost() {
        guests.put(List.of());
        var blocked = begun(letter).orElseThrow();
        clock.moveBy(Duration.ofMinutes(5));
        var again = new Decision(blocked.scan(), refused(), Optional.empty());
        assertThat(sealed(again, letter.substring(0, 50))).isEmpty();
    }

    @Test
    void the_seal_is_needed_for_whoever_is_not_known_here_and_for_other_events() {
        var stranger = CredentialCode.draw(random);
        var unknown = LetterFormat.write(signer.sign(SampleEvent.NUMBER, stranger, 1, DAY_2));
        assertThat(begun(unknown)).isEmpty();
        assertThat(begun(letter(new EventNumber(7), DAY_2))).isEmpty();
        var badge = CredentialCode.draw(random);
        issue(Kind.BADGE, badge);
        assertThat(begun(LetterFormat.write(signer.sign(SampleEvent.NUMBER, badge, 1, DAY_2))))
                .isEmpty();
        assertThat(facts()).isEmpty();
    }

    private org.dengta.verdict.Verdict refused() {
        return new org.dengta.verdict.Verdict.Refused(
                new org.dengta.verdict.Refusal.Damaged(), Optional.of(aPerson().build()));
    }

    private String forged() {
        var digits = letter.substring(0, LetterFormat.LENGTH - 2);
        var last = digits.charAt(digits.length() - 1);
        return CheckDigits.append(
                digits.substring(0, digits.length() - 1) + (char) ('0' + (last - '0' + 1) % 10));
    }

    private String letter(EventNumber event, LocalDate lastDay) {
        return LetterFormat.write(signer.sign(event, code, 1, lastDay));
    }

    private String letter(LetterSigner other, LocalDate lastDay) {
        return LetterFormat.write(other.sign(SampleEvent.NUMBER, code, 1, lastDay));
    }

    private Optional<Decision> begun(String text) {
        return desk.early().begun(scan(text.substring(0, LetterFormat.HEAD)), Facts.OPERATOR);
    }

    private Optional<Decision> sealed(Decision early, String text) {
        return desk.early().sealed(early, text, Facts.OPERATOR);
    }

    private Scan scan(String text) {
        return new Scan(text, EAST, Direction.ENTRY, clock.instant());
    }

    private List<Fact> facts() {
        var entries = new ArrayList<Entry>();
        journal.forEach(entries::add);
        return entries.stream()
                .map(Entry::fact)
                .filter(fact -> !(fact instanceof CredentialIssued))
                .toList();
    }

    private void issue(Kind kind, CredentialCode issued) {
        var lookup = lookupKey.of(issued);
        journal.append(
                Facts.OPERATOR,
                new CredentialIssued(
                        aPerson().build().id(),
                        kind,
                        lookup,
                        SealedCode.seal(issued, lookup, dataKey)));
    }
}
