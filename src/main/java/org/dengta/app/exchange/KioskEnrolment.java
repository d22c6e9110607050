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

import java.net.URI;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Base64;

/** Makes an empty data folder that of a kiosk which belongs to a central. */
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
     * Enrols with a one-time code. A folder that holds anything is refused before the central is
     * asked; every failure is a ProblemException.
     *
     * @return the kiosk, without a list yet; close it
     */
    public Replica enrol(URI address, String code) {
        mustBeFree();
        var enrolled = asked(address, code);
        var base64 = Base64.getEncoder();
        var keys =
                new HandedKeys(
                        base64.encodeToString(enrolled.dataKey()),
                        base64.encodeToString(enrolled.lookupKey()),
                        enrolled.programme().letterKeys());
        var replica = Replica.receive(config, path, keys, clock, random);
        try {
            var membership = new Membership(address.toString(), enrolled.token());
            replica.store().memberships().put(membership);
            new TakenProgramme(replica).put(enrolled.programme());
            return replica;
        } catch (IllegalArgumentException e) {
            replica.close();
            var failure = new LinkFailure(Reason.MALFORMED, "the programme", e);
            throw LinkProblems.ofEnrolling(failure, address.toString());
        } catch (RuntimeException e) {
            replica.close();
            throw e;
        }
    }

    /** What an enrolment has left that was broken off is free too. */
    private void mustBeFree() {
        if (new ReplicaFolder(path, random).isEmpty()) {
            return;
        }
        try (var there = Replica.open(config, path, clock, random)) {
            there.store()
                    .memberships()
                    .current()
                    .ifPresent(membership -> {
                        throw new ProblemException(
                                Problem.of(ProblemCode.ALREADY_ENROLLED, membership.address()));
                    });
            if (!there.isEnrolled()) {
                throw new ProblemException(Problem.of(ProblemCode.NOT_EMPTY, path.toString()));
            }
        }
    }

    private Enrolled asked(URI address, String code) {
        var kiosk = config.kiosk().id();
        try (var central = new HttpEnrolling(address, Patience.USUAL)) {
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
        var event = config.programme().event().number().digits();
        if (!enrolled.event().equals(event)) {
            throw new LinkFailure(Reason.OTHER_EVENT, enrolled.event() + ", here " + event);
        }
        return enrolled;
    }

    private ProblemException refused(ProblemCode code) {
        return new ProblemException(Problem.of(code, config.kiosk().id().value()));
    }
}
