package org.dengta.ui.door.word;

import org.dengta.accreditation.Person;
import org.dengta.accreditation.PersonId;
import org.dengta.checkin.PartyEntry;
import org.dengta.platform.problem.Problem;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A delegation's list as it lies open: who is ticked, which page is seen, how many are counted.
 * Immutable.
 *
 * @param delegation its name
 * @param at when its code was scanned
 * @param members who can be ticked, in the order of the list
 * @param ticked of them
 * @param page the one seen, from 0
 * @param counted digits typed of how many stand there; empty while people are still ticked
 * @param answer what became of the last attempt
 */
public record Ticks(
        String delegation,
        Instant at,
        List<Person> members,
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

    /** What is said of the last attempt. */
    public sealed interface Answer {}

    /** Nothing was tried yet. */
    public record Untried() implements Answer {}

    /** Nobody passes, for a reason that can be mended. */
    public record Not(PartyEntry why) implements Answer {}

    /** It could not be decided; nothing was written. */
    public record Failed(Problem problem) implements Answer {}

    static Ticks of(String delegation, Instant at, List<Person> members) {
        return new Ticks(delegation, at, members, Set.of(), 0, Optional.empty(), new Untried());
    }

    /** Those on the page that is seen. */
    public List<Person> seen() {
        return members.stream().skip((long) page * A_PAGE).limit(A_PAGE).toList();
    }

    public int pages() {
        return Math.max(1, (members.size() + A_PAGE - 1) / A_PAGE);
    }

    /** Who passes, in the order of the list. */
    public List<PersonId> inOrder() {
        return members.stream().map(Person::id).filter(ticked::contains).toList();
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
        var id = seen().get(index).id();
        if (!next.remove(id)) {
            next.add(id);
        }
        return on(page, next);
    }

    /** Ticks everybody, or nobody where everybody was. */
    Ticks toggledAll() {
        var everybody = members.stream().map(Person::id).collect(Collectors.toSet());
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
        return new Ticks(delegation, at, members, ticked, page, Optional.of(digits), new Untried());
    }

    /** Back at the ticks, told why nobody passes. */
    Ticks answered(Answer why) {
        return new Ticks(delegation, at, members, ticked, page, Optional.empty(), why);
    }

    private Ticks on(int which, Set<PersonId> now) {
        return new Ticks(delegation, at, members, now, which, Optional.empty(), new Untried());
    }
}
