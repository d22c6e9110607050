package org.dengta.gate;

import org.dengta.accreditation.GuestList;
import org.dengta.accreditation.PersonId;
import org.dengta.credential.CodeLookup;
import org.dengta.credential.CodeRegister;
import org.dengta.credential.Credential;
import org.dengta.credential.Credential.Kind;
import org.dengta.presence.Standings;
import org.dengta.verdict.Holder;

import java.util.Optional;

/** Holders put together from codes, list and standings. */
public final class KnownHolders implements Holders {
    private final CodeRegister codes;
    private final GuestList guests;
    private final Standings standings;

    public KnownHolders(CodeRegister codes, GuestList guests, Standings standings) {
        this.codes = codes;
        this.guests = guests;
        this.standings = standings;
    }

    @Override
    public Optional<Holder> find(CodeLookup lookup) {
        return codes.find(lookup).flatMap(this::holder);
    }

    @Override
    public boolean isIssued(CodeLookup lookup) {
        return codes.find(lookup).isPresent();
    }

    @Override
    public Optional<Holder> find(PersonId person) {
        return holder(new Credential(CodeLookup.NONE, person, Kind.FOREIGN, Optional.empty()));
    }

    private Optional<Holder> holder(Credential credential) {
        var id = credential.person();
        return guests.find(id)
                .map(person ->
                        new Holder(credential, person, standings.of(id), standings.orders(id)));
    }
}
