package org.dengta.testing;

import org.dengta.accreditation.GuestList;
import org.dengta.admission.AdmissionPolicy;
import org.dengta.credential.CodeRegister;
import org.dengta.gate.GateDesk;
import org.dengta.gate.GateDesk.CodeReading;
import org.dengta.gate.GateDesk.Neighbours;
import org.dengta.gate.GateDesk.Records;
import org.dengta.gate.KnownHolders;
import org.dengta.journal.Journal;
import org.dengta.programme.Programme;

import java.time.Duration;

/** A gate's desk over codes, list and journal in memory, which works alone. */
public final class DeskInMemory {
    private DeskInMemory() {}

    /** What it works on. */
    public record Rows(CodeRegister codes, GuestList guests, Journal journal) {
        Records records() {
            var standings = new InMemoryStandings(journal);
            return new Records(new KnownHolders(codes, guests, standings), standings, journal);
        }
    }

    /** One that takes two scans within ten seconds for one passage. */
    public static GateDesk of(Programme programme, CodeReading codes, Rows rows) {
        var policy = new AdmissionPolicy(programme, Duration.ofSeconds(10));
        return new GateDesk(programme, codes, policy, rows.records(), Neighbours.NONE);
    }
}
