package org.dengta.testing;

import org.dengta.accreditation.NewcomerNumber;
import org.dengta.accreditation.PersonId;
import org.dengta.credential.CodeLookup;
import org.dengta.credential.CodeRegister;
import org.dengta.credential.Credential;
import org.dengta.credential.Credential.Kind;
import org.dengta.credential.Credential.Revocation;
import org.dengta.credential.CredentialCode;
import org.dengta.credential.DataKey;
import org.dengta.credential.SealedCode;
import org.dengta.journal.Fact.CredentialIssued;
import org.dengta.journal.Fact.CredentialRevoked;
import org.dengta.journal.Journal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Codes read from a journal at every question, and the foreign codes that a test names. */
public final class InMemoryCodeRegister implements CodeRegister {
    private final Journal journal;
    private final DataKey key;
    private final List<Credential> foreign = new ArrayList<>();

    /** The codes that this journal issues and revokes, sealed under this key. */
    public InMemoryCodeRegister(Journal journal, DataKey key) {
        this.journal = journal;
        this.key = key;
        if (journal instanceof InMemoryJournal memory) {
            memory.knowPeopleBy(this::knownAs);
        }
    }

    /** As the list of guests names another system's code. */
    public void putForeign(CodeLookup lookup, PersonId person) {
        foreign.add(new Credential(lookup, person, Kind.FOREIGN, Optional.empty()));
    }

    @Override
    public Optional<Credential> find(CodeLookup lookup) {
        return Optional.ofNullable(all().get(lookup));
    }

    @Override
    public PersonId knownAs(PersonId number) {
        return NewcomerNumber.isOne(number)
                ? all().values().stream()
                        .filter(it -> NewcomerNumber.of(it.lookup().hex()).equals(number))
                        .map(Credential::person)
                        .findFirst()
                        .orElse(number)
                : number;
    }

    @Override
    public List<Credential> of(PersonId person) {
        return all().values().stream().filter(known -> known.person().equals(person)).toList();
    }

    @Override
    public Optional<CredentialCode> code(CodeLookup lookup) {
        var codes = new ArrayList<CredentialCode>();
        journal.forEach(entry -> {
            if (entry.fact() instanceof CredentialIssued issued
                    && issued.credential().equals(lookup)) {
                codes.add(SealedCode.open(issued.sealedCode(), lookup, key));
            }
        });
        return codes.stream().findFirst();
    }

    private Map<CodeLookup, Credential> all() {
        var known = new LinkedHashMap<CodeLookup, Credential>();
        foreign.forEach(credential -> known.put(credential.lookup(), credential));
        journal.forEach(entry -> {
            if (entry.fact() instanceof CredentialIssued issued) {
                known.putIfAbsent(
                        issued.credential(),
                        new Credential(
                                issued.credential(),
                                issued.person(),
                                issued.kind(),
                                Optional.empty()));
            }
        });
        journal.forEach(entry -> {
            if (entry.fact() instanceof CredentialRevoked revoked) {
                var end = new Revocation(entry.at(), revoked.reason());
                known.computeIfPresent(revoked.credential(), (_, old) -> ended(old, end));
            }
        });
        return known;
    }

    /** Of several revocations the earliest counts. */
    private static Credential ended(Credential old, Revocation end) {
        var earliest = old.revoked().filter(before -> !end.at().isBefore(before.at())).orElse(end);
        return new Credential(old.lookup(), old.person(), old.kind(), Optional.of(earliest));
    }
}
