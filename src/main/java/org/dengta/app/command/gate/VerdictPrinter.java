package org.dengta.app.command.gate;

import com.fasterxml.jackson.core.JsonGenerator;

import org.dengta.accreditation.Person;
import org.dengta.app.Context;
import org.dengta.app.Json;
import org.dengta.gate.Decision;
import org.dengta.gate.Scan;
import org.dengta.platform.problem.Problem;
import org.dengta.platform.problem.ProblemText;
import org.dengta.programme.Programme;
import org.dengta.verdict.Verdict;
import org.dengta.verdict.Verdict.Admitted;
import org.dengta.verdict.Verdict.NeedsAttention;
import org.dengta.verdict.Verdict.Refused;
import org.dengta.wording.VerdictWords;
import org.dengta.wording.VerdictWords.Words;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Supplier;

/**
 * Verdicts as lines: for people in both languages, or JSON. Each is flushed before the next scan is
 * looked at.
 */
public final class VerdictPrinter {
    private final Context context;
    private final Supplier<Programme> programme;
    private final VerdictWords words;

    public VerdictPrinter(Context context, Supplier<Programme> programme) {
        this.context = context;
        this.programme = programme;
        this.words = new VerdictWords(programme);
    }

    /** A verdict, with all that is to be said besides, and where it was written down. */
    public void print(String source, Decision decision) {
        tellRehearsal();
        var out = context.streams().out();
        var scan = decision.scan();
        var verdict = decision.verdict();
        if (context.options().json()) {
            out.println(
                    Json.object(json -> {
                        mark(json);
                        fields(json, source, decision);
                    }));
        } else {
            verdict.person().ifPresent(person -> out.println(sign(verdict) + " " + name(person)));
            if (verdict.person().isEmpty()) {
                out.println(sign(verdict));
            }
            printWords(scan, verdict, Locale.CHINESE);
            printWords(scan, verdict, Locale.ENGLISH);
            decision.fact().ifPresent(fact -> out.println("  # " + fact));
        }
        out.flush();
    }

    /** A file that gave no code: nothing was decided, nothing written down. */
    void printUnreadable(Path file, String why) {
        tellRehearsal();
        var out = context.streams().out();
        if (context.options().json()) {
            out.println(
                    Json.object(json -> {
                        mark(json);
                        json.writeStringField("source", file.toString());
                        json.writeStringField("verdict", "unreadable");
                        json.writeStringField("code", code(why));
                    }));
        } else {
            out.println("? " + file.getFileName() + ": " + UnreadableWords.chinese(why));
            out.println("  " + UnreadableWords.english(why));
        }
        out.flush();
    }

    /** A code that could not be decided: nothing was written down and nobody may pass on it. */
    void printUndecided(Scan scan, String source, Problem problem) {
        tellRehearsal();
        var out = context.streams().out();
        if (context.options().json()) {
            out.println(
                    Json.object(json -> {
                        mark(json);
                        json.writeStringField("source", source);
                        json.writeStringField("verdict", "undecided");
                        json.writeStringField("code", code(problem.code().name()));
                        json.writeStringField("gate", scan.gate().value());
                        json.writeStringField("at", scan.at().toString());
                    }));
        } else {
            out.println("■ STOP [" + problem.code() + "]");
            out.println("  未能判定，请勿放行。" + ProblemText.of(problem, Locale.CHINESE).next());
            out.println(
                    "  Not decided, do not admit. "
                            + ProblemText.of(problem, Locale.ENGLISH).next());
        }
        out.flush();
    }

    /** Before each answer for people, so that none can be taken for a real one. */
    private void tellRehearsal() {
        if (context.isRehearsal() && !context.options().json()) {
            context.streams().out().println("//// 演练 REHEARSAL ////");
        }
    }

    private void mark(JsonGenerator json) throws IOException {
        if (context.isRehearsal()) {
            json.writeBooleanField("rehearsal", true);
        }
    }

    private static String code(String why) {
        return why.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private void printWords(Scan scan, Verdict verdict, Locale language) {
        var out = context.streams().out();
        var said = words.of(verdict, scan.at(), language);
        out.println("  " + String.join(" ", said.headline(), said.reason(), said.next()).strip());
        said.notices().forEach(notice -> out.println("  · " + notice));
        if (!said.basis().isEmpty()) {
            out.println("  · " + said.basis());
        }
    }

    private void fields(JsonGenerator json, String source, Decision decision) throws IOException {
        var scan = decision.scan();
        var verdict = decision.verdict();
        json.writeStringField("source", source);
        json.writeStringField("verdict", kind(verdict));
        json.writeStringField("code", code(verdict));
        if (verdict.person().isPresent()) {
            json.writeStringField("guest", verdict.person().get().id().value());
            json.writeStringField("name", verdict.person().get().names().primary());
            json.writeStringField("otherName", verdict.person().get().names().secondary());
            json.writeStringField("category", verdict.person().get().category().value());
        }
        json.writeStringField("gate", scan.gate().value());
        json.writeStringField("direction", scan.direction().name().toLowerCase(Locale.ROOT));
        json.writeStringField("at", scan.at().toString());
        if (verdict instanceof Admitted admitted) {
            fields(json, admitted);
        }
        if (decision.fact().isPresent()) {
            json.writeStringField("fact", decision.fact().get().toString());
        }
        wordFields(json, "zh", words.of(verdict, scan.at(), Locale.CHINESE));
        wordFields(json, "en", words.of(verdict, scan.at(), Locale.ENGLISH));
    }

    private static void fields(JsonGenerator json, Admitted admitted) throws IOException {
        json.writeStringField("zone", admitted.zone().value());
        if (admitted.session().isPresent()) {
            json.writeStringField("session", admitted.session().get().value());
        }
        json.writeBooleanField("repeated", admitted.repeated());
        json.writeNumberField("heads", admitted.heads().passed());
        json.writeNumberField("party", admitted.heads().party());
    }

    private static void wordFields(JsonGenerator json, String field, Words said)
            throws IOException {
        json.writeObjectFieldStart(field);
        json.writeStringField("headline", said.headline());
        json.writeStringField("reason", said.reason());
        json.writeStringField("next", said.next());
        if (!said.notices().isEmpty()) {
            json.writeArrayFieldStart("notices");
            for (var notice : said.notices()) {
                json.writeString(notice);
            }
            json.writeEndArray();
        }
        if (!said.basis().isEmpty()) {
            json.writeStringField("basis", said.basis());
        }
        json.writeEndObject();
    }

    /** Names and category. */
    public String name(Person person) {
        var names = person.names();
        var category =
                programme
                        .get()
                        .category(person.category())
                        .map(c -> c.name().zh() + " " + c.name().en())
                        .orElse("");
        return String.join(" · ", names.primary(), names.secondary(), category)
                .replace(" ·  · ", " · ");
    }

    private static String sign(Verdict verdict) {
        return switch (verdict) {
            case Admitted _ -> "✔";
            case Refused _ -> "✘";
            case NeedsAttention _ -> "!";
        };
    }

    private static String kind(Verdict verdict) {
        return switch (verdict) {
            case Admitted _ -> "admitted";
            case Refused _ -> "refused";
            case NeedsAttention _ -> "needs-attention";
        };
    }

    /** The short code of a verdict. */
    public static String code(Verdict verdict) {
        return switch (verdict) {
            case Admitted admitted -> admitted.repeated() ? "repeated" : "admitted";
            case Refused refused -> refused.reason().code();
            case NeedsAttention needs -> needs.why().code();
        };
    }
}
