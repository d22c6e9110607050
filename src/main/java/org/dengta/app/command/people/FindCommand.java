package org.dengta.app.command.people;

import org.dengta.accreditation.Person;
import org.dengta.app.Context;
import org.dengta.app.Json;
import org.dengta.app.finding.PeopleFinder;
import org.dengta.search.Hit;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;

/** {@code dengta guests find}: people as the registration desk finds them. */
@Command(
        name = "find",
        mixinStandardHelpOptions = true,
        description =
                "Finds people by names, pinyin, initials, organisation, phone, number or a whole"
                        + " code.")
public final class FindCommand implements Callable<Integer> {
    private final Context context;

    @Parameters(paramLabel = "TEXT", arity = "1..*", description = "Words, in any order.")
    private List<String> text = List.of();

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "30",
            description = "How many at most.")
    private int limit;

    public FindCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        if (limit < 1) {
            throw new TypeConversionException("--limit is at least 1");
        }
        try (var replica = context.open();
                var finder = new PeopleFinder(replica)) {
            finder.fill(_ -> {});
            var hits = finder.index().find(String.join(" ", text), limit);
            for (var hit : hits) {
                replica.store().guests().find(hit.person()).ifPresent(one -> print(one, hit));
            }
            if (hits.isEmpty()) {
                context.streams().err().println("没有找到符合的人员。Nobody is found by this.");
            }
            return hits.isEmpty() ? 1 : 0;
        }
    }

    private void print(Person person, Hit hit) {
        var fields = line(person);
        context.streams()
                .out()
                .println(
                        context.options().json()
                                ? Json.object(json -> {
                                    for (var field : fields.entrySet()) {
                                        json.writeStringField(field.getKey(), field.getValue());
                                    }
                                    json.writeArrayFieldStart("found");
                                    for (var field : hit.fields()) {
                                        json.writeString(word(field));
                                    }
                                    json.writeEndArray();
                                })
                                : String.join("\t", fields.values()));
    }

    private static Map<String, String> line(Person person) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("number", person.id().value());
        fields.put("name", person.names().primary());
        fields.put("otherName", person.names().secondary());
        fields.put("category", person.category().value());
        fields.put("organisation", person.affiliation().organisation());
        fields.put("delegation", person.affiliation().delegation());
        fields.put("review", word(person.participation().review()));
        return fields;
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
