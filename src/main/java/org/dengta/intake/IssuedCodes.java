package org.dengta.intake;

import org.dengta.accreditation.PersonId;
import org.dengta.credential.CodeRegister;
import org.dengta.credential.Credential;
import org.dengta.credential.LookupKey;

import java.util.Optional;

/** The codes of letters and badges, which no list may give to anybody as a foreign code. */
@FunctionalInterface
public interface IssuedCodes {

    /** For whom a code was issued, be it revoked; empty where it is none of ours. */
    Optional<PersonId> holder(String code);

    /** Those that a register knows. */
    static IssuedCodes of(CodeRegister codes, LookupKey key) {
        return code ->
                codes.find(key.of(code))
                        .filter(found -> found.kind() != Credential.Kind.FOREIGN)
                        .map(Credential::person);
    }

    /** Nothing was issued. */
    static IssuedCodes none() {
        return _ -> Optional.empty();
    }
}
