package org.dengta.store.sql.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.dengta.platform.sql.Database;
import org.dengta.search.PeopleIndex;
import org.dengta.search.SearchTerms;
import org.dengta.testing.PeopleIndexContract;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

final class SqlitePeopleIndexTest extends PeopleIndexContract {
    private final List<SqlitePeopleIndex> opened = new ArrayList<>();

    @Override
    protected PeopleIndex empty(SearchTerms terms) {
        opened.add(new SqlitePeopleIndex(terms));
        return opened.getLast();
    }

    @Test
    void nothing_of_a_database_in_memory_has_a_file_or_sets_anything_aside_in_one() {
        try (var database = Database.inMemory()) {
            assertThat(database.query("PRAGMA temp_store", row -> row.number(1)))
                    .containsExactly(2L);
            assertThat(database.query("PRAGMA database_list", row -> row.text(3)))
                    .containsExactly("");
        }
    }

    @AfterEach
    void close() {
        opened.forEach(SqlitePeopleIndex::close);
    }
}
