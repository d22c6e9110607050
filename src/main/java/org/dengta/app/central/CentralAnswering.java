package org.dengta.app.central;

import org.dengta.app.Replica;
import org.dengta.central.EnrolOutcome;
import org.dengta.central.EnrolOutcome.Enrolled;
import org.dengta.central.EnrolmentDesk;
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

import java.util.Base64;
import java.util.Optional;

/** What a central answers kiosks, from its store. For any thread. */
final class CentralAnswering implements Answering {
    private final Replica replica;
    private final EnrolmentDesk desk;
    private final Shared shared;
    private final Bell bell;

    CentralAnswering(Replica replica, EnrolmentDesk desk) {
        this.replica = replica;
        this.desk = desk;
        var store = replica.store();
        shared = new Shared(store.facts(), store.sharedGuests(), replica.sharedProgramme());
        bell = new Bell(now());
    }

    @Override
    public String event() {
        return replica.programme().event().number().digits();
    }

    @Override
    public Optional<Link> link(String token) {
        return desk.authenticate(token)
                .map(kiosk ->
                        new RingingLink(
                                new Answers(event(), replica.clock(), shared, kiosk.value()),
                                this::ring));
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
        return switch (desk.enrol(code, kiosk)) {
            case Enrolled enrolled -> letIn(enrolled.token());
            case EnrolOutcome.CodeWrong _ -> new EnrolAnswer.CodeWrong();
            case EnrolOutcome.CodeExpired _ -> new EnrolAnswer.CodeExpired();
            case EnrolOutcome.KioskTaken _ -> new EnrolAnswer.KioskTaken();
            case EnrolOutcome.TooManyWrong _ -> new EnrolAnswer.TooManyWrong();
        };
    }

    private EnrolAnswer letIn(String token) {
        var keys = replica.keysOnDisk().handed();
        var programme =
                shared.programme()
                        .current()
                        .orElseThrow(() ->
                                new LinkFailure(Reason.PEER_FAILED, "no programme is published"));
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
