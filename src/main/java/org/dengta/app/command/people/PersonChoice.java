package org.dengta.app.command.people;

import org.dengta.accreditation.GuestList;
import org.dengta.accreditation.Person;
import org.dengta.accreditation.PersonId;
import org.dengta.platform.problem.Problem;
import org.dengta.platform.problem.ProblemCode;
import org.dengta.platform.problem.ProblemException;
import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Option;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Whom a command is for: one person by number, or all. */
public final class PersonChoice {
    @Option(names = "--guest", paramLabel = "NUMBER", required = true, description = "One person.")
    private @Nullable String guest;

    @Option(names = "--all", required = true, description = "Everybody who may have one.")
    private boolean all;

    /** Whether everybody was asked for. */
    public boolean isAll() {
        return all;
    }

    /** The chosen people in order of their numbers; with {@code --all} only those that suit. */
    public List<Person> from(GuestList guests, Predicate<Person> suits) {
        if (guest != null) {
            return List.of(find(guests, guest));
        }
        var people = new ArrayList<Person>();
        guests.forEach(person -> {
            if (suits.test(person)) {
                people.add(person);
            }
        });
        return people;
    }

    /** The person of a number, or NO_SUCH_PERSON. */
    public static Person find(GuestList guests, String number) {
        var problem = new ProblemException(Problem.of(ProblemCode.NO_SUCH_PERSON, number));
        if (!PersonId.isValid(number)) {
            throw problem;
        }
        return guests.find(new PersonId(number)).orElseThrow(() -> problem);
    }
}
