package org.dengta.ui.desk;

import org.dengta.credential.CodeRegister;
import org.dengta.kiosk.Role;
import org.dengta.kiosk.Role.Act;
import org.dengta.platform.problem.Problem;
import org.dengta.platform.problem.ProblemException;
import org.dengta.programme.Programme;
import org.dengta.supervision.Ordering;
import org.dengta.supervision.PersonDesk;
import org.dengta.testing.Facts;
import org.dengta.testing.InMemoryJournal;
import org.dengta.testing.InMemoryStandings;
import org.dengta.ui.desk.order.PersonOrders;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Orders about people, on a journal in memory, by whatever role a test says. */
final class OrdersByHand implements PersonOrders {
    private final PersonDesk desk;
    private final List<PersonOrder> given = new ArrayList<>();
    private Role role = Role.SUPERVISOR;
    private Optional<Problem> trouble = Optional.empty();

    OrdersByHand(Programme programme, CodeRegister codes, InMemoryJournal journal) {
        desk = new PersonDesk(programme, new InMemoryStandings(journal), codes, journal);
    }

    /** Whoever works here is one of these from now on. */
    void role(Role now) {
        role = now;
    }

    /** From now on nothing can be written. */
    void trouble(Problem problem) {
        trouble = Optional.of(problem);
    }

    /** In the order given. */
    List<PersonOrder> given() {
        return List.copyOf(given);
    }

    @Override
    public boolean may(Act act) {
        return role.may(act);
    }

    @Override
    public Ordering give(PersonOrder order, Instant now) {
        trouble.ifPresent(problem -> {
            throw new ProblemException(problem);
        });
        given.add(order);
        return switch (order) {
            case HandOver(var person, var taking) -> desk.handOver(person, taking, Facts.OPERATOR);
            case Lift(var person, var right, var why) ->
                    desk.lift(person, right, why, now, Facts.OPERATOR);
            case EndLift(var person, var place, var why) ->
                    desk.endLift(person, place, why, now, Facts.OPERATOR);
            case Block(var person, var why) -> desk.block(person, why, Facts.OPERATOR);
            case Unblock(var person, var why) -> desk.unblock(person, why, Facts.OPERATOR);
        };
    }
}
