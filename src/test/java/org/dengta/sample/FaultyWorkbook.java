package org.dengta.sample;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;

/** 25 rows in which everything that can be wrong with a row is wrong once; two rows are sound. */
final class FaultyWorkbook {
    private static final List<String> HEADINGS =
            List.of(
                    "编号", "类别", "姓名", "单位", "审核状态", "礼宾排序", "授权", "人数", "参观日期", "参观时段", "参观区域",
                    "外部码", "随行对象编号", "语种", "备注");
    private static final int CODE = HEADINGS.indexOf("外部码");

    private FaultyWorkbook() {}

    static byte[] bytes() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Dengta", "1.0")) {
            var sheet = workbook.newWorksheet("补录");
            write(sheet, 0, HEADINGS);
            int next = 1;
            for (var row : Tables.rows("faults.txt")) {
                write(sheet, next++, row);
            }
        }
        return FixedZip.of(bytes.toByteArray());
    }

    /** Most cells as text; the codes of two rows as what spreadsheets make of them. */
    private static void write(Worksheet sheet, int row, List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            var text = cells.get(i);
            if (text.equals("<20 digits as a number>")) {
                sheet.value(row, CODE, 4.0719385526618E19);
            } else if (text.equals("<formula>")) {
                sheet.formula(row, i, "VLOOKUP(A" + (row + 1) + ",名册!A:B,2,0)");
            } else if (!text.isEmpty()) {
                sheet.value(
                        row,
                        i,
                        text.replace("<broken sign>", "\uFFFD")
                                .replace("<long>", "很长的单位名称".repeat(30)));
            }
        }
    }
}
