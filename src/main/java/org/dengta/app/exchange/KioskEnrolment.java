package org.dengta.app.exchange;

import org.dengta.app.Replica;
import org.dengta.app.ReplicaFolder;
import org.dengta.central.Membership;
import org.dengta.credential.keyfile.HandedKeys;
import org.dengta.exchange.LinkFailure;
import org.dengta.exchange.LinkFailure.Reason;
import org.dengta.exchange.http.EnrolAnswer;
import org.dengta.exchange.http.EnrolAnswer.Enrolled;
import org.dengta.exchange.http.client.HttpEnrolling;
import org.dengta.kiosk.config.KioskConfig;
import org.dengta.platform.http.Patience;
import org.dengta.platform.problem.Problem;
import org.dengta.platform.problem.ProblemCode;
import org.dengta.platform.problem.ProblemException;
import org.dengta.store.sql.Store;

import java.net.URI;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Base64;

/** Makes an empty data folder, or one enrolled before, that of a kiosk of a central. */
public final class KioskEnrolment {
    private final KioskConfig config;
    private final Path path;
    private final InstantSource clock;
    private final SecureRandom random;

    /**
     * @param path the data folder, which is there
     */
    public KioskEnrolment(KioskConfig config, Path path, InstantSource clock, SecureRandom random) {
        this.config = config;
        this.path = path;
        this.clock = clock;
        this.random = random;
    }

    /**
     * Enrols with a one-time code. A folder that is enrolled already keeps its facts and gets
     * address and token anew, from a central of the same keys. A folder of a kiosk that works alone
     * is refused before the central is asked; every failure is a ProblemException and leaves what
     * was there as it was.
     *
     * @return the kiosk, a new one without a list yet; close it
     */
    public Replica enrol(URI address, String code) {
        mustBeFree();
        var enrolled = asked(address, code);
        try {
            TakenProgramme.check(enrolled.programme(), config);
            return joined(address, enrolled);
        } catch (IllegalArgumentException e) {
            var failure = new LinkFailure(Reason.MALFORMED, "the programme", e);
            throw LinkProblems.ofEnrolling(failure, address.toString());
        }
    }

    /** The membership comes last: without it nothing counts as enrolled. */
    private Replica joined(URI address, Enrolled enrolled) {
        var replica = Replica.receive(config, path, handed(enrolled), clock, random);
        try {
            new TakenProgramme(replica).put(enrolled.programme());
            replica.store().peer(Store.CENTRAL).forget();
            var membership = new Membership(address.toString(), enrolled.token());
            replica.store().memberships().put(membership);
            return replica;
        } catch (RuntimeException e) {
            replica.close();
            throw e;
        }
    }

    private static HandedKeys handed(Enrolled enrolled) {
        var base64 = Base64.getEncoder();
        return new HandedKeys(
                base64.encodeToString(enrolled.dataKey()),
                base64.encodeToString(enrolled.lookupKey()),
                enrolled.programme().letterKeys());
    }

    /** What is enrolled, or was to be when an enrolment was broken off, may be enrolled. */
    private void mustBeFree() {
        if (new ReplicaFolder(path, random).isFree()) {
            return;
        }
        try (var there = Replica.open(config, path, clock, random)) {
            if (!there.isEnrolled()) {
                throw new ProblemException(Problem.of(ProblemCode.NOT_EMPTY, path.toString()));
            }
        }
    }

    private Enrolled asked(URI address, String code) {
        var kiosk = config.kiosk().id();
        try (var central = new HttpEnrolling(address, event(), Patience.USUAL)) {
            return switch (central.enrol(code, kiosk)) {
                case Enrolled enrolled -> ofThisEvent(enrolled);
                case EnrolAnswer.CodeWrong _ -> throw refused(ProblemCode.CODE_WRONG);
                case EnrolAnswer.CodeExpired _ -> throw refused(ProblemCode.CODE_EXPIRED);
                case EnrolAnswer.KioskTaken _ -> throw refused(ProblemCode.KIOSK_TAKEN);
                case EnrolAnswer.TooManyWrong _ -> throw refused(ProblemCode.TOO_MANY_CODES);
            };
        } catch (LinkFailure e) {
            throw LinkProblems.ofEnrolling(e, address.toString());
        }
    }

    private Enrolled ofThisEvent(Enrolled enrolled) {
        if (!enrolled.event().equals(event())) {
            throw new LinkFailure(Reason.OTHER_EVENT, enrolled.event() + ", here " + event());
        }
        return enrolled;
    }

    private String event() {
        return config.programme().event().number().digits();
    }

    private ProblemException refused(ProblemCode code) {
        return new ProblemException(Problem.of(code, config.kiosk().id().value()));
    }
}
