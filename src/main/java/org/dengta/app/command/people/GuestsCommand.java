package org.dengta.app.command.people;

import org.dengta.accreditation.Person;
import org.dengta.app.Context;
import org.dengta.app.Json;
import org.dengta.app.Replica;
import org.dengta.intake.sheet.GuestExport;
import org.dengta.platform.problem.Problem;
import org.dengta.platform.problem.ProblemCode;
import org.dengta.platform.problem.ProblemException;
import org.dengta.presence.Standing;
import org.dengta.programme.Programme;
import org.dengta.roster.ListColumn;
import org.dengta.roster.PersonCells;
import org.dengta.venue.Label;
import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** {@code dengta guests}: the list, in and out. */
@Command(
        name = "guests",
        mixinStandardHelpOptions = true,
        description = "Imports, lists, shows, amends and exports people.")
public final class GuestsCommand {
    private final Context context;

    public GuestsCommand(Context context) {
        this.context = context;
    }

    @Command(
            name = "import",
            mixinStandardHelpOptions = true,
            description =
                    "Takes an organisers' list over: XLSX or CSV, Chinese or English headings.")
    int importList(
            @Parameters(paramLabel = "FILE") Path file,
            @Option(
                            names = "--category",
                            paramLabel = "ID",
                            description =
                                    "Category of rows without one, such as public for a reservation"
                                            + " file.")
                    @Nullable String category,
            @Option(
                            names = "--review",
                            paramLabel = "STATE",
                            description =
                                    "Review of rows without one: pending, approved or refused;"
                                            + " pending when not given.")
                    @Nullable String review,
            @Option(
                            names = "--report",
                            paramLabel = "FILE",
                            description = "Where every row's outcome goes, .xlsx or .csv.")
                    @Nullable Path report) {
        return new ListImport(context, context.config())
                .take(
                        file,
                        Optional.ofNullable(category),
                        Optional.ofNullable(review),
                        Optional.ofNullable(report));
    }

    @Command(
            name = "list",
            mixinStandardHelpOptions = true,
            description = "A line a person, in order of their numbers.")
    int list(
            @Option(
                            names = "--find",
                            paramLabel = "TEXT",
                            description =
                                    "Only people with this in a name, organisation, delegation or"
                                            + " number.")
                    @Nullable String text) {
        try (var replica = context.open()) {
            var found = new int[1];
            replica.store()
                    .guests()
                    .forEach(person -> {
                        if (text == null || matches(person, text)) {
                            found[0]++;
                            printLine(person);
                        }
                    });
            if (found[0] == 0) {
                nobody(text);
            }
            return found[0] > 0 ? 0 : 1;
        }
    }

    @Command(
            name = "show",
            mixinStandardHelpOptions = true,
            description =
                    "Everything known about one person, and what the list says where a desk has"
                            + " amended the card.")
    int show(@Parameters(paramLabel = "NUMBER") String number) {
        try (var replica = context.open()) {
            var person = PersonChoice.find(replica.store().guests(), number);
            var words = new PersonCells(replica.programme(), Label::en);
            var listed = listed(replica, person, words);
            if (context.options().json()) {
                context.streams().out().println(json(words.of(person), listed));
            } else {
                words.of(person)
                        .forEach((column, text) ->
                                printCell(column, text, Optional.ofNullable(listed.get(column))));
                printStandings(replica, person);
            }
            return 0;
        }
    }

    /** What the list says where a desk has amended the card otherwise. */
    private static Map<ListColumn, String> listed(
            Replica replica, Person person, PersonCells words) {
        var row = replica.store().guests().listed(person.id()).orElse(person);
        var listed = new LinkedHashMap<>(words.of(row));
        listed.keySet().retainAll(words.differences(row, person));
        return listed;
    }

    /** A text for each column; {@code listed} only where a desk has amended any. */
    private static String json(Map<ListColumn, String> card, Map<ListColumn, String> listed) {
        return Json.object(json -> {
            for (var cell : card.entrySet()) {
                json.writeStringField(cell.getKey().id(), cell.getValue());
            }
            if (!listed.isEmpty()) {
                json.writeObjectFieldStart("listed");
                for (var cell : listed.entrySet()) {
                    json.writeStringField(cell.getKey().id(), cell.getValue());
                }
                json.writeEndObject();
            }
        });
    }

