package org.dengta.credential;

import org.dengta.testing.CodeRegisterContract;
import org.dengta.testing.InMemoryCodeRegister;
import org.dengta.testing.InMemoryJournal;

import java.time.InstantSource;
import java.util.List;

final class InMemoryCodeRegisterTest extends CodeRegisterContract {
    @Override
    protected Replica fresh(InstantSource clock, Keys keys) {
        var journal = new InMemoryJournal(clock, List.of());
        var codes = new InMemoryCodeRegister(journal, keys.data());
        return new Replica(
                journal,
                codes,
                person -> codes.putForeign(keys.lookup().of(person.foreignCode()), person.id()));
    }
}
