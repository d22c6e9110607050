package org.dengta.roster;

import org.dengta.accreditation.Grant;
import org.dengta.programme.SlotId;
import org.dengta.roster.RowFault.Code;
import org.dengta.venue.Place;
import org.dengta.venue.SessionId;
import org.dengta.venue.ZoneId;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads what a row grants: the grants column and the reservation columns together. Grants are
 * parted by semicolons, commas or line breaks; a name that itself holds a comma is still found.
 */
final class RightsReader {
    private static final Pattern PARTED = Pattern.compile("[;；\\n\\r]+");
    private static final Pattern COMMA = Pattern.compile("[,，、]");
    private static final int MOST_COMMAS = 8;

    private final ProgrammeNames names;

    RightsReader(ProgrammeNames names) {
        this.names = names;
    }

    Set<Grant> read(RowCells cells) {
        var grants = new LinkedHashSet<Grant>();
        PARTED.splitAsStream(cells.stored(ListColumn.GRANTS))
                .map(CellWords::tidy)
                .filter(piece -> !piece.isEmpty())
                .forEach(piece -> readPiece(piece, cells, grants));
        reservation(cells).ifPresent(grants::add);
        return grants;
    }

    private void readPiece(String piece, RowCells cells, Set<Grant> grants) {
        List<String> tokens = COMMA.splitAsStream(piece).toList();
        int from = 0;
        while (from < tokens.size()) {
            int to = longestKnown(tokens, from);
            var text = String.join("、", tokens.subList(from, to)).strip();
            if (!text.isEmpty()) {
                grant(GrantText.of(text), cells).ifPresent(grants::add);
            }
            from = to;
        }
    }

    /** The end of the longest run of tokens that names a place; of one token where none does. */
    private int longestKnown(List<String> tokens, int from) {
        for (int to = Math.min(tokens.size(), from + MOST_COMMAS); to > from + 1; to--) {
            var text = GrantText.of(String.join("、", tokens.subList(from, to)));
            if (!names.places(text.place()).isEmpty()) {
                return to;
            }
        }
        return from + 1;
    }

    private Optional<Grant> grant(GrantText text, RowCells cells) {
        var place = place(text.place(), cells);
        if (!text.isDated()) {
            return place.map(p -> new Grant(p, Optional.empty(), Optional.empty()));
        }
        var day = day(text.day(), ListColumn.GRANTS, cells);
        var slot = slot(text.slot(), ListColumn.GRANTS, cells);
        if (place.isEmpty() || day.isEmpty() || slot.isEmpty() && !text.slot().isEmpty()) {
            return Optional.empty();
        }
        return switch (place.get()) {
            case ZoneId zone -> Optional.of(new Grant(zone, day, slot));
            case SessionId session -> session(session, day.get(), slot, cells);
        };
    }

    private Optional<Place> place(String text, RowCells cells) {
        var places = names.places(text);
        if (places.size() == 1) {
            return places.stream().findFirst();
        }
        var code = places.isEmpty() ? Code.PLACE_UNKNOWN : Code.PLACE_AMBIGUOUS;
        cells.fault(code, ListColumn.GRANTS, text);
        return Optional.empty();
    }

    /** A session has its own time: its day may be said; another day, or a slot, may not. */
    private Optional<Grant> session(
            SessionId session, LocalDate day, Optional<SlotId> slot, RowCells cells) {
        if (slot.isPresent() || !names.isHeld(session, day)) {
            cells.fault(Code.DAY_OF_SESSION, ListColumn.GRANTS, session.value() + "@" + day);
            return Optional.empty();
        }
        return Optional.of(new Grant(session, Optional.empty(), Optional.empty()));
    }

    private Optional<Grant> reservation(RowCells cells) {
        var zoneText = cells.text(ListColumn.RESERVATION_ZONE);
        var dayText = cells.text(ListColumn.RESERVATION_DAY);
        var slotText = cells.text(ListColumn.RESERVATION_SLOT);
        if (zoneText.isEmpty() && dayText.isEmpty() && slotText.isEmpty()) {
            return Optional.empty();
        }
        var zone = zone(zoneText, cells);
        var day = reservedDay(dayText, cells);
        var slot = slot(slotText, ListColumn.RESERVATION_SLOT, cells);
        return zone.isPresent() && day.isPresent() && (slot.isPresent() || slotText.isEmpty())
                ? Optional.of(new Grant(zone.get(), day, slot))
                : Optional.empty();
    }

    private Optional<ZoneId> zone(String text, RowCells cells) {
        var zones = names.places(text).stream().filter(ZoneId.class::isInstance).toList();
        if (zones.size() == 1) {
            return zones.stream().map(ZoneId.class::cast).findFirst();
        }
        var code = text.isEmpty() ? Code.RESERVATION_INCOMPLETE : Code.ZONE_UNKNOWN;
        cells.fault(code, ListColumn.RESERVATION_ZONE, text, names.zoneLabels());
        return Optional.empty();
    }

    /** Without its day a reservation would hold on every day: never guessed. */
    private Optional<LocalDate> reservedDay(String text, RowCells cells) {
        if (!text.isEmpty()) {
            return day(text, ListColumn.RESERVATION_DAY, cells);
        }
        cells.fault(Code.RESERVATION_INCOMPLETE, ListColumn.RESERVATION_DAY, "", names.dayLabels());
        return Optional.empty();
    }

    private Optional<LocalDate> day(String text, ListColumn column, RowCells cells) {
        var day = isoDay(text);
        if (day.isEmpty()) {
            cells.fault(Code.DAY_INVALID, column, text, names.dayLabels());
        } else if (!names.days().contains(day.get())) {
            cells.fault(Code.DAY_OUTSIDE, column, text, names.dayLabels());
            return Optional.empty();
        }
        return day;
    }

    /** Empty where the text is blank, or where it is no slot and that was noted. */
    private Optional<SlotId> slot(String text, ListColumn column, RowCells cells) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        var slots = names.slots(text);
        if (slots.size() == 1) {
            return slots.stream().findFirst();
        }
        cells.fault(Code.SLOT_UNKNOWN, column, text, names.slotLabels());
        return Optional.empty();
    }

    private static Optional<LocalDate> isoDay(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    /**
     * A grant as it is written: {@code place}, {@code place@day} or {@code place@day/slot}.
     *
     * @param isDated whether a day is written, be it a wrong one
     */
    private record GrantText(String place, boolean isDated, String day, String slot) {
        static GrantText of(String text) {
            int at = text.lastIndexOf('@');
            if (at < 0) {
                return new GrantText(text, false, "", "");
            }
            var when = text.substring(at + 1);
            int slash = when.indexOf('/');
            return new GrantText(
                    text.substring(0, at).strip(),
                    true,
                    (slash < 0 ? when : when.substring(0, slash)).strip(),
                    slash < 0 ? "" : when.substring(slash + 1).strip());
        }
    }
}
