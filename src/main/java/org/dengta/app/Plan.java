package org.dengta.app;

import org.dengta.admission.AdmissionPolicy;
import org.dengta.credential.CodeInspector;
import org.dengta.credential.keyfile.KeyRing;
import org.dengta.exchange.ProgrammeText;
import org.dengta.gate.GateDesk;
import org.dengta.gate.Passages;
import org.dengta.journal.Journal;
import org.dengta.kiosk.Neighbourhood.Told;
import org.dengta.kiosk.config.EventText;
import org.dengta.kiosk.config.EventText.Faulty;
import org.dengta.kiosk.config.EventText.Sound;
import org.dengta.kiosk.config.FaultTexts;
import org.dengta.kiosk.config.KioskConfig;
import org.dengta.neighbour.Arbiter;
import org.dengta.neighbour.ArbiterDesk;
import org.dengta.neighbour.GatesHeard;
import org.dengta.platform.problem.Problem;
import org.dengta.platform.problem.ProblemCode;
import org.dengta.platform.problem.ProblemException;
import org.dengta.programme.EventNumber;
import org.dengta.programme.Programme;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What a replica goes by at present; immutable. Another programme is another plan.
 *
 * @param hash of the programme published or taken; empty where {@code event.yaml} stands
 * @param config with the programme that stands
 * @param keys the event's
 */
record Plan(String hash, KioskConfig config, KeyRing keys) {

    /** The plan of a stored programme, or of the configuration where none is stored. */
    static Plan of(Optional<ProgrammeText> stored, KioskConfig config, KeyRing keys) {
        return stored.map(text -> taken(text, config, keys))
                .orElseGet(() -> new Plan("", config, keys));
    }

    private static Plan taken(ProgrammeText text, KioskConfig config, KeyRing keys) {
        try {
            var programme = read(text.event(), config.programme().event().number());
            return new Plan(
                    text.hash(),
                    new KioskConfig(programme, config.kiosk(), config.badge(), config.letter()),
                    keys);
        } catch (IllegalArgumentException e) {
            throw new ProblemException(
                    Problem.of(ProblemCode.CONFIG_FAULTY, "(" + e.getMessage() + ")", "1"), e);
        }
    }

    /** Reads an event.yaml of this event; IllegalArgumentException for any other text. */
    static Programme read(String yaml, EventNumber event) {
        return switch (EventText.read(yaml)) {
            case Sound sound when sound.programme().event().number().equals(event) ->
                    sound.programme();
            case Sound other ->
                    throw new IllegalArgumentException(
                            "of event " + other.programme().event().number() + ", here " + event);
            case Faulty faulty ->
                    throw new IllegalArgumentException(
                            faulty.faults().size()
                                    + " faults, the first: "
                                    + new FaultTexts(Locale.ENGLISH)
                                            .line(faulty.faults().getFirst()));
        };
    }

    CodeInspector inspector() {
        return new CodeInspector(config.programme().event().number(), keys.letters());
    }

    /** The gate's desk that goes by this plan, for looking back: it hears of nobody. */
    GateDesk gateDesk(GateDesk.Records records) {
        return new GateDesk(foresight(records));
    }

    /** How this plan would decide, hearing of nobody and asking no arbiter. */
    Passages foresight(GateDesk.Records records) {
        return passages(records, GateDesk.Neighbours.NONE);
    }

    /**
     * How this plan decides, for every desk that lets people in.
     *
     * @param neighbours what the other kiosks are known to be
     */
    Passages passages(GateDesk.Records records, Supplier<Optional<Told>> neighbours) {
        var hearing = new GatesHeard(config.programme(), neighbours, config.kiosk().heardWithin());
        return passages(records, new GateDesk.Neighbours(hearing, arbiter(records.journal())));
    }

    /** This kiosk itself where it is the arbiter; no other can be asked yet. */
    private Arbiter arbiter(Journal journal) {
        var kiosk = config.kiosk().id();
        var own = new ArbiterDesk(journal).heardBy(kiosk, config.kiosk().operator());
        var arbiters = config.programme().regulations().arbiters();
        return asking ->
                kiosk.equals(arbiters.get(asking.session()))
                        ? own.ask(asking)
                        : Arbiter.SILENT.ask(asking);
    }

    private Passages passages(GateDesk.Records records, GateDesk.Neighbours neighbours) {
        return new Passages(
                config.programme(),
                new GateDesk.CodeReading(inspector(), keys.lookup()),
                policy(),
                records,
                neighbours);
    }

    private AdmissionPolicy policy() {
        return new AdmissionPolicy(config.programme(), config.kiosk().repeatWindow());
    }
}
