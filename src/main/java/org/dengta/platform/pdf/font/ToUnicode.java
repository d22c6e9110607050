package org.dengta.platform.pdf.font;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;

/** The map from a subset's numbers to text, for search and copy (ISO 32000-2, 9.10.3). */
final class ToUnicode {
    private static final int MOST_IN_A_BLOCK = 100;
    private static final HexFormat HEX = HexFormat.of().withUpperCase();
    private static final String START =
            """
            /CIDInit /ProcSet findresource begin
            12 dict begin
            begincmap
            /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
            /CMapName /Adobe-Identity-UCS def
            /CMapType 2 def
            1 begincodespacerange
            <0000> <FFFF>
            endcodespacerange
            """;
    private static final String END =
            """
            endcmap
            CMapName currentdict /CMap defineresource pop
            end
            end
            """;

    private ToUnicode() {}

    static byte[] of(List<SubsetGlyphs.Entry> entries) {
        var lines =
                IntStream.range(1, entries.size())
                        .filter(number -> !entries.get(number).text().isEmpty())
                        .mapToObj(number -> line(number, entries.get(number).text()))
                        .toList();
        var map = new StringBuilder(START);
        for (var i = 0; i < lines.size(); i += MOST_IN_A_BLOCK) {
            var block = lines.subList(i, Math.min(i + MOST_IN_A_BLOCK, lines.size()));
            map.append(block.size()).append(" beginbfchar\n");
            map.append(String.join("", block)).append("endbfchar\n");
        }
        return map.append(END).toString().getBytes(StandardCharsets.US_ASCII);
    }

    private static String line(int number, String text) {
        var utf16 = HEX.formatHex(text.getBytes(StandardCharsets.UTF_16BE));
        return "<" + HEX.toHexDigits((short) number) + "> <" + utf16 + ">\n";
    }
}
