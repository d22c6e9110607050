package org.dengta.store.sql.desk;

import static java.util.stream.Collectors.joining;

import org.dengta.accreditation.Person;
import org.dengta.accreditation.PersonId;
import org.dengta.platform.sql.Database;
import org.dengta.platform.sql.Row;
import org.dengta.search.Hit;
import org.dengta.search.PeopleIndex;
import org.dengta.search.Query;
import org.dengta.search.Query.Asked;
import org.dengta.search.Query.Nearness;
import org.dengta.search.SearchTerms;
import org.dengta.search.Terms;

import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * The index of people as a full-text table (FTS5) of a database in memory: nothing of it comes onto
 * a disk. The row number is the rank, so that the first rows found are the first wanted. Whoever
 * waits longest goes first, so that a search gets in between two parts of a batch.
 */
public final class SqlitePeopleIndex implements PeopleIndex, AutoCloseable {
    private static final int PART = 50;
    private static final int UNRANKED = 1 << 20;
    private static final int ORDINAL_BITS = 32;
    private static final String LAYOUT =
            """
            CREATE VIRTUAL TABLE found USING fts5(id UNINDEXED, terms,
                tokenize = 'ascii', detail = none, columnsize = 0, prefix = '1 2 3 4');
            CREATE TABLE person (id TEXT PRIMARY KEY, rank INTEGER NOT NULL) WITHOUT ROWID;
            """;
    private static final String FIND =
            "SELECT rowid, id, terms FROM found WHERE found MATCH ? ORDER BY rowid LIMIT ?";

    private final SearchTerms terms;
    private final Database database = Database.inMemory();
    private final ReentrantLock lock = new ReentrantLock(true);
    private long ordinal;

    /** An index of nobody; close it. */
    public SqlitePeopleIndex(SearchTerms terms) {
        this.terms = terms;
        database.script(LAYOUT);
    }

    private record Derived(Person person, Terms terms) {}

    private record Found(long rank, Hit hit) {}

    @Override
    public void put(Collection<Person> people) {
        var list = List.copyOf(people);
        for (var from = 0; from < list.size(); from += PART) {
            var part =
                    list.subList(from, Math.min(list.size(), from + PART)).stream()
                            .map(person -> new Derived(person, terms.of(person)))
                            .toList();
            inTurn(() -> database.transact(() -> putPart(part)));
        }
    }

    @Override
    public List<Hit> find(String query, int limit) {
        var wanted = Query.of(query);
        return wanted.isEmpty() ? List.of() : inTurn(() -> find(wanted, limit));
    }

    /** How much memory the database has taken. */
    public long bytes() {
        return inTurn(() -> pragma("page_count") * pragma("page_size"));
    }

    private long pragma(String name) {
        return database.first("PRAGMA " + name, row -> row.number(1)).orElseThrow();
    }

    @Override
    public void close() {
        database.close();
    }

    private List<Hit> find(Query query, int limit) {
        var found = new LinkedHashMap<Long, Hit>();
        for (var nearness : Nearness.values()) {
            if (found.size() < limit) {
                rows(query.asked(nearness), limit + found.size())
                        .forEach(row -> found.putIfAbsent(row.rank(), row.hit()));
            }
        }
        return found.values().stream().limit(limit).toList();
    }

    private List<Found> rows(List<Asked> asked, int limit) {
        var match = asked.stream().map(SqlitePeopleIndex::match).collect(joining(" AND "));
        return database.query(FIND, row -> found(row, asked), match, limit);
    }

    /** Spellings are letters, marks, digits and two signs; quoted, none can be taken for syntax. */
    private static String match(Asked asked) {
        return asked.spellings().stream()
                .map(text -> '"' + text + '"' + (asked.beginning() ? " *" : ""))
                .collect(joining(" OR ", "(", ")"));
    }

    private static Found found(Row row, List<Asked> asked) throws SQLException {
        var fields = Terms.fields(row.text(3), asked);
        return new Found(row.number(1), new Hit(new PersonId(row.text(2)), fields));
    }

    private int putPart(List<Derived> part) {
        part.forEach(this::putOne);
        return part.size();
    }

    private void putOne(Derived derived) {
        var id = derived.person().id().value();
        var before =
                database.first("SELECT rank FROM person WHERE id = ?", row -> row.number(1), id);
        before.ifPresent(rank -> database.update("DELETE FROM found WHERE rowid = ?", rank));
        var own = before.map(rank -> rank & (1L << ORDINAL_BITS) - 1).orElseGet(() -> ordinal++);
        var rank = (long) precedence(derived.person()) << ORDINAL_BITS | own;
        database.update("INSERT OR REPLACE INTO person (id, rank) VALUES (?, ?)", id, rank);
        var text = derived.terms().text();
        database.update("INSERT INTO found (rowid, id, terms) VALUES (?, ?, ?)", rank, id, text);
    }

    private static int precedence(Person person) {
        return Math.clamp(person.protocol().precedence().orElse(UNRANKED), 0, UNRANKED);
    }

    private <T> T inTurn(Supplier<T> work) {
        lock.lock();
        try {
            return work.get();
        } finally {
            lock.unlock();
        }
    }
}
