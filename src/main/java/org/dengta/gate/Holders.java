package org.dengta.gate;

import org.dengta.accreditation.PersonId;
import org.dengta.credential.CodeLookup;
import org.dengta.verdict.Holder;

import java.util.Optional;

/** Everything that a gate must know of whoever stands there. */
public interface Holders {

    /** Whose a code is, revoked ones included; empty where code or person is not known. */
    Optional<Holder> find(CodeLookup lookup);

    /** Whether a code was ever issued or revoked here, whether its person is on the list or not. */
    boolean isIssued(CodeLookup lookup);

    /** A person without a code: the credential found is {@link CodeLookup#NONE}. */
    Optional<Holder> find(PersonId person);
}
