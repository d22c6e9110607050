package org.dengta.sample;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** The 3,000 working accreditations, in the encoding of a Chinese office: GB18030, CRLF. */
final class WorkingSample {
    private static final long SEED = 20241015;
    private static final List<String> HEADINGS =
            List.of(
                    "姓名", "外文名", "证件编号", "人员类别", "工作单位", "职务", "联系电话", "审核结果", "回执", "参加方式", "授权区域",
                    "备注");
    private static final Map<String, Integer> PEOPLE =
            Map.of(
                    "staff",
                    420,
                    "volunteer",
                    800,
                    "security",
                    500,
                    "support",
                    260,
                    "exhibitor",
                    640,
                    "contractor",
                    260,
                    "media-crew",
                    120);
    private static final List<String> ORDER =
            List.of(
                    "staff",
                    "volunteer",
                    "security",
                    "support",
                    "exhibitor",
                    "contractor",
                    "media-crew");
    private static final List<String> SERVING = List.of("staff", "security", "support");
    private static final List<String> EVENINGS = List.of("欢迎晚宴", "灯塔之夜·共话可持续酒会", "领导会见；欢迎晚宴");
    private static final List<String> ABROAD = List.of("ko", "ja", "da", "tr", "fr", "ru");

    private final Draw draw = new Draw(SEED);
    private final PartyMaker names = new PartyMaker(draw, "XY");
    private final Map<String, List<List<String>>> phrases = Tables.sections("phrases.txt");
    private final Map<String, List<List<String>>> firms = Tables.sections("organisations.txt");
    private final Map<String, String> categories =
            Tables.rows("categories.txt").stream()
                    .collect(Collectors.toMap(List::getFirst, row -> row.get(1)));
    private final List<List<String>> rows = new ArrayList<>();

    private WorkingSample() {}

    static byte[] csv() throws IOException {
        var sample = new WorkingSample();
        ORDER.forEach(sample::add);
        var bytes = new ByteArrayOutputStream();
        var text = new OutputStreamWriter(bytes, Charset.forName("GB18030"));
        try (var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            csv.writeRecord(HEADINGS);
            sample.rows.forEach(csv::writeRecord);
        }
        return bytes.toByteArray();
    }

    private void add(String category) {
        var unit = units(category);
        for (int left = PEOPLE.getOrDefault(category, 0); left > 0; left--) {
            boolean abroad = category.equals("exhibitor") && draw.percent(9);
            add(
                    category,
                    names.name(abroad ? draw.from(ABROAD) : "zh"),
                    abroad ? firm("firm-foreign") : unit.get());
        }
    }

    private void add(String category, SampleName name, String unit) {
        int number = rows.size() + 1;
        boolean evening = SERVING.contains(category) && draw.percent(6);
        rows.add(
                blemished(
                        number,
                        name.own(),
                        name.latin(),
                        "W" + Integer.toString(100_000 + number).substring(1),
                        categories.getOrDefault(category, category),
                        unit,
                        choice("post " + category),
                        draw.phone(),
                        draw.percent(96) ? "审核通过" : draw.percent(70) ? "审核中" : "不通过",
                        draw.percent(97) ? "确认" : "",
                        "现场",
                        evening ? draw.from(EVENINGS) : "",
                        draw.percent(5) ? choice("note working") : ""));
    }

    private Supplier<String> units(String category) {
        if (!category.equals("exhibitor")) {
            return () -> choice("unit " + category);
        }
        return () -> firm("firm-start") + firm("firm-trade");
    }

    private String firm(String section) {
        return draw.from(firms.getOrDefault(section, List.of())).getFirst();
    }

    private String choice(String section) {
        return draw.from(phrases.getOrDefault(section, Collections.emptyList())).getFirst();
    }

    /** A number in full-width signs and a name between blanks, as typing leaves them. */
    private static List<String> blemished(int number, String... cells) {
        if (number == 1_212) {
            cells[2] = GuestWorkbook.wide(cells[2]);
        }
        if (number == 2_001) {
            cells[0] = " " + cells[0] + "\u3000";
        }
        return List.of(cells);
    }
}
