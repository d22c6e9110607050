package org.dengta.app.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.dengta.accreditation.Person;
import org.dengta.accreditation.PersonId;
import org.dengta.app.KioskProgram;
import org.dengta.app.Replica;
import org.dengta.kiosk.OperatorId;
import org.dengta.roster.ListColumn;
import org.dengta.testing.PersonBuilder;
import org.dengta.testing.ShippedConfig;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HashSet;
import java.util.Map;
import java.util.stream.IntStream;

/** Whose cards change in a store that others write. */
final class StoredNewsTest {
    @TempDir private Path folder;
    private KioskProgram program;
    private Replica replica;
    private StoredNews news;

    @BeforeEach
    void open() throws IOException {
        program = new KioskProgram(folder).withList();
        replica =
                Replica.open(
                        ShippedConfig.load(), program.data(), program.clock(), new SecureRandom());
        news = new StoredNews(replica.reading());
        news.begin();
    }

    @AfterEach
    void close() {
        replica.close();
    }

    @Test
    void what_was_there_at_the_beginning_is_no_news() {
        assertThat(news.next()).isEmpty();
    }

    @Test
    void whoever_is_imported_later_is_told_once() throws IOException {
        var more = KioskProgram.LIST + "G-0009,expert,郑和,Zheng He,,,通过,确认,现场,,\n";
        var file = program.write("more.csv", more.getBytes(StandardCharsets.UTF_8));
        assertThat(program.run("guests", "import", file.toString()).exitCode()).isZero();
        assertThat(news.next()).extracting(Person::id).containsExactly(new PersonId("G-0009"));
        assertThat(news.next()).isEmpty();
    }

    @Test
    void many_are_told_few_at_a_time_until_all_are() {
        var many =
                IntStream.range(0, 600)
                        .mapToObj(i -> PersonBuilder.aPerson().withId("M-" + i).build())
                        .toList();
        replica.store().guests().put(many);
        var told = new HashSet<PersonId>();
        for (var some = news.next(); !some.isEmpty(); some = news.next()) {
            assertThat(some).hasSizeLessThanOrEqualTo(250);
            some.forEach(person -> told.add(person.id()));
        }
        assertThat(told).hasSize(600);
    }

    @Test
    void an_amended_card_is_told_as_it_is_now() {
        var changes = Map.of(ListColumn.PHONE, "13800009999");
        replica.amendmentDesk().amend(new PersonId("G-0001"), changes, new OperatorId("op"));
        assertThat(news.next())
                .singleElement()
                .satisfies(person -> assertThat(person.contact().phone()).isEqualTo("13800009999"));
        assertThat(news.next()).isEmpty();
    }
}
