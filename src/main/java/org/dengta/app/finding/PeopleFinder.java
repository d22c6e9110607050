package org.dengta.app.finding;

import org.dengta.accreditation.Person;
import org.dengta.app.Replica;
import org.dengta.search.CodeAwareIndex;
import org.dengta.search.Duplicates;
import org.dengta.search.PeopleIndex;
import org.dengta.search.SearchTerms;
import org.dengta.search.pinyin.Pinyin4jRomaniser;
import org.dengta.store.sql.desk.SqlitePeopleIndex;

import java.util.ArrayList;
import java.util.function.IntConsumer;

/**
 * Finding people of one kiosk, wired: an index in memory beside its store. Empty until filled;
 * usable meanwhile. Close it before the replica.
 */
public final class PeopleFinder implements AutoCloseable {
    private static final int BATCH = 500;

    private final Replica replica;
    private final SearchTerms terms = new SearchTerms(new Pinyin4jRomaniser());
    private final SqlitePeopleIndex names = new SqlitePeopleIndex(terms);
    private final PeopleIndex index;

    /** A finder of nobody yet. */
    public PeopleFinder(Replica replica) {
        this.replica = replica;
        index =
                new CodeAwareIndex(
                        names,
                        replica::inspector,
                        replica.keys().lookup(),
                        replica.store().codes());
    }

    /** By names and by codes; the same object always, for any thread. */
    public PeopleIndex index() {
        return index;
    }

    /** Who is likely the same as somebody about to be registered. */
    public Duplicates duplicates() {
        return new Duplicates(index, replica.store().guests(), terms);
    }

    /**
     * Puts everybody on the list in, in order of their numbers; takes seconds for a large one, so
     * call it on a thread of its own.
     *
     * @param progress told after each batch how many are in
     */
    public void fill(IntConsumer progress) {
        var people = new ArrayList<Person>();
        replica.store().guests().forEach(people::add);
        for (var from = 0; from < people.size(); from += BATCH) {
            var to = Math.min(people.size(), from + BATCH);
            index.put(people.subList(from, to));
            progress.accept(to);
        }
    }

    @Override
    public void close() {
        names.close();
    }
}
