package org.dengta.testing;

import org.dengta.roster.ListColumn;
import org.dengta.roster.ListRow;
import org.dengta.roster.ListRow.Damage;

import java.util.EnumMap;
import java.util.List;
import java.util.random.RandomGenerator;

/** Rows of which any cell may hold anything, sensible things among it; the same for a seed. */
public final class GarbageRows {
    private static final List<String> CELLS =
            List.of(
                    "",
                    " ",
                    "\u00a0\u3000",
                    "G-1",
                    "G-2",
                    "7",
                    "00",
                    "-1",
                    "1e9",
                    "99999999999",
                    "\u0000",
                    "\uFFFD",
                    "\uD800",
                    "\uDC00x",
                    "a\nb",
                    "\u202Eabc",
                    "李雷",
                    "Li Lei",
                    "un",
                    "联合国机构",
                    "public",
                    "观众",
                    "通过",
                    "pending",
                    "确认",
                    "video",
                    "expo",
                    "expo@2024-10-25",
                    "expo@2024-10-25/am",
                    "@/",
                    "@",
                    "/",
                    ";;、,，",
                    "a@b@c/d/e",
                    "2024-10-25",
                    "2024-99-99",
                    "am",
                    "下午",
                    "hall-1",
                    "opening",
                    "#N/A",
                    "=1+1",
                    "'",
                    "\"",
                    "<xml>",
                    "𠮷",
                    "e\u0301",
                    "ﷺ",
                    "x".repeat(300),
                    "、".repeat(5000));

    private final RandomGenerator random;

    public GarbageRows(RandomGenerator random) {
        this.random = random;
    }

    public ListRow next(int number) {
        var cells = new EnumMap<ListColumn, String>(ListColumn.class);
        var damaged = new EnumMap<ListColumn, Damage>(ListColumn.class);
        for (var column : ListColumn.values()) {
            if (random.nextInt(4) == 0) {
                cells.put(column, cell());
            }
            if (random.nextInt(200) == 0) {
                damaged.put(column, Damage.values()[random.nextInt(Damage.values().length)]);
            }
        }
        makeLikely(cells);
        return new ListRow(number, cells, damaged);
    }

    /** Every other row could almost be taken for a person. */
    private void makeLikely(EnumMap<ListColumn, String> cells) {
        if (random.nextBoolean()) {
            cells.keySet().removeIf(_ -> random.nextInt(3) > 0);
            cells.put(ListColumn.NAME, random.nextBoolean() ? "李雷" : "Li Lei");
            cells.put(ListColumn.CATEGORY, random.nextBoolean() ? "un" : "观众");
            cells.put(ListColumn.NUMBER, random.nextInt(3) == 0 ? "" : "N" + random.nextInt(500));
        }
    }

    private String cell() {
        if (random.nextInt(3) > 0) {
            return CELLS.get(random.nextInt(CELLS.size()));
        }
        var signs = new StringBuilder();
        for (int i = random.nextInt(12); i > 0; i--) {
            signs.appendCodePoint(random.nextInt(Character.MAX_CODE_POINT + 1));
        }
        return signs.toString();
    }
}
