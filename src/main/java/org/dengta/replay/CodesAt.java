package org.dengta.replay;

import org.dengta.accreditation.PersonId;
import org.dengta.credential.CodeLookup;
import org.dengta.credential.CodeRegister;
import org.dengta.credential.Credential;
import org.dengta.credential.CredentialCode;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A register as it was at some time: what was revoked since is not revoked yet.
 *
 * @param register of now
 * @param at the time
 */
public record CodesAt(CodeRegister register, Instant at) implements CodeRegister {
    @Override
    public Optional<Credential> find(CodeLookup lookup) {
        return register.find(lookup).map(this::then);
    }

    @Override
    public List<Credential> of(PersonId person) {
        return register.of(person).stream().map(this::then).toList();
    }

    @Override
    public PersonId knownAs(PersonId number) {
        return register.knownAs(number);
    }

    @Override
    public Optional<CredentialCode> code(CodeLookup lookup) {
        return register.code(lookup);
    }

    private Credential then(Credential now) {
        return new Credential(
                now.lookup(),
                now.person(),
                now.kind(),
                now.revoked().filter(end -> !end.at().isAfter(at)));
    }
}
