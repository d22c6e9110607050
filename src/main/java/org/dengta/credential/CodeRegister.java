package org.dengta.credential;

import org.dengta.accreditation.PersonId;

import java.util.List;
import java.util.Optional;

/** All codes that this replica knows, found by their look-up. */
public interface CodeRegister {

    /** Whose code it is, revoked ones included. */
    Optional<Credential> find(CodeLookup lookup);

    /** A person's credentials in order of issue, revoked ones included. */
    List<Credential> of(PersonId person);

    /**
     * Whose code it is that a newcomer's number was made from, while any is known; every other
     * number is itself.
     */
    PersonId knownAs(PersonId number);

    /**
     * The code itself, unsealed, so that the same letter or badge can be printed again; empty for a
     * foreign code.
     */
    Optional<CredentialCode> code(CodeLookup lookup);
}
