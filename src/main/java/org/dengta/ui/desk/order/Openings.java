package org.dengta.ui.desk.order;

import org.dengta.accreditation.Rights.Lift;
import org.dengta.presence.Orders;
import org.dengta.programme.Programme;
import org.dengta.programme.Session;
import org.dengta.ui.desk.order.OrderDraft.Kind;
import org.dengta.ui.desk.order.OrderDraft.Offer;
import org.dengta.ui.desk.order.OrderDraft.Opening;
import org.dengta.venue.Zone;

import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What can be ordered about a person by what stands now. */
final class Openings {
    private final Programme programme;
    private final Instant now;

    Openings(Programme programme, Instant now) {
        this.programme = programme;
        this.now = now;
    }

    /**
     * What can be chosen.
     *
     * @param may whether whoever works here may do something of a kind
     */
    Offer offer(Orders standing, Predicate<Kind> may) {
        var lifted = lifted(standing);
        var kinds = new ArrayList<Kind>();
        kinds.add(Kind.HAND_OVER);
        kinds.add(Kind.LIFT);
        if (!lifted.isEmpty()) {
            kinds.add(Kind.END_LIFT);
        }
        kinds.add(standing.blocked().isPresent() ? Kind.UNBLOCK : Kind.BLOCK);
        return new Offer(kinds.stream().filter(may).toList(), places(), lifted);
    }

    private List<Opening> lifted(Orders standing) {
        return standing.lifts().stream()
                .filter(it -> it.window().to().isAfter(now))
                .sorted(Comparator.comparing((Lift it) -> it.window().to()))
                .map(this::lifted)
                .toList();
    }

    private Opening lifted(Lift lift) {
        var window = lift.window();
        return new Opening(lift.place(), programme.name(lift.place()), window.from(), window.to());
    }

    /** Sessions that are held and not over, the next first; then what opens by day. */
    private List<Opening> places() {
        var sessions =
                programme.sessions().stream()
                        .filter(it -> !it.isCancelled() && it.held().to().isAfter(now))
                        .sorted(Comparator.comparing((Session it) -> it.held().from()))
                        .map(this::session);
        var zones =
                programme.venue().zones().stream()
                        .filter(it -> it.opening() instanceof Zone.ByDay)
                        .map(it -> new Opening(it.id(), it.name(), now, midnight()));
        return Stream.concat(sessions, zones).toList();
    }

    /** Not before its doors: till then the room, and a single entry, are not this session's. */
    private Opening session(Session session) {
        var doors = session.doors();
        var from = doors.from().isAfter(now) ? doors.from() : now;
        return new Opening(session.id(), session.name(), from, doors.to());
    }

    private Instant midnight() {
        var time = programme.time();
        return Optional.of(time.dayOf(now))
                .map(day -> time.instant(day.plusDays(1), LocalTime.MIDNIGHT))
                .orElseThrow();
    }
}
