package org.dengta.search;

import org.dengta.accreditation.Person;
import org.dengta.credential.CodeInspector;
import org.dengta.credential.CodeLookup;
import org.dengta.credential.CodeRegister;
import org.dengta.credential.CodeText;
import org.dengta.credential.LookupKey;
import org.dengta.credential.Presented.Damaged;
import org.dengta.credential.Presented.Forged;
import org.dengta.credential.Presented.GenuineLetter;
import org.dengta.credential.Presented.InPerson;
import org.dengta.credential.Presented.OtherEvent;
import org.dengta.credential.Presented.OtherText;
import org.dengta.credential.Presented.PlainCode;
import org.dengta.credential.Presented.UnknownKey;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * An index that also knows whose a whole code is: of a letter, a badge, revoked ones included, or
 * of another system. Asks the register at each search for a text that could be one.
 */
public final class CodeAwareIndex implements PeopleIndex {
    /** No shorter text is taken for a code of another system. */
    private static final int SHORTEST = 4;

    private final PeopleIndex names;
    private final Supplier<CodeInspector> inspector;
    private final LookupKey key;
    private final CodeRegister codes;

    /** Finds by names what that index finds, and by codes what is in the register. */
    public CodeAwareIndex(
            PeopleIndex names,
            Supplier<CodeInspector> inspector,
            LookupKey key,
            CodeRegister codes) {
        this.names = names;
        this.inspector = inspector;
        this.key = key;
        this.codes = codes;
    }

    @Override
    public void put(Collection<Person> people) {
        names.put(people);
    }

    @Override
    public List<Hit> find(String query, int limit) {
        var found = names.find(query, limit);
        return holder(query)
                .map(hit -> Stream.concat(Stream.of(hit), others(found, hit)).limit(limit).toList())
                .orElse(found);
    }

    private static Stream<Hit> others(List<Hit> found, Hit hit) {
        return found.stream().filter(other -> !other.person().equals(hit.person()));
    }

    private Optional<Hit> holder(String query) {
        return lookup(query)
                .flatMap(codes::find)
                .map(code -> new Hit(code.person(), EnumSet.of(SearchField.CODE)));
    }

    private Optional<CodeLookup> lookup(String query) {
        return switch (inspector.get().inspect(query)) {
            case GenuineLetter letter -> Optional.of(key.of(letter.letter().code()));
            case PlainCode plain -> Optional.of(key.of(plain.code()));
            case OtherText _, Damaged _ -> foreign(CodeText.normal(query));
            case OtherEvent _, Forged _, InPerson _, UnknownKey _ -> Optional.empty();
        };
    }

    private Optional<CodeLookup> foreign(String code) {
        return code.length() < SHORTEST ? Optional.empty() : Optional.of(key.of(code));
    }
}
