package org.dengta.printing.ipp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import org.dengta.printing.ipp.IppMessage.Group;
import org.junit.jupiter.api.Test;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.ProtocolException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

final class IppMessageTest {
    private static final long SEED = 8010;

    /** RFC 8010, appendix A.1, with the collection of appendix A.6 behind it. */
    private static final String REQUEST =
            "0200 0002 00000001 01"
                    + text("47", "attributes-charset", "utf-8")
                    + text("48", "attributes-natural-language", "en-us")
                    + text("45", "printer-uri", "ipp://printer.example.com/ipp/print/pinetree")
                    + text("42", "job-name", "foobar")
                    + "22 0016"
                    + hex("ipp-attribute-fidelity")
                    + "0001 01"
                    + "02"
                    + "21 0006"
                    + hex("copies")
                    + "0004 00000014"
                    + text("44", "sides", "two-sided-long-edge")
                    + "34 0009"
                    + hex("media-col")
                    + "0000"
                    + "4a 0000 000a"
                    + hex("media-size")
                    + "34 0000 0000"
                    + "4a 0000 000b"
                    + hex("x-dimension")
                    + "21 0000 0004 00001770"
                    + "4a 0000 000b"
                    + hex("y-dimension")
                    + "21 0000 0004 00002710"
                    + "37 0000 0000"
                    + "37 0000 0000"
                    + "03";

    @Test
    void the_standards_own_request_is_written_and_read_byte_by_byte() throws IOException {
        var message = standard();
        var bytes = HexFormat.of().parseHex(REQUEST.replace(" ", ""));
        assertThat(HexFormat.of().formatHex(IppWriter.bytes(message)))
                .isEqualTo(REQUEST.replace(" ", ""));
        assertThat(IppReader.read(new ByteArrayInputStream(bytes))).isEqualTo(message);
    }

    @Test
    void what_is_written_is_read_again_whatever_it_is() throws IOException {
        var random = new Random(SEED);
        for (var round = 0; round < 300; round++) {
            var message =
                    new IppMessage(
                            random.nextInt(0x10000),
                            random.nextInt(),
                            List.of(
                                    new Group(IppTag.OPERATION, attributes(random, 0)),
                                    new Group(IppTag.PRINTER, attributes(random, 0))));
            var read = IppReader.read(new ByteArrayInputStream(IppWriter.bytes(message)));
            assertThat(read).as("seed %d, round %d", SEED, round).isEqualTo(message);
        }
    }

    @Test
    void a_message_cut_off_or_garbled_is_told_and_nothing_worse() throws IOException {
        var random = new Random(SEED);
        var whole = HexFormat.of().parseHex(REQUEST.replace(" ", ""));
        for (var length = 0; length < whole.length; length++) {
            var cut = new ByteArrayInputStream(Arrays.copyOf(whole, length));
            assertThatThrownBy(() -> IppReader.read(cut)).isInstanceOf(IOException.class);
        }
        for (var round = 0; round < 20_000; round++) {
            var bytes = whole.clone();
            for (var changes = 1 + random.nextInt(4); changes > 0; changes--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            try {
                assertThat(IppReader.read(new ByteArrayInputStream(bytes)).groups()).isNotNull();
            } catch (IOException _) {
                // Told.
            }
        }
    }

    @Test
    void collections_without_end_are_refused() {
        var deep =
                "0200 0000 00000001 04 34 0001 61 0000"
                        + "4a 0000 0001 61 34 0000 0000".repeat(9999);
        var bytes = HexFormat.of().parseHex(deep.replace(" ", ""));
        assertThatThrownBy(() -> IppReader.read(new ByteArrayInputStream(bytes)))
                .isInstanceOf(ProtocolException.class);
    }

    @Test
    void words_with_a_language_are_read_as_words() throws IOException {
        var bytes =
                HexFormat.of()
                        .parseHex(
                                ("0200 0000 00000001 04 36 0001 61 000b 0002"
                                                + hex("de")
                                                + "0005"
                                                + hex("Halle")
                                                + "03")
                                        .replace(" ", ""));
        assertThat(IppReader.read(new ByteArrayInputStream(bytes)).first(4).texts("a"))
                .containsExactly("Halle");
    }

    private static IppMessage standard() {
        var size = PretendPrinter.size(6000, 10000);
        var medium = new IppValue.Collection(IppAttributes.NONE.with("media-size", size).values());
        return new IppMessage(
                2,
                1,
                List.of(
                        new Group(
                                IppTag.OPERATION,
                                IppAttributes.NONE
                                        .with("attributes-charset", text(0x47, "utf-8"))
                                        .with("attributes-natural-language", text(0x48, "en-us"))
                                        .with(
                                                "printer-uri",
                                                IppValue.uri(
                                                        "ipp://printer.example.com/ipp/print/pinetree"))
                                        .with("job-name", IppValue.name("foobar"))
                                        .with("ipp-attribute-fidelity", new IppValue.Flag(true))),
                        new Group(
                                IppTag.JOB,
                                IppAttributes.NONE
                                        .with("copies", IppValue.integer(20))
                                        .with("sides", IppValue.keyword("two-sided-long-edge"))
                                        .with("media-col", medium))));
    }

    private static IppAttributes attributes(Random random, int depth) {
        var values = new LinkedHashMap<String, List<IppValue>>();
        for (var i = random.nextInt(4) + 1; i > 0; i--) {
            values.put(
                    "name-" + random.nextInt(50),
                    IntStream.rangeClosed(0, random.nextInt(3))
                            .mapToObj(_ -> value(random, depth))
                            .toList());
        }
        return new IppAttributes(values);
    }

    private static IppValue value(Random random, int depth) {
        return switch (random.nextInt(depth > 3 ? 5 : 6)) {
            case 0 -> IppValue.integer(random.nextInt());
            case 1 -> IppValue.enumeration(random.nextInt());
            case 2 -> new IppValue.Flag(random.nextBoolean());
            case 3 -> new IppValue.Range(random.nextInt(), random.nextInt());
            case 4 -> text(0x41 + random.nextInt(2), "国际 " + random.nextInt());
            default -> new IppValue.Collection(attributes(random, depth + 1).values());
        };
    }

    private static IppValue text(int tag, String value) {
        return new IppValue.Text(tag, value);
    }

    private static String text(String tag, String name, String value) {
        return tag + length(name) + hex(name) + length(value) + hex(value);
    }

    private static String length(String text) {
        return "%04x".formatted(text.length());
    }

    private static String hex(String text) {
        return HexFormat.of().formatHex(text.getBytes(ISO_8859_1));
    }
}
