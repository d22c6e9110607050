package org.dengta.app.central;

import org.dengta.app.Replica;
import org.dengta.central.EnrolOutcome;
import org.dengta.central.EnrolOutcome.Enrolled;
import org.dengta.central.EnrolmentDesk;
import org.dengta.credential.keyfile.HandedKeys;
import org.dengta.exchange.Answers;
import org.dengta.exchange.Answers.Shared;
import org.dengta.exchange.Link;
import org.dengta.exchange.LinkFailure;
import org.dengta.exchange.LinkFailure.Reason;
import org.dengta.exchange.ProgrammeText;
import org.dengta.exchange.http.EnrolAnswer;
import org.dengta.exchange.http.Enrolling;
import org.dengta.exchange.http.Wakeup;
import org.dengta.exchange.http.server.Answering;
import org.dengta.exchange.http.server.Bell;
import org.dengta.kiosk.KioskId;
import org.dengta.platform.problem.ProblemException;

import java.lang.System.Logger.Level;
import java.util.Base64;
import java.util.Optional;

/** What a central answers kiosks, from its store. For any thread. */
final class CentralAnswering implements Answering {
    private static final System.Logger LOG = System.getLogger(CentralAnswering.class.getName());

    private final Replica replica;
    private final EnrolmentDesk desk;
    private final Shared shared;
    private final Bell bell;

    CentralAnswering(Replica replica, EnrolmentDesk desk) {
        this.replica = replica;
        this.desk = desk;
        var store = replica.store();
        shared =
                new Shared(
                        store.facts(),
                        store.sharedGuests(),
                        replica.sharedProgramme(),
                        replica.neighbourhood());
        bell = new Bell(now());
    }

    @Override
    public String event() {
        return replica.programme().event().number().digits();
    }

    @Override
    public Optional<Link> link(String token) {
        var known = desk.authenticate(token);
        known.ifPresent(_ -> noteHeard(token));
        return known.map(kiosk ->
                new RingingLink(
                        new Answers(event(), replica.clock(), shared, kiosk.value()), this::ring));
    }

    /** Where no note can be written, on a full disk, kiosks still read. */
    private void noteHeard(String token) {
        try {
            desk.noteHeard(token);
        } catch (ProblemException e) {
            LOG.log(Level.DEBUG, "when a kiosk was heard is not noted: {0}", e.problem().code());
        }
    }

    @Override
    public Bell bell() {
        return bell;
    }

    @Override
    public Enrolling enrolling() {
        return this::enrol;
    }

    private EnrolAnswer enrol(String code, KioskId kiosk) {
        // Before the code is looked at: what cannot be handed over must not spend it.
        var keys = replica.keysOnDisk().handed();
        var programme = programme();
        return switch (desk.enrol(code, kiosk)) {
            case Enrolled enrolled -> letIn(enrolled.token(), keys, programme);
            case EnrolOutcome.CodeWrong _ -> new EnrolAnswer.CodeWrong();
            case EnrolOutcome.CodeExpired _ -> new EnrolAnswer.CodeExpired();
            case EnrolOutcome.KioskTaken _ -> new EnrolAnswer.KioskTaken();
            case EnrolOutcome.TooManyWrong _ -> new EnrolAnswer.TooManyWrong();
        };
    }

    private ProgrammeText programme() {
        return shared.programme()
                .current()
                .orElseThrow(
                        () -> new LinkFailure(Reason.PEER_FAILED, "no programme is published"));
    }

    private EnrolAnswer letIn(String token, HandedKeys keys, ProgrammeText programme) {
        var base64 = Base64.getDecoder();
        return new EnrolAnswer.Enrolled(
                event(),
                token,
                base64.decode(keys.data()),
                base64.decode(keys.lookup()),
                programme);
    }

    /** Tells everybody who listens what there is now. */
    void ring() {
        bell.ring(this::now);
    }

    private Wakeup now() {
        return new Wakeup(
                shared.facts().count(),
                shared.guests().cursor(),
                shared.programme().current().map(ProgrammeText::hash).orElse(""));
    }
}
