package org.dengta.amendment;

import org.dengta.accreditation.CardField;
import org.dengta.accreditation.Participation.Attendance;
import org.dengta.roster.ListColumn;
import org.dengta.roster.ListWords;
import org.dengta.venue.Label;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Amended fields and faults in words for the desk, Chinese or English. For any thread. */
public final class AmendmentWords {
    private final Locale locale;
    private final ResourceBundle texts;

    /** In Chinese for a Chinese locale, in English for every other. */
    public AmendmentWords(Locale locale) {
        this.locale = locale.getLanguage().equals("zh") ? Locale.CHINESE : Locale.ENGLISH;
        this.texts =
                ResourceBundle.getBundle(
                        "org.dengta.amendment.amendment",
                        this.locale,
                        ResourceBundle.Control.getNoFallbackControl(
                                ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** What a field is called, as lists call it. */
    public String field(CardField field) {
        return of(ListColumn.of(field).heading());
    }

    /** A field's text for people; {@code —} where there is none. */
    public String value(CardField field, String text) {
        if (text.isBlank()) {
            return "—";
        }
        return field == CardField.ATTENDANCE ? of(ListWords.name(Attendance.valueOf(text))) : text;
    }

    /** What is wrong and what to do; never what was filled in. */
    public String fault(AmendmentFault fault) {
        var key = fault.why().name().toLowerCase(Locale.ROOT).replace('_', '-');
        var format = new MessageFormat(texts.getString("why." + key), locale);
        return format.format(new Object[] {of(fault.column().heading())});
    }

    private String of(Label label) {
        return locale.equals(Locale.CHINESE) ? label.zh() : label.en();
    }
}
