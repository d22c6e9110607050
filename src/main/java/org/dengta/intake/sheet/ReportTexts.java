package org.dengta.intake.sheet;

import org.dengta.intake.RowOutcome;
import org.dengta.roster.ListColumn;
import org.dengta.roster.ListRow.Damage;
import org.dengta.roster.RowFault;
import org.dengta.roster.RowFault.Code;
import org.dengta.venue.Label;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What an import says, in one language. Immutable, for any thread. */
public final class ReportTexts {
    private final ResourceBundle texts;
    private final Function<Label, String> language;

    private ReportTexts(String file, Function<Label, String> language) {
        this.texts = bundle(file);
        this.language = language;
    }

    public static ReportTexts chinese() {
        return new ReportTexts("import_zh.properties", Label::zh);
    }

    public static ReportTexts english() {
        return new ReportTexts("import_en.properties", Label::en);
    }

    /** The text of a key, such as {@code report.row}. */
    public String text(String key) {
        return texts.getString(key);
    }

    /** One word for what became of a row. */
    public String outcome(RowOutcome outcome) {
        return text(
                switch (outcome) {
                    case RowOutcome.Imported _ -> "outcome.imported";
                    case RowOutcome.Changed _ -> "outcome.changed";
                    case RowOutcome.Unchanged _ -> "outcome.unchanged";
                    case RowOutcome.Rejected _ -> "outcome.rejected";
                });
    }

    /** Everything to be said about a row, fault after fault; empty where all is well. */
    public String remarks(RowOutcome outcome) {
        var faults = outcome.remarks().stream().map(this::fault).collect(Collectors.joining("\n"));
        return switch (outcome) {
            case RowOutcome.Unchanged same when same.sameAs().isPresent() ->
                    joined(repeated(same.sameAs().getAsInt()), faults);
            case RowOutcome.Imported _,
                    RowOutcome.Changed _,
                    RowOutcome.Unchanged _,
                    RowOutcome.Rejected _ ->
                    faults;
        };
    }

    /** What is wrong and what is allowed, with the short code in front. */
    public String fault(RowFault fault) {
        var allowed =
                fault.allowed().stream()
                        .map(language)
                        .distinct()
                        .collect(Collectors.joining(" / "));
        var sentence =
                text("fault." + fault.code().code())
                        .replace("{column}", column(fault.column()))
                        .replace("{allowed}", allowed)
                        .replace("{found}", found(fault));
        return fault.code().code() + " " + sentence;
    }

    /** What an organiser should know about the list's headings; empty where all is well. */
    public String headings(ListOutcome list) {
        return switch (list) {
            case ListOutcome.Rows rows when rows.ignored().isEmpty() -> "";
            case ListOutcome.Rows rows ->
                    text("list.ignored").replace("{ignored}", String.join(", ", rows.ignored()));
            case ListOutcome.WrongColumns wrong ->
                    text("list.wrong-columns")
                            .replace("{needed}", columns(wrong.needed()))
                            .replace("{found}", String.join(", ", wrong.found()));
            case ListOutcome.HeadingTwice twice ->
                    text("list.heading-twice").replace("{columns}", places(twice));
        };
    }

    private String columns(List<ListColumn> columns) {
        return columns.stream().map(this::column).collect(Collectors.joining(", "));
    }

    private String places(ListOutcome.HeadingTwice twice) {
        return twice.places().entrySet().stream()
                .map(e -> column(e.getKey()) + " (" + String.join(", ", e.getValue()) + ")")
                .collect(Collectors.joining("; "));
    }

    /** A column's heading. */
    public String column(ListColumn column) {
        return language.apply(column.heading());
    }

    ResourceBundle bundle() {
        return texts;
    }

    private String found(RowFault fault) {
        return fault.code() == Code.DAMAGED_CELL
                ? text("damage." + Damage.valueOf(fault.found()))
                : fault.found();
    }

    private String repeated(int row) {
        return text("outcome.repeated").replace("{row}", Integer.toString(row));
    }

    private static String joined(String one, String other) {
        return other.isEmpty() ? one : one + "\n" + other;
    }

    private static ResourceBundle bundle(String file) {
        var stream = Objects.requireNonNull(ReportTexts.class.getResourceAsStream(file), file);
        try (var reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            return new PropertyResourceBundle(reader);
        } catch (IOException e) {
            throw new UncheckedIOException("reading the texts of the import", e);
        }
    }
}
