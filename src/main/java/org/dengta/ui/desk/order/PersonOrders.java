package org.dengta.ui.desk.order;

import org.dengta.accreditation.Person;
import org.dengta.kiosk.Role.Act;
import org.dengta.supervision.OrderReason;
import org.dengta.supervision.Ordering;
import org.dengta.supervision.PersonDesk.LiftOrder;
import org.dengta.supervision.Taking;
import org.dengta.venue.Place;

import java.time.Instant;

/** The kiosk behind a desk where orders about one person are given. */
public interface PersonOrders {

    /** Whether whoever works here may do this. Quick: also asked on the screen's thread. */
    boolean may(Act act);

    /**
     * Gives an order; durable when this returns. ProblemException where the operator may not. Never
     * called on the screen's thread.
     */
    Ordering give(PersonOrder order, Instant now);

    /** An order about one person. */
    sealed interface PersonOrder {

        Person person();
    }

    /** The valid badge came into somebody's hands, whose identity was checked. */
    record HandOver(Person person, Taking taking) implements PersonOrder {}

    /** A place is open to the person for a time. */
    record Lift(Person person, LiftOrder right, OrderReason reason) implements PersonOrder {}

    /** It is open only by the list again. */
    record EndLift(Person person, Place place, OrderReason reason) implements PersonOrder {}

    /** The person passes nowhere. */
    record Block(Person person, OrderReason reason) implements PersonOrder {}

    /** The person passes as before. */
    record Unblock(Person person, OrderReason reason) implements PersonOrder {}
}
