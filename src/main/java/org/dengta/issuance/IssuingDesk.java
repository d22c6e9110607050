package org.dengta.issuance;

import org.dengta.accreditation.PersonId;
import org.dengta.credential.CodeLookup;
import org.dengta.credential.CodeRegister;
import org.dengta.credential.Credential;
import org.dengta.credential.CredentialCode;
import org.dengta.credential.DataKey;
import org.dengta.credential.LookupKey;
import org.dengta.credential.SealedCode;
import org.dengta.journal.Fact.CredentialIssued;
import org.dengta.journal.Fact.CredentialRevoked;
import org.dengta.journal.Journal;
import org.dengta.kiosk.OperatorId;

import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * Issues credentials and revokes them; each is a fact. A person has at most one valid credential of
 * a kind.
 */
public final class IssuingDesk {
    private final CodeRegister codes;
    private final Journal journal;
    private final LookupKey lookupKey;
    private final DataKey dataKey;
    private final RandomGenerator random;

    /**
     * @param random cryptographically strong
     */
    public IssuingDesk(
            CodeRegister codes,
            Journal journal,
            LookupKey lookupKey,
            DataKey dataKey,
            RandomGenerator random) {
        this.codes = codes;
        this.journal = journal;
        this.lookupKey = lookupKey;
        this.dataKey = dataKey;
        this.random = random;
    }

    /**
     * The person's valid code of a kind: the one issued before, or a new one that this writes down.
     */
    public CredentialCode codeOf(PersonId person, Credential.Kind kind, OperatorId operator) {
        return journal.atomically(() ->
                valid(person, kind)
                        .flatMap(credential -> codes.code(credential.lookup()))
                        .orElseGet(() -> issue(person, kind, operator)));
    }

    /**
     * Revokes a person's valid credentials.
     *
     * @param kinds which kinds
     * @param reason a short code such as {@code lost}
     * @return the look-ups revoked now; empty when there was none left to revoke
     */
    public List<CodeLookup> revoke(
            PersonId person, List<Credential.Kind> kinds, String reason, OperatorId operator) {
        return journal.atomically(() -> {
            var ending =
                    codes.of(person).stream()
                            .filter(credential -> kinds.contains(credential.kind()))
                            .filter(credential -> credential.revoked().isEmpty())
                            .map(Credential::lookup)
                            .toList();
            ending.forEach(lookup ->
                    journal.append(operator, new CredentialRevoked(person, lookup, reason)));
            return ending;
        });
    }

    private Optional<Credential> valid(PersonId person, Credential.Kind kind) {
        return codes.of(person).stream()
                .filter(credential -> credential.kind() == kind && credential.revoked().isEmpty())
                .findFirst();
    }

    private CredentialCode issue(PersonId person, Credential.Kind kind, OperatorId operator) {
        var code = CredentialCode.draw(random);
        var lookup = lookupKey.of(code);
        journal.append(
                operator,
                new CredentialIssued(person, kind, lookup, SealedCode.seal(code, lookup, dataKey)));
        return code;
    }
}
