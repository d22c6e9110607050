package org.dengta.testing;

import org.dengta.badge.BadgeDesk;
import org.dengta.credential.DataKey;
import org.dengta.credential.LetterSigner;
import org.dengta.credential.LookupKey;
import org.dengta.invitation.InvitationDesk;
import org.dengta.issuance.IssuingDesk;
import org.dengta.programme.Programme;

import java.util.List;
import java.util.Random;

/** The desks that issue, on a journal in memory. */
public final class Desks {
    private final SettableClock clock =
            new SettableClock(SampleEvent.at(SampleEvent.DAY_1, "09:00"));
    private final InMemoryJournal journal = new InMemoryJournal(clock, List.of());
    private final DataKey dataKey = new DataKey(new byte[32], new Random(1));
    private final LookupKey lookupKey = new LookupKey(new byte[32]);
    private final InMemoryCodeRegister codes = new InMemoryCodeRegister(journal, dataKey);
    private final Programme programme = ProgrammeBuilder.aProgramme().build();
    private final Random random = new Random(83);

    public IssuingDesk issuing() {
        return new IssuingDesk(codes, journal, lookupKey, dataKey, random);
    }

    public BadgeDesk badges() {
        return new BadgeDesk(programme, issuing(), lookupKey, journal);
    }

    public InvitationDesk invitations(LetterSigner signer) {
        return new InvitationDesk(programme, issuing(), signer);
    }

    public SettableClock clock() {
        return clock;
    }

    public InMemoryJournal journal() {
        return journal;
    }

    public InMemoryCodeRegister codes() {
        return codes;
    }

    public LookupKey lookupKey() {
        return lookupKey;
    }

    public Programme programme() {
        return programme;
    }
}
