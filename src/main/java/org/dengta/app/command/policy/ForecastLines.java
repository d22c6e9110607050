package org.dengta.app.command.policy;

import com.fasterxml.jackson.core.JsonGenerator;

import org.dengta.admission.Explanation;
import org.dengta.app.Json;
import org.dengta.app.command.policy.Forecast.Foreseen;
import org.dengta.app.command.policy.Forecast.Opens;
import org.dengta.credential.Credential.Kind;
import org.dengta.programme.Programme;
import org.dengta.replay.Answer;
import org.dengta.venue.Direction;
import org.dengta.verdict.Verdict;
import org.dengta.wording.VerdictWords;
import org.dengta.wording.VerdictWords.Words;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A forecast for people, in both languages, and for machines. */
final class ForecastLines {
    private static final String INDENT = "  ";

    private final Programme programme;
    private final Foreseen foreseen;
    private final Explanation explanation;

    ForecastLines(Programme programme, Foreseen foreseen) {
        this.programme = programme;
        this.foreseen = foreseen;
        explanation = foreseen.answer().explanation();
    }

    List<String> lines() {
        var lines = new ArrayList<String>();
        lines.add(head());
        said(Locale.CHINESE, lines);
        said(Locale.ENGLISH, lines);
        lines.add(INDENT + "判定规则 Deciding rule: " + PolicyWords.rule(explanation.rule()));
        lines.add(INDENT + "此前已问 Asked before: " + listed(explanation.tried()));
        lines.add(INDENT + "条款变更 Terms changed by: " + listed(explanation.terms()));
        lines.add(INDENT + "可进入时段 Open to this person behind the gate:");
        foreseen.windows().forEach(window -> lines.add(INDENT + INDENT + line(window)));
        if (foreseen.windows().isEmpty()) {
            lines.add(INDENT + INDENT + "无 never");
        }
        return lines;
    }

    private String head() {
        var stand = foreseen.stand();
        return String.join(
                INDENT,
                sign(explanation.verdict()) + " " + foreseen.person().id(),
                stand.gate().id() + " " + PolicyWords.both(stand.gate().name()),
                stand.direction() == Direction.EXIT ? "离开 exit" : "进入 entry",
                PolicyWords.time(stand.at(), programme),
                with());
    }

    private String with() {
        return foreseen.with().map(ForecastLines::with).orElse("本人，无证件 in person");
    }

    private static String with(Kind kind) {
        return switch (kind) {
            case LETTER -> "邀请函 letter";
            case BADGE -> "证件 badge";
            case FOREIGN -> "外部码 code of another system";
        };
    }

    private void said(Locale language, List<String> lines) {
        var words = words(language);
        Stream.concat(
                        Stream.of(String.join(" ", words.headline(), words.reason(), words.next())),
                        Stream.concat(words.notices().stream(), Stream.of(words.basis())))
                .filter(text -> !text.isBlank())
                .forEach(text -> lines.add(INDENT + text.strip()));
    }

    private Words words(Locale language) {
        return new VerdictWords(() -> programme)
                .of(explanation.verdict(), foreseen.stand().at(), language);
    }

    private String line(Opens opens) {
        return String.join(
                INDENT,
                PolicyWords.window(opens.window(), programme),
                opens.place().value(),
                PolicyWords.both(programme.name(opens.place())));
    }

    private static String listed(List<String> ids) {
        return ids.isEmpty() ? "无 none" : String.join(", ", ids);
    }

    static String sign(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Admitted _ -> "✔";
            case Verdict.Refused _ -> "✘";
            case Verdict.NeedsAttention _ -> "!";
        };
    }

    String json() {
        var stand = foreseen.stand();
        var answer = Answer.of(explanation.verdict());
        return Json.object(json -> {
            json.writeStringField("guest", foreseen.person().id().value());
            json.writeStringField("gate", stand.gate().id().value());
            json.writeStringField("direction", PolicyWords.code(stand.direction()));
            json.writeStringField("at", stand.at().toString());
            json.writeStringField(
                    "with", foreseen.with().map(PolicyWords::code).orElse("in-person"));
            json.writeStringField("verdict", kind(explanation.verdict()));
            json.writeStringField("code", answer.code());
            if (answer.place().isPresent()) {
                json.writeStringField("place", answer.place().get().value());
                json.writeNumberField("heads", answer.heads());
            }
            json.writeStringField("rule", explanation.rule());
            texts(json, "asked", explanation.tried());
            texts(json, "terms", explanation.terms());
            windows(json);
            words(json, "zh", words(Locale.CHINESE));
            words(json, "en", words(Locale.ENGLISH));
        });
    }

    private static String kind(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Admitted _ -> "admitted";
            case Verdict.Refused _ -> "refused";
            case Verdict.NeedsAttention _ -> "needs-attention";
        };
    }

    private static void texts(JsonGenerator json, String field, List<String> texts)
            throws IOException {
        json.writeArrayFieldStart(field);
        for (var text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }

    private void windows(JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("windows");
        for (var opens : foreseen.windows()) {
            json.writeStartObject();
            json.writeStringField("place", opens.place().value());
            json.writeStringField("from", opens.window().from().toString());
            json.writeStringField("to", opens.window().to().toString());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void words(JsonGenerator json, String field, Words words) throws IOException {
        json.writeObjectFieldStart(field);
        json.writeStringField("headline", words.headline());
        json.writeStringField("reason", words.reason());
        json.writeStringField("next", words.next());
        texts(json, "notices", words.notices());
        json.writeStringField("basis", words.basis());
        json.writeEndObject();
    }
}
