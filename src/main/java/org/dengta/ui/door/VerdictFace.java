package org.dengta.ui.door;

import org.dengta.accreditation.Person;
import org.dengta.accreditation.Rights;
import org.dengta.checkin.PartyEntry.LetOut;
import org.dengta.checkin.PartyEntry.Passed;
import org.dengta.journal.Fact.Heads;
import org.dengta.platform.fx.Texts;
import org.dengta.programme.Category;
import org.dengta.programme.Programme;
import org.dengta.ui.door.DoorState.Decided;
import org.dengta.ui.door.sign.Sign;
import org.dengta.verdict.Notice;
import org.dengta.verdict.Verdict.Admitted;
import org.dengta.wording.VerdictWords;
import org.dengta.wording.VerdictWords.Words;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What of a verdict the door's screen shows. Others read it too: whose arrivals are announced at
 * named stations is shown by category alone, without name and photo.
 *
 * @param sign colour and symbol
 * @param isDoubtful whether somebody passes without this kiosk knowing of all other gates
 * @param words what is said of it, without what is said larger
 * @param seats where to lead the person
 * @param who whom it is about, as far as that is shown
 */
record VerdictFace(
        Sign sign, boolean isDoubtful, Words words, List<String> seats, Optional<Who> who) {
    VerdictFace {
        seats = List.copyOf(seats);
    }

    /**
     * Whom it is about.
     *
     * @param primary the large name; empty where it is not shown
     * @param secondary the other one
     * @param hasPortrait whether a photo is shown
     * @param category empty where the programme knows none
     * @param heads how many of how many, where that is more than one
     */
    record Who(
            String primary,
            String secondary,
            boolean hasPortrait,
            Optional<Category> category,
            Optional<Heads> heads) {

        /** Somebody whose name is not for this screen. */
        boolean isUnnamed() {
            return primary.isEmpty();
        }
    }

    /** Of people who pass together how many they are, in both languages, and nothing else. */
    static VerdictFace of(Passed entry, VerdictWords words, Texts texts) {
        var isChinese = texts.language().getValue().getLanguage().equals("zh");
        var zh = words.together(entry, Locale.CHINESE);
        var en = words.together(entry, Locale.ENGLISH);
        return new VerdictFace(
                Sign.PASS,
                false,
                new Words(headline(entry, texts), "", texts.now("together.next"), List.of(), ""),
                List.of(),
                Optional.of(
                        new Who(
                                isChinese ? zh : en,
                                isChinese ? en : zh,
                                false,
                                Optional.empty(),
                                Optional.empty())));
    }

    private static String headline(Passed entry, Texts texts) {
        return texts.now(entry instanceof LetOut ? "word.exit" : "word.entry");
    }

    static VerdictFace of(
            Decided decided, VerdictWords words, Programme programme, Locale language) {
        var decision = decided.decision();
        var said = words.of(decision.verdict(), decision.scan().at(), language);
        var kinds = decided.admitted().map(Admitted::notices).orElse(List.of());
        var who =
                decision.verdict()
                        .person()
                        .map(person -> who(person, programme, heads(decided, person)));
        return new VerdictFace(
                decided.sign(),
                decided.isDoubtful(),
                new Words(
                        said.headline(),
                        said.reason(),
                        said.next(),
                        chosen(said.notices(), kinds, false),
                        said.basis()),
                chosen(said.notices(), kinds, true),
                who);
    }

    /** Each notice has one sentence, in the same order. */
    private static List<String> chosen(List<String> said, List<Notice> kinds, boolean seats) {
        return IntStream.range(0, said.size())
                .filter(i -> kinds.get(i) instanceof Notice.Seat == seats)
                .mapToObj(said::get)
                .toList();
    }

    private static Optional<Heads> heads(Decided decided, Person person) {
        var invited = person.participation().heads();
        return decided.admitted()
                .map(Admitted::heads)
                .or(() -> Optional.of(new Heads(invited, invited)))
                .filter(it -> it.party() > 1);
    }

    private static Who who(Person person, Programme programme, Optional<Heads> heads) {
        var subject = Rights.subject(programme, person);
        var isNamed = !programme.regulations().isAnnounced(subject);
        return new Who(
                isNamed ? person.names().primary() : "",
                isNamed ? person.names().secondary() : "",
                isNamed,
                programme.category(person.category()),
                heads);
    }
}
