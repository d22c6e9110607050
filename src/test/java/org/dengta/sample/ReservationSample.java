package org.dengta.sample;

import org.dengta.platform.sheet.SheetColumn;
import org.dengta.platform.sheet.SheetValue;
import org.dengta.platform.sheet.csv.CsvSheetWriter;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * 2,000 public reservations as the reservation system exports them, with codes of its own. They say
 * no category and no review: whoever imports them says both.
 */
final class ReservationSample {
    private static final long SEED = 20241028;
    private static final int RESERVATIONS = 2_000;
    private static final List<String> HEADINGS =
            List.of(
                    "Booking number",
                    "Visitor name",
                    "Phone",
                    "Reservation zone",
                    "Visit date",
                    "Time slot",
                    "Party size",
                    "External code",
                    "Created at");
    private static final List<String> CULTURES = List.of("ko", "ko", "ko", "ja", "ru", "en", "fr");
    private static final List<Integer> HEADS = List.of(1, 1, 1, 1, 2, 2, 2, 3, 3, 3, 4, 4, 5, 6);
    private static final String CAPITALS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final LocalDate FIRST = LocalDate.of(2024, 10, 25);

    private final Draw draw = new Draw(SEED);
    private final PartyMaker names = new PartyMaker(draw, "");

    private ReservationSample() {}

    static byte[] csv() throws IOException {
        var sample = new ReservationSample();
        var bytes = new ByteArrayOutputStream();
        var columns = HEADINGS.stream().map(SheetColumn::of).toList();
        try (var csv = CsvSheetWriter.to(bytes, columns)) {
            for (int i = 1; i <= RESERVATIONS; i++) {
                csv.write(sample.row(i));
            }
        }
        return bytes.toByteArray();
    }

    private List<SheetValue> row(int number) {
        var day = FIRST.plusDays(draw.below(4));
        var slot = draw.percent(60) ? "am" : "pm";
        return List.of(
                SheetValue.text("YY" + (2_410_000_000L + number)),
                SheetValue.text(name()),
                SheetValue.text(draw.percent(97) ? draw.phone() : "+44 20 7946 0" + draw.digits(3)),
                SheetValue.text(draw.percent(84) ? "expo" : "hall-" + (1 + draw.below(3))),
                SheetValue.text(number == 733 ? "2024年10月26日" : day.toString()),
                SheetValue.text(slot),
                SheetValue.text(number == 1_500 ? "４" : draw.from(HEADS).toString()),
                SheetValue.text(code(number, day, slot)),
                SheetValue.text("2024-10-" + (10 + draw.below(10)) + " " + time()));
    }

    private String name() {
        return names.name(draw.percent(86) ? "zh" : draw.from(CULTURES)).own();
    }

    private String time() {
        return String.format(
                Locale.ROOT, "%02d:%02d:%02d", 7 + draw.below(16), draw.below(60), draw.below(60));
    }

    /** Digits mostly; letters with marks where another shop sold the reservation. */
    private String code(int number, LocalDate day, String slot) {
        int kind = draw.below(10);
        if (kind < 6) {
            return draw.digits(20);
        }
        return kind < 9
                ? "WHEXPO-" + draw.signs(10, CAPITALS)
                : "yy|" + day.getDayOfMonth() + slot + "|" + number + "|预约";
    }
}
