package org.dengta.app.command.people;

import org.dengta.accreditation.CardField;
import org.dengta.accreditation.PersonId;
import org.dengta.amendment.AmendmentFault;
import org.dengta.amendment.AmendmentOutcome;
import org.dengta.amendment.AmendmentOutcome.Amended;
import org.dengta.amendment.AmendmentOutcome.Faulty;
import org.dengta.amendment.AmendmentOutcome.NotListed;
import org.dengta.amendment.AmendmentOutcome.NothingChanged;
import org.dengta.amendment.AmendmentWords;
import org.dengta.app.Context;
import org.dengta.app.Json;
import org.dengta.app.Operators;
import org.dengta.platform.problem.Problem;
import org.dengta.platform.problem.ProblemCode;
import org.dengta.platform.problem.ProblemException;
import org.dengta.roster.ListColumn;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

/** {@code dengta guests amend}: changes a card as a desk may; the list's row stays. */
@Command(
        name = "amend",
        mixinStandardHelpOptions = true,
        description = {
            "Amends a person's card; the organisers' list stays as it is, and both are shown.",
            "Fields: chinese-name, latin-name, original-name, organisation, organisation-latin,"
                    + " position, delegation, honorific, seat, phone, notes, attendance (on-site,"
                    + " video, undecided). Any heading of a list will do. An empty value clears."
        })
public final class AmendCommand implements Callable<Integer> {
    private static final AmendmentWords CHINESE = new AmendmentWords(Locale.CHINESE);
    private static final AmendmentWords ENGLISH = new AmendmentWords(Locale.ENGLISH);

    private final Context context;

    @Parameters(paramLabel = "NUMBER", description = "Whose card.")
    private String number = "";

    @Option(
            names = "--set",
            paramLabel = "FIELD=VALUE",
            required = true,
            description = "What it should say, such as phone=13800000000; once for each field.")
    private List<String> settings = new ArrayList<>();

    public AmendCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        var changes = changes();
        try (var replica = context.open()) {
            var person = PersonChoice.find(replica.store().guests(), number).id();
            var operator = Operators.of(context, replica);
            return tell(replica.amendmentDesk().amend(person, changes, operator));
        }
    }

    private Map<ListColumn, String> changes() {
        var changes = new EnumMap<ListColumn, String>(ListColumn.class);
        for (var setting : settings) {
            var at = setting.indexOf('=');
            if (at < 1) {
                throw new TypeConversionException("'" + setting + "' is not FIELD=VALUE");
            }
            var name = setting.substring(0, at);
            var column =
                    ListColumn.ofHeading(name)
                            .orElseThrow(() ->
                                    new TypeConversionException(
                                            "'" + name + "' is no field; use one of " + fields()));
            if (changes.put(column, setting.substring(at + 1)) != null) {
                throw new TypeConversionException("'" + name + "' is given twice");
            }
        }
        return changes;
    }

    private static String fields() {
        return List.of(CardField.values()).stream()
                .map(field -> ListColumn.of(field).id())
                .collect(Collectors.joining(", "));
    }

    private int tell(AmendmentOutcome outcome) {
        return switch (outcome) {
            case Amended amended -> amended(amended);
            case NothingChanged(var card) -> unchanged(card.id());
            case Faulty(var faults) -> {
                faults.forEach(this::tell);
                yield 1;
            }
            case NotListed(var person) ->
                    throw new ProblemException(
                            Problem.of(ProblemCode.NO_SUCH_PERSON, person.value()));
        };
    }

    private int amended(Amended amended) {
        var fields = amended.fields().stream().sorted().toList();
        var id = amended.card().id();
        if (context.options().json()) {
            print(
                    Json.object(json -> {
                        json.writeStringField("guest", id.value());
                        json.writeArrayFieldStart("amended");
                        for (var field : fields) {
                            json.writeString(ListColumn.of(field).id());
                        }
                        json.writeEndArray();
                    }));
        } else {
            print(
                    id
                            + ": "
                            + fields.stream()
                                    .map(field -> CHINESE.field(field) + " " + ENGLISH.field(field))
                                    .collect(Collectors.joining(", "))
                            + " amended 已更正");
        }
        return 0;
    }

    private int unchanged(PersonId person) {
        if (context.options().json()) {
            print(
                    Json.object(json -> {
                        json.writeStringField("guest", person.value());
                        json.writeArrayFieldStart("amended");
                        json.writeEndArray();
                    }));
        }
        context.streams()
                .err()
                .println("卡片已是如此，未作更改。The card says so already; nothing was changed.");
        return 1;
    }

    private void tell(AmendmentFault fault) {
        if (context.options().json()) {
            print(
                    Json.object(json -> {
                        json.writeStringField("field", fault.column().id());
                        json.writeStringField(
                                "fault",
                                fault.why().name().toLowerCase(Locale.ROOT).replace('_', '-'));
                    }));
        }
        context.streams().err().println(CHINESE.fault(fault) + " " + ENGLISH.fault(fault));
    }

    private void print(String line) {
        context.streams().out().println(line);
    }
}
