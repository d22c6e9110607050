package org.dengta.ui.door.word;

import static java.util.stream.Collectors.toMap;

import org.dengta.accreditation.Person;
import org.dengta.accreditation.PersonId;
import org.dengta.checkin.PartyEntry;
import org.dengta.checkin.PartyEntry.Turned;
import org.dengta.checkin.Prospect;
import org.dengta.platform.problem.Problem;
import org.dengta.venue.Direction;
import org.dengta.verdict.Verdict;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A list of those who may pass together as it lies open: who is ticked, which page is seen, how
 * many are counted. Immutable.
 *
 * @param company whose list it is
 * @param at when the code was scanned
 * @param members who can be ticked, in the order of the list
 * @param ticked of them
 * @param page the one seen, from 0
 * @param counted digits typed of how many stand there; empty while people are still ticked
 * @param answer what became of the last attempt
 */
public record Ticks(
        Company company,
        Instant at,
        List<Member> members,
        Set<PersonId> ticked,
        int page,
        Optional<String> counted,
        Answer answer) {
    /** Members on a page, one digit each: as many as the smallest screen shows of long names. */
    public static final int A_PAGE = 6;

    private static final int MOST_DIGITS = 3;

    public Ticks {
        members = List.copyOf(members);
        ticked = Set.copyOf(ticked);
    }

    /** Who passes together. */
    public sealed interface Company {}

    /** Members of a delegation of this name, whose heads are counted on their way in or out. */
    public record Delegation(String name, Direction direction) implements Company {}

    /** Those who go with a principal who has just passed. */
    public record Behind(Person principal) implements Company {}

    /**
     * One who can be ticked.
     *
     * @param isInside whether that person is inside already, as far as that was asked
     * @param hindrance the verdict that keeps that person out, as far as it is known
     */
    public record Member(Person person, boolean isInside, Optional<Verdict> hindrance) {
        static Member of(Person person) {
            return new Member(person, false, Optional.empty());
        }

        static Member of(Prospect prospect) {
            return new Member(
                    prospect.person(),
                    prospect.isInside(),
                    Optional.of(prospect.verdict()).filter(_ -> !prospect.mayPass()));
        }

        private Member hindered(Optional<Verdict> verdict) {
            return new Member(person, isInside, verdict);
        }
    }

    /** What is said of the last attempt. */
    public sealed interface Answer {}

    /** Nothing was tried yet. */
    public record Untried() implements Answer {}

    /** The list is being read. */
    public record Reading() implements Answer {}

    /** Nobody passes, for a reason that can be mended. */
    public record Not(PartyEntry why) implements Answer {}

    /** It could not be decided; nothing was written. */
    public record Failed(Problem problem) implements Answer {}

    static Ticks reading(Company company, Instant at) {
        return new Ticks(company, at, List.of(), Set.of(), 0, Optional.empty(), new Reading());
    }

    /** Nobody is ticked. */
    Ticks with(List<Person> people) {
        return with(people.stream().map(Member::of).toList(), Set.of());
    }

    /** Whoever is awaited is ticked. */
    Ticks expecting(List<Prospect> prospects) {
        return with(
                prospects.stream().map(Member::of).toList(),
                prospects.stream()
                        .filter(Prospect::isAwaited)
                        .map(it -> it.person().id())
                        .collect(Collectors.toSet()));
    }

    private Ticks with(List<Member> all, Set<PersonId> chosen) {
        return new Ticks(company, at, all, chosen, 0, Optional.empty(), new Untried());
    }

    /** Those on the page that is seen. */
    public List<Member> seen() {
        return members.stream().skip((long) page * A_PAGE).limit(A_PAGE).toList();
    }

    public int pages() {
        return Math.max(1, (members.size() + A_PAGE - 1) / A_PAGE);
    }

    /** Who passes, in the order of the list. */
    public List<PersonId> inOrder() {
        return members.stream().map(it -> it.person().id()).filter(ticked::contains).toList();
    }

    Ticks turned(int pagesOn) {
        return on(Math.floorMod(page + pagesOn, pages()), ticked);
    }

    /** Ticks or unticks one on the page that is seen; none there changes nothing. */
    Ticks toggled(int index) {
        if (index >= seen().size()) {
            return this;
        }
        var next = new HashSet<>(ticked);
        var id = seen().get(index).person().id();
        if (!next.remove(id)) {
            next.add(id);
        }
        return on(page, next);
    }

    /** Ticks everybody, or nobody where everybody was. */
    Ticks toggledAll() {
        var everybody = members.stream().map(it -> it.person().id()).collect(Collectors.toSet());
        return on(page, ticked.equals(everybody) ? Set.of() : everybody);
    }

    /** Now heads are counted. */
    Ticks counting() {
        return counting("");
    }

    /** One more digit of how many stand there. */
    Ticks typed(char digit) {
        var all = counted.orElse("") + digit;
        return all.length() > MOST_DIGITS ? this : counting(all);
    }

    /** One digit less; without any, back to the ticks. */
    Ticks erased() {
        return counted.filter(digits -> !digits.isEmpty())
                .map(digits -> counting(digits.substring(0, digits.length() - 1)))
                .orElseGet(() -> on(page, ticked));
    }

    private Ticks counting(String digits) {
        return new Ticks(company, at, members, ticked, page, Optional.of(digits), new Untried());
    }

    /** Back at the ticks, told why nobody passes and who is in the way. */
    Ticks answered(Answer why) {
        return why instanceof Not(PartyEntry.TurnedAway(var turned))
                ? hindered(turned, why)
                : new Ticks(company, at, members, ticked, page, Optional.empty(), why);
    }

    /** The first of them is seen. */
    private Ticks hindered(List<Turned> turned, Answer why) {
        var verdicts = turned.stream().collect(toMap(Turned::person, Turned::verdict));
        var now =
                members.stream()
                        .map(it -> it.hindered(Optional.ofNullable(verdicts.get(it.person().id()))))
                        .toList();
        var first =
                IntStream.range(0, now.size())
                        .filter(i -> now.get(i).hindrance().isPresent())
                        .findFirst()
                        .orElse(0);
        return new Ticks(company, at, now, ticked, first / A_PAGE, Optional.empty(), why);
    }

    private Ticks on(int which, Set<PersonId> now) {
        return new Ticks(company, at, members, now, which, Optional.empty(), new Untried());
    }
}
