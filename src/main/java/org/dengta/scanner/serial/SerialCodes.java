package org.dengta.scanner.serial;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.dengta.scanner.KeyMap;
import org.dengta.scanner.ScanText;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.function.Consumer;

/**
 * Makes codes of the bytes that a scanner sends over a serial line. A code is over when no more
 * comes, whatever the scanner is set to send after it, soon where it sends something; a code of
 * several lines stays one, unless a line is a code of ours. For one thread.
 */
final class SerialCodes {
    private static final Charset CHINESE = Charset.forName("GB18030");
    private static final int MOST = 8192;
    private static final char START_OF_TEXT = 2;
    private static final char END_OF_TEXT = 3;

    /** A radio base may pause within a code. */
    private static final int SILENCES = 6;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final Consumer<String> scanned;
    private int silences;
    private boolean hasEnd;

    /**
     * @param scanned called with each code in their order
     */
    SerialCodes(Consumer<String> scanned) {
        this.scanned = scanned;
    }

    /** What was read; no bytes where the line was silent. */
    void took(byte[] read) {
        bytes.writeBytes(read);
        silences = read.length == 0 ? silences + 1 : 0;
        var isOver = silences > 0 && hasEnd || silences >= SILENCES;
        if (isOver || bytes.size() > MOST) {
            end();
        } else if (read.length > 0) {
            hasEnd = isEnd(read[read.length - 1]);
        }
    }

    private static boolean isEnd(byte last) {
        return last == '\r' || last == '\n' || last == '\t' || last == END_OF_TEXT;
    }

    private void end() {
        silences = 0;
        hasEnd = false;
        var block = decoded(bytes.toByteArray());
        bytes.reset();
        var lines = block.lines().map(SerialCodes::meant).filter(it -> !it.isEmpty()).toList();
        var codes =
                lines.stream().anyMatch(ScanText::vouchesForItself) ? lines : List.of(meant(block));
        codes.stream().filter(code -> !code.isEmpty()).forEach(scanned);
    }

    /** Scanners send what is in the code, which says nothing of its character set. */
    private static String decoded(byte[] bytes) {
        try {
            return UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException _) {
            return new String(bytes, CHINESE);
        }
    }

    private static String meant(String text) {
        var bare = text.strip();
        var start = !bare.isEmpty() && bare.charAt(0) == START_OF_TEXT ? 1 : 0;
        var ends = bare.length() > start && bare.charAt(bare.length() - 1) == END_OF_TEXT;
        var inner = bare.substring(start, bare.length() - (ends ? 1 : 0)).strip();
        return inner.isEmpty() ? inner : ScanText.of(inner, KeyMap.SAME);
    }
}
