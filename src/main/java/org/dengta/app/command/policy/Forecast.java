package org.dengta.app.command.policy;

import org.dengta.accreditation.Person;
import org.dengta.admission.AdmissionPolicy;
import org.dengta.admission.Surroundings.Claim;
import org.dengta.app.Replica;
import org.dengta.credential.CodeRegister;
import org.dengta.credential.Credential;
import org.dengta.credential.Credential.Kind;
import org.dengta.credential.Presented;
import org.dengta.gate.Inquiry;
import org.dengta.gate.Inquiry.Answer;
import org.dengta.gate.Inquiry.Known;
import org.dengta.gate.Inquiry.Question;
import org.dengta.gate.KnownHolders;
import org.dengta.neighbour.GatesHeard;
import org.dengta.neighbour.Hearing;
import org.dengta.platform.problem.Problem;
import org.dengta.platform.problem.ProblemCode;
import org.dengta.platform.problem.ProblemException;
import org.dengta.presence.Standings;
import org.dengta.programme.Programme;
import org.dengta.replay.CodesAt;
import org.dengta.replay.Crowd;
import org.dengta.venue.Direction;
import org.dengta.venue.Gate;
import org.dengta.venue.Place;
import org.dengta.venue.Window;
import org.dengta.verdict.Holder;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** What a gate would answer to somebody, by what was known at that time. */
final class Forecast {
    private final Replica replica;
    private final Programme programme;

    Forecast(Replica replica) {
        this.replica = replica;
        programme = replica.programme();
    }

    /**
     * Where and when.
     *
     * @param isNow whether that is asked about now, when it is known which other gates were heard
     * @param kind with what; empty for the best that the person holds
     */
    record Stand(Gate gate, Direction direction, Instant at, boolean isNow, Optional<Kind> kind) {}

    /**
     * The answer and what it is to be seen beside.
     *
     * @param with what would be presented; empty for somebody in person
     * @param windows of the places behind the gate, in order
     */
    record Foreseen(
            Person person, Stand stand, Answer answer, Optional<Kind> with, List<Opens> windows) {}

    /** When a place opens to the person. */
    record Opens(Place place, Window window) {}

    /** What would be answered; a ProblemException where the person holds nothing of that kind. */
    Foreseen of(Person person, Stand stand) {
        return replica.store().snapshot(() -> foreseen(person, stand));
    }

    private Foreseen foreseen(Person person, Stand stand) {
        var codes = new CodesAt(replica.store().codes(), stand.at());
        var standings = standings(stand);
        var holders = new KnownHolders(codes, replica.store().guests(), standings);
        var credential = credential(codes, person, stand.kind());
        var presented = credential.map(it -> presented(codes, it)).orElse(new Presented.InPerson());
        var known = new Known(holders, standings, hearing(stand));
        var inquiry = new Inquiry(programme, policy(), known);
        var holder =
                credential
                        .flatMap(it ->
                                inquiry.holder(presented, it.lookup(), stand.gate(), stand.at()))
                        .or(() -> holders.find(person.id()));
        var answer = inquiry.ask(question(presented, holder, stand));
        var windows = holder.map(it -> windows(it, stand.gate())).orElse(List.of());
        return new Foreseen(person, stand, answer, credential.map(Credential::kind), windows);
    }

    private Hearing hearing(Stand stand) {
        return stand.isNow()
                ? new GatesHeard(
                        programme,
                        replica.neighbourhood()::others,
                        replica.config().kiosk().heardWithin())
                : Hearing.ALONE;
    }

    /** An arbiter is not asked: it is taken to grant what it has not granted yet. */
    private static Question question(Presented presented, Optional<Holder> holder, Stand stand) {
        return new Question(
                presented,
                holder,
                stand.gate(),
                stand.direction(),
                stand.at(),
                OptionalInt.empty(),
                Optional.of(new Claim.Supposed()));
    }

    /** As the store knows them, but for a time that is over: then as they were. */
    private Standings standings(Stand stand) {
        if (stand.isNow() || !stand.at().isBefore(replica.clock().instant())) {
            return replica.store().standings();
        }
        var crowd = new Crowd(replica.store().codes());
        replica.store()
                .journal()
                .forEach(entry -> {
                    if (!entry.at().isAfter(stand.at())) {
                        crowd.add(entry);
                    }
                });
        return crowd;
    }

    private static Optional<Credential> credential(
            CodeRegister codes, Person person, Optional<Kind> kind) {
        var found =
                codes.of(person.id()).stream()
                        .filter(it -> kind.isEmpty() || kind.get() == it.kind())
                        .max(
                                Comparator.comparing((Credential it) -> it.revoked().isEmpty())
                                        .thenComparing(it -> it.kind() == Kind.BADGE)
                                        .thenComparing(it -> it.kind() == Kind.LETTER));
        if (found.isEmpty() && kind.isPresent()) {
            throw new ProblemException(
                    Problem.of(
                            ProblemCode.NO_SUCH_CREDENTIAL,
                            person.id() + " " + PolicyWords.code(kind.get())));
        }
        return found;
    }

    /** As if its digits were typed: what else a letter says stands on the letter alone. */
    private static Presented presented(CodeRegister codes, Credential credential) {
        return codes.code(credential.lookup())
                .<Presented>map(Presented.PlainCode::new)
                .orElseGet(() -> new Presented.OtherText(""));
    }

    private AdmissionPolicy policy() {
        return new AdmissionPolicy(programme, replica.config().kiosk().repeatWindow());
    }

    private List<Opens> windows(Holder holder, Gate gate) {
        var rights = holder.rights(programme);
        return programme.placesBehind(gate).stream()
                .flatMap(place ->
                        rights.windows(place).stream().map(window -> new Opens(place, window)))
                .toList();
    }
}
