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
     * The code itself, unsealed, so that the same letter or badge can be printed again; empty for a
     * foreign code.
     */
    Optional<CredentialCode> code(CodeLookup lookup);
}
