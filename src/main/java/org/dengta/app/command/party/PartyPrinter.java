package org.dengta.app.command.party;

import com.fasterxml.jackson.core.JsonGenerator;

import org.dengta.accreditation.Person;
import org.dengta.accreditation.PersonId;
import org.dengta.app.Context;
import org.dengta.app.Json;
import org.dengta.app.Replica;
import org.dengta.app.command.gate.VerdictPrinter;
import org.dengta.checkin.Party;
import org.dengta.checkin.PartyEntry;
import org.dengta.checkin.PartyEntry.HeadsDiffer;
import org.dengta.checkin.PartyEntry.LetIn;
import org.dengta.checkin.PartyEntry.LetOut;
import org.dengta.checkin.PartyEntry.Nobody;
import org.dengta.checkin.PartyEntry.Passed;
import org.dengta.checkin.PartyEntry.Strangers;
import org.dengta.checkin.PartyEntry.TurnedAway;
import org.dengta.gate.Decision;
import org.dengta.gate.Passages.Visit;
import org.dengta.wording.VerdictWords;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/**
 * Parties as lines. Of those who pass only how many: whoever stands by can read it. Of those who do
 * not, who and why, for whoever has to mend it.
 */
final class PartyPrinter {
    private final Context context;
    private final VerdictPrinter verdicts;
    private final VerdictWords words;

    PartyPrinter(Context context, Replica replica) {
        this.context = context;
        verdicts = new VerdictPrinter(context, replica::programme);
        words = new VerdictWords(replica::programme);
    }

    /** Those who can be ticked. */
    void print(List<Person> people) {
        people.forEach(person ->
                context.streams()
                        .out()
                        .println(context.options().json() ? json(person) : line(person)));
    }

    private String line(Person person) {
        return person.id()
                + "  "
                + verdicts.name(person)
                + "  "
                + code(person.participation().review())
                + " "
                + code(person.participation().reply())
                + " "
                + code(person.participation().attendance());
    }

    private static String json(Person person) {
        return Json.object(json -> {
            json.writeStringField("guest", person.id().value());
            json.writeStringField("name", person.names().primary());
            json.writeStringField("otherName", person.names().secondary());
            json.writeStringField("category", person.category().value());
            json.writeStringField("review", code(person.participation().review()));
            json.writeStringField("reply", code(person.participation().reply()));
            json.writeStringField("attendance", code(person.participation().attendance()));
        });
    }

    private static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What became of a party; the exit code. */
    int print(Party party, PartyEntry entry) {
        if (context.options().json()) {
            context.streams().out().println(Json.object(json -> fields(json, entry)));
        } else {
            switch (entry) {
                case Passed it -> printPassed(it);
                case TurnedAway it -> printTurned(party, it);
                case HeadsDiffer it -> say(heads(it));
                case Strangers it -> say(strangers(it));
                case Nobody _ -> say("! 未勾选任何人，未作记录。Nobody was ticked; nothing was written down.");
            }
        }
        return entry instanceof Passed ? 0 : 1;
    }

    private void say(String line) {
        context.streams().out().println(line);
    }

    private void printPassed(Passed entry) {
        say(
                (entry instanceof LetOut ? "← " : "✔ ")
                        + words.together(entry, Locale.CHINESE)
                        + " · "
                        + words.together(entry, Locale.ENGLISH));
        entry.each().stream()
                .flatMap(decision -> decision.fact().stream())
                .forEach(fact -> say("  # " + fact));
    }

    private void printTurned(Party party, TurnedAway entry) {
        say("✘ 无人放行，未作记录。Nobody was let through and nothing was written down:");
        for (var turned : entry.people()) {
            var visit = new Visit(turned.person(), party.gate(), party.at(), OptionalInt.empty());
            say("  " + turned.person());
            verdicts.print("", new Decision(visit.scan(), turned.verdict(), Optional.empty()));
        }
    }

    private static String heads(HeadsDiffer it) {
        return ("! 勾选%1$d人，清点%2$d人，不一致。未作记录，请重新清点。%1$d are ticked, %2$d were counted."
                        + " Nothing was written down; count again.")
                .formatted(it.ticked(), it.counted());
    }

    private static String strangers(Strangers it) {
        var numbers = it.people().stream().map(PersonId::value).collect(Collectors.joining(", "));
        return ("! 名单中不属于同行：%1$s。未作记录。Not of this party by the list: %1$s. Nothing was written"
                        + " down.")
                .formatted(numbers);
    }

    private static void fields(JsonGenerator json, PartyEntry entry) throws IOException {
        switch (entry) {
            case LetIn it -> {
                json.writeStringField("outcome", "let-in");
                json.writeStringField("group", it.group());
                fields(json, it);
            }
            case LetOut it -> {
                json.writeStringField("outcome", "let-out");
                fields(json, it);
            }
            case TurnedAway it -> fields(json, it);
            case HeadsDiffer it -> {
                json.writeStringField("outcome", "heads-differ");
                json.writeNumberField("ticked", it.ticked());
                json.writeNumberField("counted", it.counted());
            }
            case Strangers it -> {
                json.writeStringField("outcome", "strangers");
                json.writeArrayFieldStart("people");
                for (var person : it.people()) {
                    json.writeString(person.value());
                }
                json.writeEndArray();
            }
            case Nobody _ -> json.writeStringField("outcome", "nobody");
        }
    }

    private static void fields(JsonGenerator json, Passed it) throws IOException {
        json.writeNumberField("heads", it.heads());
        json.writeArrayFieldStart("facts");
        for (var decision : it.each()) {
            json.writeString(decision.fact().map(Object::toString).orElse(""));
        }
        json.writeEndArray();
    }

    private static void fields(JsonGenerator json, TurnedAway it) throws IOException {
        json.writeStringField("outcome", "turned-away");
        json.writeArrayFieldStart("people");
        for (var turned : it.people()) {
            json.writeStartObject();
            json.writeStringField("guest", turned.person().value());
            json.writeStringField("code", VerdictPrinter.code(turned.verdict()));
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
