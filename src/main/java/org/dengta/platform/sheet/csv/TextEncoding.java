package org.dengta.platform.sheet.csv;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The encoding of a text file, told from all of its bytes.
 *
 * <p>A byte order mark decides. Without one, text that is UTF-8 throughout is UTF-8; so is text
 * most of whose multi-byte signs are whole in UTF-8, because chance hardly ever makes one.
 * Everything else is GB18030 if most of its signs are whole there and look like Chinese. What is
 * left (Latin-1 with accents, binary) has no encoding: a wrong guess would give wrong names without
 * a warning. Big5 without a mark cannot be told from GB18030.
 *
 * @param mark how many bytes the byte order mark takes
 */
record TextEncoding(Charset charset, int mark) {

    private static final Charset GB18030 = Charset.forName("GB18030");

    static Optional<TextEncoding> of(Path file) throws IOException {
        var marked = marked(file);
        return marked.isPresent() ? marked : unmarked(EncodingTally.of(file));
    }

    /** What the name of the encoding is in a report. */
    String named() {
        return charset.name();
    }

    /** The text without its mark; each sequence that is broken becomes U+FFFD. */
    Reader open(Path file) throws IOException {
        var bytes = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
        bytes.skipNBytes(mark);
        return new InputStreamReader(
                charset.equals(GB18030) ? new Gb18030Bytes(bytes) : bytes,
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPLACE)
                        .onUnmappableCharacter(CodingErrorAction.REPLACE));
    }

    private static Optional<TextEncoding> marked(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            byte[] start = bytes.readNBytes(3);
            if (startsWith(start, 0xEF, 0xBB, 0xBF)) {
                return Optional.of(new TextEncoding(StandardCharsets.UTF_8, 3));
            }
            if (startsWith(start, 0xFF, 0xFE)) {
                return Optional.of(new TextEncoding(StandardCharsets.UTF_16LE, 2));
            }
            if (startsWith(start, 0xFE, 0xFF)) {
                return Optional.of(new TextEncoding(StandardCharsets.UTF_16BE, 2));
            }
            return Optional.empty();
        }
    }

    private static Optional<TextEncoding> unmarked(EncodingTally tally) {
        if (tally.hasNul()) {
            return Optional.empty();
        }
        if (tally.utf8Broken() == 0 || tally.utf8Whole() > tally.utf8Broken()) {
            return Optional.of(new TextEncoding(StandardCharsets.UTF_8, 0));
        }
        return tally.looksChinese() ? Optional.of(new TextEncoding(GB18030, 0)) : Optional.empty();
    }

    private static boolean startsWith(byte[] start, int... mark) {
        if (start.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((start[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
