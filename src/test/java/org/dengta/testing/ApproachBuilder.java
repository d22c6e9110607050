package org.dengta.testing;

import org.dengta.accreditation.Person;
import org.dengta.admission.Approach;
import org.dengta.admission.Surroundings;
import org.dengta.credential.CodeLookup;
import org.dengta.credential.Credential;
import org.dengta.credential.Credential.Kind;
import org.dengta.credential.Credential.Revocation;
import org.dengta.credential.CredentialCode;
import org.dengta.credential.Presented;
import org.dengta.presence.Orders;
import org.dengta.presence.Whereabouts;
import org.dengta.programme.Programme;
import org.dengta.venue.Direction;
import org.dengta.venue.GateId;
import org.dengta.verdict.Holder;

import java.time.Instant;
import java.util.Optional;

/** Somebody at a gate; by default a person nobody has seen yet, with a badge, at the east gate. */
public final class ApproachBuilder {
    /** A valid code that stands for any badge. */
    public static final CredentialCode CODE = new CredentialCode("12345678901234567888");

    public static final CodeLookup LOOKUP = new CodeLookup("0123456789abcdef".repeat(4));

    private final Programme programme;
    private Presented presented = new Presented.PlainCode(CODE);
    private Optional<Person> person = Optional.of(PersonBuilder.aPerson().build());
    private Kind kind = Kind.BADGE;
    private boolean provisional;
    private Optional<Revocation> revoked = Optional.empty();
    private Whereabouts whereabouts = Whereabouts.unknown();
    private Orders orders = Orders.empty();
    private GateId gate = SampleEvent.EAST;
    private Direction direction = Direction.ENTRY;
    private Surroundings around = Surroundings.quiet();
    private Instant at = SampleEvent.at(SampleEvent.DAY_1, "10:00");

    private ApproachBuilder(Programme programme) {
        this.programme = programme;
    }

    public static ApproachBuilder anApproach(Programme programme) {
        return new ApproachBuilder(programme);
    }

    public ApproachBuilder presenting(Presented other) {
        presented = other;
        return this;
    }

    public ApproachBuilder by(PersonBuilder other) {
        person = Optional.of(other.build());
        return this;
    }

    /** With a credential of this kind. */
    public ApproachBuilder with(Kind other) {
        kind = other;
        return this;
    }

    /** By somebody whose code is newer than the list. */
    public ApproachBuilder provisionally() {
        provisional = true;
        return this;
    }

    public ApproachBuilder byNobodyKnown() {
        person = Optional.empty();
        return this;
    }

    public ApproachBuilder revoked(Instant when, String reason) {
        revoked = Optional.of(new Revocation(when, reason));
        return this;
    }

    public ApproachBuilder seen(Whereabouts other) {
        whereabouts = other;
        return this;
    }

    public ApproachBuilder ordered(Orders other) {
        orders = other;
        return this;
    }

    public ApproachBuilder amid(Surroundings other) {
        around = other;
        return this;
    }

    public ApproachBuilder through(GateId other) {
        gate = other;
        return this;
    }

    public ApproachBuilder goingOut() {
        direction = Direction.EXIT;
        return this;
    }

    public ApproachBuilder at(Instant when) {
        at = when;
        return this;
    }

    public Approach build() {
        return new Approach(
                presented,
                person.map(who ->
                        new Holder(
                                new Credential(LOOKUP, who.id(), kind, revoked),
                                who,
                                whereabouts,
                                orders,
                                provisional)),
                programme.venue().gate(gate).orElseThrow(),
                direction,
                at,
                around);
    }
}
