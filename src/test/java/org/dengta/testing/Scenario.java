package org.dengta.testing;

import static org.dengta.testing.ApproachBuilder.anApproach;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.dengta.admission.Approach;
import org.dengta.credential.Credential.Kind;
import org.dengta.credential.LetterCode;
import org.dengta.credential.LetterSeal;
import org.dengta.credential.Presented;
import org.dengta.programme.EventNumber;
import org.dengta.programme.Programme;
import org.dengta.venue.GateId;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** One line of {@code scenarios.txt} or, with what is around, of {@code scenarios-rules.txt}. */
public record Scenario(Table table, String where, String situation, Row row, String answer) {

    /** Which event the situations are of. */
    public enum Table {
        SMALL("scenarios.txt", ProgrammeBuilder.aProgramme().build()),
        RULES("scenarios-rules.txt", RulesEvent.programme());

        private final String file;
        private final Programme programme;

        Table(String file, Programme programme) {
            this.file = file;
            this.programme = programme;
        }

        public Programme programme() {
            return programme;
        }
    }

    /** The cells between situation and answer. */
    public record Row(
            String person,
            String code,
            String before,
            String gate,
            String way,
            String at,
            String around) {}

    /** Those of both events. */
    public static List<Scenario> all() {
        return Stream.of(Table.values()).flatMap(table -> of(table).stream()).toList();
    }

    public static List<Scenario> of(Table table) {
        try (var in = Scenario.class.getResourceAsStream(table.file)) {
            var lines = new String(in.readAllBytes(), UTF_8).lines().toList();
            return IntStream.range(0, lines.size())
                    .filter(i -> !lines.get(i).isBlank() && !lines.get(i).startsWith("#"))
                    .mapToObj(i -> parse(table, i + 1, lines.get(i).split("\\|", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Scenario parse(Table table, int line, String[] cells) {
        var c = Stream.of(cells).map(String::strip).toList();
        if (c.size() != (table == Table.SMALL ? 8 : 9)) {
            throw new IllegalArgumentException(table.file + ":" + line + " has not all its cells");
        }
        var around = table == Table.SMALL ? "" : c.get(7);
        var row = new Row(c.get(1), c.get(2), c.get(3), c.get(4), c.get(5), c.get(6), around);
        return new Scenario(table, table.file + ":" + line, c.getFirst(), row, c.getLast());
    }

    public Programme programme() {
        return table.programme;
    }

    public Approach approach() {
        var programme = programme();
        var duties = new ScenarioDuties(row.around());
        var builder =
                anApproach(programme)
                        .presenting(presented())
                        .with(kind())
                        .seen(new ScenarioPassages(programme).fold(row.before()))
                        .ordered(duties.orders())
                        .amid(new ScenarioAround(programme, duties).of(row.around()))
                        .through(new GateId(row.gate()))
                        .at(ScenarioTime.instant(row.at()));
        new ScenarioPerson(programme).apply(row.person(), builder);
        revocation().ifPresent(reason -> builder.revoked(ScenarioTime.instant("25T08:00"), reason));
        return row.way().equals("out") ? builder.goingOut().build() : builder.build();
    }

    /** Whether nobody is looked for, whoever the code may stand for. */
    public boolean isSettledAtFirstSight() {
        return Stream.of("forged", "other-event", "unknown-key").anyMatch(row.code()::startsWith);
    }

    /** The line and what it is about. */
    @Override
    public String toString() {
        return where + " " + situation;
    }

    private Optional<String> revocation() {
        return Optional.of(row.code())
                .filter(code -> code.contains(" revoked "))
                .map(code -> code.substring(code.lastIndexOf(' ') + 1));
    }

    private Kind kind() {
        return switch (row.code().split("[ .]", 2)[0]) {
            case "letter" -> Kind.LETTER;
            case "badge" -> Kind.BADGE;
            default -> Kind.FOREIGN;
        };
    }

    private Presented presented() {
        var word = row.code().split(" ", 2)[0];
        return switch (word) {
            case "badge" -> new Presented.PlainCode(ApproachBuilder.CODE);
            case "letter" -> letter("29");
            case "foreign" -> new Presented.OtherText("EXPO/4711");
            case "by-name" -> new Presented.InPerson();
            case "typed-foreign", "damaged" -> new Presented.Damaged();
            case "forged" -> new Presented.Forged(1);
            case "other-event" -> new Presented.OtherEvent(new EventNumber(7));
            case "unknown-key" -> new Presented.UnknownKey(3);
            default -> letter(word.substring("letter..".length()));
        };
    }

    private static Presented letter(String lastDay) {
        var seal = new LetterSeal(1, 9, ScenarioTime.day(lastDay), new byte[64]);
        return new Presented.GenuineLetter(
                new LetterCode(SampleEvent.NUMBER, ApproachBuilder.CODE, seal));
    }
}
