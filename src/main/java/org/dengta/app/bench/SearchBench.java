package org.dengta.app.bench;

import org.dengta.accreditation.Person;
import org.dengta.platform.sql.Database;
import org.dengta.programme.Programme;
import org.dengta.search.SearchField;
import org.dengta.search.SearchTerms;
import org.dengta.search.Terms;
import org.dengta.search.pinyin.Pinyin4jRomaniser;
import org.dengta.store.sql.desk.SqlitePeopleIndex;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Times what the registration desk waits for at each key: every beginning of what is typed for
 * people of the list, in the index and, in turns, as a {@code LIKE} over the same terms. All in
 * memory.
 */
public final class SearchBench {
    private static final String NAME = "search";
    private static final int LIMIT = 30;
    private static final int BATCH = 500;
    private static final int WARM_UP = 20;

    private final Programme programme;
    private final long seed;

    /**
     * @param seed drives people and queries
     */
    public SearchBench(Programme programme, long seed) {
        this.programme = programme;
        this.seed = seed;
    }

    /** The figures for a list of this size, typing for so many of its people. */
    public List<Figure> run(int people, int typed) {
        var list = new InvitedPeople(seed, SyntheticPeople.category(programme)).many(people);
        var terms = new SearchTerms(new Pinyin4jRomaniser());
        try (var index = new SqlitePeopleIndex(terms);
                var plain = Database.inMemory()) {
            var filled = nanos(() -> fill(index, list));
            var copied = nanos(() -> copy(plain, list, terms));
            var figures = new ArrayList<Figure>();
            var size = ", " + people + " people";
            figures.add(
                    Figure.of(NAME, "index built" + size, filled / 1e6, "ms")
                            .beside("plain table of the terms", copied / 1e6));
            figures.add(
                    Figure.of(NAME, "memory of the index" + size, index.bytes() / 1e6, "MB")
                            .beside("plain table of the terms", bytes(plain) / 1e6));
            figures.addAll(keys(index, plain, keystrokes(list, terms, typed), size));
            return figures;
        }
    }

    private static void fill(SqlitePeopleIndex index, List<Person> list) {
        for (var from = 0; from < list.size(); from += BATCH) {
            index.put(list.subList(from, Math.min(list.size(), from + BATCH)));
        }
    }

    private static void copy(Database plain, List<Person> list, SearchTerms terms) {
        plain.script("CREATE TABLE plain (id TEXT, terms TEXT)");
        plain.transact(() -> {
            for (var person : list) {
                plain.update(
                        "INSERT INTO plain VALUES (?, ?)",
                        person.id().value(),
                        terms.of(person).text());
            }
            return true;
        });
    }

    private static List<Figure> keys(
            SqlitePeopleIndex index, Database plain, List<String> keystrokes, String size) {
        var own = new Percentiles();
        var like = new Percentiles();
        keystrokes.stream().limit(WARM_UP).forEach(key -> scan(plain, key));
        keystrokes.forEach(key -> index.find(key, LIMIT));
        for (var key : keystrokes) {
            own.add(nanos(() -> index.find(key, LIMIT)));
            like.add(nanos(() -> scan(plain, key)));
        }
        return List.of(
                Figure.of(NAME, "keystroke" + size + ", p50", own.micros(0.50), "us")
                        .beside("LIKE over the same terms, p50", like.micros(0.50)),
                Figure.of(NAME, "keystroke" + size + ", p99", own.micros(0.99), "us")
                        .beside("LIKE over the same terms, p99", like.micros(0.99)));
    }

    private static void scan(Database plain, String key) {
        plain.query(
                "SELECT id FROM plain WHERE terms LIKE ? LIMIT ?",
                row -> row.text(1),
                "% " + key + "%",
                LIMIT);
    }

    /** Every beginning of names, romanised names, initials, numbers and the like. */
    private List<String> keystrokes(List<Person> list, SearchTerms derived, int typed) {
        var random = new Random(seed);
        var keystrokes = new ArrayList<String>();
        for (var i = 0; i < typed; i++) {
            var person = list.get(random.nextInt(list.size()));
            var text = typed(person, derived.of(person), i % 7);
            for (var end = 1; end <= text.length(); end++) {
                keystrokes.add(text.substring(0, end));
            }
        }
        return keystrokes;
    }

    private static String typed(Person person, Terms terms, int way) {
        return switch (way) {
            case 0 -> person.names().primary();
            case 1 -> person.names().latin();
            case 2 -> first(terms, SearchField.INITIALS);
            case 3 -> person.id().value();
            case 4 -> person.contact().phone().substring(7);
            case 5 -> person.affiliation().organisation();
            default -> first(terms, SearchField.LATIN_NAME) + " " + person.names().chinese();
        };
    }

    private static String first(Terms terms, SearchField field) {
        return terms.of(field).stream().findFirst().orElse("").replaceAll("\\P{L}", "");
    }

    private static long bytes(Database database) {
        return database.first("PRAGMA page_count", row -> row.number(1)).orElseThrow()
                * database.first("PRAGMA page_size", row -> row.number(1)).orElseThrow();
    }

    private static long nanos(Runnable work) {
        var start = System.nanoTime();
        work.run();
        return System.nanoTime() - start;
    }

    private static final class Percentiles {
        private final List<Long> nanos = new ArrayList<>();

        void add(long value) {
            nanos.add(value);
        }

        double micros(double share) {
            var sorted = nanos.stream().mapToLong(Long::longValue).sorted().toArray();
            return sorted[(int) Math.min(sorted.length - 1L, Math.round(share * sorted.length))]
                    / 1000.0;
        }
    }
}