    @Command(
            name = "export",
            mixinStandardHelpOptions = true,
            description = "Writes the list with the columns that the import reads.")
    int export(
            @Parameters(paramLabel = "FILE", description = ".xlsx or .csv") Path file,
            @Option(
                            names = "--english",
                            description = "English headings; Chinese ones when not given.")
                    boolean english) {
        try (var replica = context.open()) {
            var guests = replica.store().guests();
            new GuestExport(replica.programme(), english ? Label::en : Label::zh)
                    .write(guests, file);
            var people = new AtomicInteger();
            guests.forEach(_ -> people.incrementAndGet());
            return exported(people.get(), file);
        } catch (IOException e) {
            throw new ProblemException(
                    Problem.of(ProblemCode.FILE_NOT_WRITTEN, file.toString()), e);
        }
    }

    /** A list of nobody is still a file: its headings are what the import wants. */
    private int exported(int people, Path file) {
        if (people == 0) {
            nobody(null);
            context.streams().err().println("Only headings in 仅有表头: " + file);
            return 1;
        }
        if (!context.options().json()) {
            context.streams()
                    .out()
                    .println(people + " people in " + file + ". 已导出 " + people + " 人。");
        }
        return 0;
    }

    private void nobody(@Nullable String text) {
        context.streams()
                .err()
                .println(
                        text == null
                                ? "名单为空，请先导入。Nobody is in the list; import one: dengta guests"
                                        + " import FILE"
                                : "没有符合条件的人员。Nobody in the list has this in a name,"
                                        + " organisation, delegation or number.");
    }

    private static boolean matches(Person person, String text) {
        var wanted = text.toLowerCase(Locale.ROOT);
        return String.join(
                        "\n",
                        person.id().value(),
                        person.names().chinese(),
                        person.names().latin(),
                        person.names().original(),
                        person.affiliation().organisation(),
                        person.affiliation().organisationLatin(),
                        person.affiliation().delegation())
                .toLowerCase(Locale.ROOT)
                .contains(wanted);
    }

    private void printLine(Person person) {
        var fields = line(person);
        context.streams()
                .out()
                .println(
                        context.options().json()
                                ? Json.object(json -> {
                                    for (var field : fields.entrySet()) {
                                        json.writeStringField(field.getKey(), field.getValue());
                                    }
                                })
                                : String.join("\t", fields.values()));
    }

    private static Map<String, String> line(Person person) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("number", person.id().value());
        fields.put("category", person.category().value());
        fields.put("name", person.names().primary());
        fields.put("otherName", person.names().secondary());
        fields.put("organisation", person.affiliation().organisation());
        fields.put("delegation", person.affiliation().delegation());
        fields.put("review", person.participation().review().name().toLowerCase(Locale.ROOT));
        fields.put("reply", person.participation().reply().name().toLowerCase(Locale.ROOT));
        fields.put(
                "attendance", person.participation().attendance().name().toLowerCase(Locale.ROOT));
        return fields;
    }

    private void printCell(ListColumn column, String value, Optional<String> listed) {
        if (!value.isEmpty() || listed.isPresent()) {
            var list = listed.map(text -> "  (现场更正 amended; 名单 list: " + text + ")").orElse("");
            context.streams()
                    .out()
                    .println(
                            column.heading().zh()
                                    + " "
                                    + column.heading().en()
                                    + ": "
                                    + value
                                    + list);
        }
    }

    private String state(Programme programme, Standing standing) {
        var stay = programme.stay(standing.place(), context.clock().instant());
        if (standing.isInside(stay)) {
            return "inside 在场";
        }
        return standing.inside() ? "exit not scanned 未刷离场" : "outside 已离开";
    }

    private void printStandings(Replica replica, Person person) {
        for (Standing standing : replica.store().standings().of(person.id()).all()) {
            var name = replica.programme().name(standing.place());
            context.streams()
                    .out()
                    .println(
                            state(replica.programme(), standing)
                                    + ": "
                                    + name.zh()
                                    + " "
                                    + name.en()
                                    + standing.entered()
                                            .map(p -> ", in " + p.gate() + " " + p.at())
                                            .orElse("")
                                    + standing.left()
                                            .map(p -> ", out " + p.gate() + " " + p.at())
                                            .orElse(""));
        }
    }
}
