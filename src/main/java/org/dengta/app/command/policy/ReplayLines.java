package org.dengta.app.command.policy;

import org.dengta.accreditation.PersonId;
import org.dengta.app.Json;
import org.dengta.programme.Programme;
import org.dengta.replay.Replay.Difference;
import org.dengta.replay.Replay.Outcome;
import org.dengta.verdict.Verdict;
import org.dengta.wording.VerdictWords;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What a replay found, for people and for machines. */
final class ReplayLines {
    private static final int MOST_NAMED = 5;

    private final Programme after;
    private final VerdictWords words;

    /**
     * @param after the programme of the second answers
     */
    ReplayLines(Programme after) {
        this.after = after;
        words = new VerdictWords(() -> after);
    }

    /** The scan with both answers, and the second one in words. */
    List<String> lines(Difference difference) {
        var scan = difference.scan();
        var lines = new ArrayList<String>();
        lines.add(
                String.join(
                        "  ",
                        PolicyWords.time(scan.at(), after),
                        scan.gate().value(),
                        scan.person().map(PersonId::value).orElse("-"),
                        difference.before().text() + "  →  " + difference.after().text()));
        difference
                .verdict()
                .ifPresent(verdict -> {
                    lines.add("  " + said(verdict, difference, Locale.CHINESE));
                    lines.add("  " + said(verdict, difference, Locale.ENGLISH));
                });
        return lines;
    }

    private String said(Verdict verdict, Difference difference, Locale language) {
        var said = words.of(verdict, difference.scan().at(), language);
        return said.headline() + " " + said.reason();
    }

    String json(Difference difference) {
        var scan = difference.scan();
        return Json.object(json -> {
            json.writeStringField("scan", scan.entry().position().toString());
            json.writeStringField("at", scan.at().toString());
            json.writeStringField("gate", scan.gate().value());
            if (scan.person().isPresent()) {
                json.writeStringField("guest", scan.person().get().value());
            }
            json.writeStringField("before", difference.before().text());
            json.writeStringField("after", difference.after().text());
            if (difference.verdict().isPresent()) {
                var verdict = difference.verdict().get();
                json.writeStringField("zh", said(verdict, difference, Locale.CHINESE));
                json.writeStringField("en", said(verdict, difference, Locale.ENGLISH));
            }
        });
    }

    static String json(Outcome outcome) {
        return Json.object(json -> {
            json.writeNumberField("scans", outcome.scans());
            json.writeNumberField("differ", outcome.differences().size());
            json.writeNumberField("opened", outcome.opened());
            json.writeNumberField("closed", outcome.closed());
            json.writeNumberField("byHand", outcome.byHand());
            json.writeNumberField("unlisted", outcome.unlisted().size());
        });
    }

    static String line(Outcome outcome) {
        return String.format(
                Locale.ROOT,
                "重放%d次扫码，%d次结果不同（改为放行%d，改为拒绝%d）；人工放行%d次，照原样计入。"
                        + "%d scans replayed, %d answered otherwise (%d would pass now, %d no"
                        + " longer); %d let in by a human being, taken over.",
                outcome.scans(),
                outcome.differences().size(),
                outcome.opened(),
                outcome.closed(),
                outcome.byHand(),
                outcome.scans(),
                outcome.differences().size(),
                outcome.opened(),
                outcome.closed(),
                outcome.byHand());
    }

    /** That this replica cannot know people whom the record names. */
    static String unlisted(Outcome outcome) {
        var some =
                outcome.unlisted().stream()
                        .map(PersonId::value)
                        .sorted()
                        .limit(MOST_NAMED)
                        .collect(Collectors.joining(", "));
        return String.format(
                Locale.ROOT,
                "! 记录中有%d人不在本机名单内，一律按未知编码判定。%d people of the record are not on the"
                        + " list here and count as unknown: %s%s",
                outcome.unlisted().size(),
                outcome.unlisted().size(),
                some,
                outcome.unlisted().size() > MOST_NAMED ? " …" : "");
    }
}
