package org.dengta.roster;

import org.dengta.accreditation.Affiliation;
import org.dengta.accreditation.Contact;
import org.dengta.accreditation.Names;
import org.dengta.accreditation.Participation;
import org.dengta.accreditation.Participation.Attendance;
import org.dengta.accreditation.Participation.Reply;
import org.dengta.accreditation.Participation.Review;
import org.dengta.accreditation.Protocol;
import org.dengta.roster.RowFault.Code;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * Reads the parts of a person from the cells of a row; what is wrong is noted there, and the part
 * is then empty or the harmless value.
 */
final class PersonParts {
    private static final Pattern COUNT = Pattern.compile("([0-9]{1,6})(\\.0+)?");
    private static final Pattern TAG = Pattern.compile("[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*");
    private static final int MOST_HEADS = 99;
    private static final List<ListColumn> NAME_COLUMNS =
            List.of(
                    ListColumn.NAME,
                    ListColumn.CHINESE_NAME,
                    ListColumn.LATIN_NAME,
                    ListColumn.ORIGINAL_NAME);

    private final RowCells cells;

    PersonParts(RowCells cells) {
        this.cells = cells;
    }

    Optional<Names> names() {
        var chinese = cells.text(ListColumn.CHINESE_NAME);
        var latin = cells.text(ListColumn.LATIN_NAME);
        var original = cells.text(ListColumn.ORIGINAL_NAME);
        if (!(chinese + latin + original).isEmpty()) {
            return Optional.of(new Names(chinese, latin, original, language()));
        }
        if (NAME_COLUMNS.stream().noneMatch(cells::isSpoilt)) {
            cells.fault(Code.NAME_MISSING, ListColumn.NAME, "");
        }
        return Optional.empty();
    }

    Affiliation affiliation() {
        return new Affiliation(
                cells.text(ListColumn.REGION),
                cells.text(ListColumn.ORGANISATION),
                cells.text(ListColumn.ORGANISATION_LATIN),
                cells.text(ListColumn.POSITION),
                cells.text(ListColumn.DELEGATION),
                cells.text(ListColumn.PRINCIPAL));
    }

    Protocol protocol() {
        return new Protocol(
                cells.text(ListColumn.HONORIFIC), precedence(), cells.text(ListColumn.SEAT));
    }

    Contact contact() {
        return new Contact(
                cells.text(ListColumn.LIAISON),
                cells.text(ListColumn.PHONE),
                cells.text(ListColumn.NOTES));
    }

    /**
     * Who has reserved has said to come, and in person, unless the row says otherwise.
     *
     * @param undecided the review of those about whom nobody has decided
     */
    Participation participation(Review undecided) {
        var review = word(ListColumn.REVIEW, ListWords.REVIEW, Review.PENDING);
        var isOpen = review == Review.PENDING && !cells.says(ListColumn.REVIEW);
        var hasReserved = cells.says(ListColumn.RESERVATION_DAY);
        var reply = hasReserved ? Reply.CONFIRMED : Reply.NONE;
        var attendance = hasReserved ? Attendance.ON_SITE : Attendance.UNDECIDED;
        return new Participation(
                isOpen ? undecided : review,
                word(ListColumn.REPLY, ListWords.REPLY, reply),
                word(ListColumn.ATTENDANCE, ListWords.ATTENDANCE, attendance),
                heads());
    }

    private <T> T word(ListColumn column, WordList<T> words, T whenBlank) {
        var text = cells.text(column);
        if (text.isEmpty()) {
            return whenBlank;
        }
        var value = words.read(text);
        if (value.isEmpty()) {
            cells.fault(Code.WORD_UNKNOWN, column, text, words.allowed());
        }
        return value.orElse(whenBlank);
    }

    private int heads() {
        var text = cells.text(ListColumn.HEADS);
        if (text.isEmpty()) {
            return 1;
        }
        var heads = count(text);
        if (heads.isPresent() && heads.getAsInt() >= 1 && heads.getAsInt() <= MOST_HEADS) {
            return heads.getAsInt();
        }
        cells.fault(Code.HEADS_INVALID, ListColumn.HEADS, text);
        return 1;
    }

    private OptionalInt precedence() {
        var text = cells.text(ListColumn.PRECEDENCE);
        if (text.isEmpty()) {
            return OptionalInt.empty();
        }
        var rank = count(text);
        if (rank.isPresent() && rank.getAsInt() >= 1) {
            return rank;
        }
        cells.fault(Code.PRECEDENCE_INVALID, ListColumn.PRECEDENCE, text);
        return OptionalInt.empty();
    }

    /**
     * A BCP 47 tag, from a tag or the language's name; an unknown one is left out with a warning.
     */
    private String language() {
        var text = cells.text(ListColumn.LANGUAGE);
        if (text.isEmpty()) {
            return "";
        }
        var named = ListWords.LANGUAGE.read(text);
        if (named.isPresent()) {
            return named.get();
        }
        if (TAG.matcher(text).matches()) {
            return Locale.forLanguageTag(text).toLanguageTag();
        }
        cells.fault(Code.LANGUAGE_UNKNOWN, ListColumn.LANGUAGE, text, ListWords.LANGUAGE.allowed());
        return "";
    }

    /** A whole number, also as spreadsheets write one: {@code 3.0}. */
    private static OptionalInt count(String text) {
        var matcher = COUNT.matcher(text);
        return matcher.matches()
                ? OptionalInt.of(Integer.parseInt(matcher.group(1)))
                : OptionalInt.empty();
    }
}
