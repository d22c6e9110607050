package org.dengta.printing.ipp;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.dengta.printing.ipp.IppValue.Collection;
import org.dengta.printing.ipp.IppValue.Flag;
import org.dengta.printing.ipp.IppValue.Other;
import org.dengta.printing.ipp.IppValue.Range;
import org.dengta.printing.ipp.IppValue.Text;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** Messages as bytes (RFC 8010, section 3.1), of version 2.0. */
final class IppWriter {
    private static final int VERSION = 0x0200;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final DataOutputStream out = new DataOutputStream(bytes);

    private IppWriter() {}

    static byte[] bytes(IppMessage message) {
        var writer = new IppWriter();
        try {
            writer.write(message);
        } catch (IOException e) {
            throw new UncheckedIOException("an array that cannot be written", e);
        }
        return writer.bytes.toByteArray();
    }

    private void write(IppMessage message) throws IOException {
        out.writeShort(VERSION);
        out.writeShort(message.code());
        out.writeInt(message.id());
        for (var group : message.groups()) {
            out.writeByte(group.tag());
            for (var attribute : group.attributes().values().entrySet()) {
                write(attribute.getKey(), attribute.getValue());
            }
        }
        out.writeByte(IppTag.END);
    }

    /** The second and later values of an attribute have no name. */
    private void write(String name, List<IppValue> values) throws IOException {
        var said = name;
        for (var value : values) {
            write(said, value);
            said = "";
        }
    }

    private void write(String name, IppValue value) throws IOException {
        switch (value) {
            case IppValue.Number(var tag, var number) -> {
                head(tag, name, Integer.BYTES);
                out.writeInt(number);
            }
            case Flag(var isSet) -> {
                head(IppTag.BOOLEAN, name, 1);
                out.writeByte(isSet ? 1 : 0);
            }
            case Range(var low, var high) -> {
                head(IppTag.RANGE, name, 2 * Integer.BYTES);
                out.writeInt(low);
                out.writeInt(high);
            }
            case Text(var tag, var text) -> text(tag, name, text);
            case Collection(var members) -> {
                head(IppTag.BEGIN_COLLECTION, name, 0);
                for (var member : members.entrySet()) {
                    text(IppTag.MEMBER_NAME, "", member.getKey());
                    write("", member.getValue());
                }
                head(IppTag.END_COLLECTION, "", 0);
            }
            case Other(var tag) -> head(tag, name, 0);
        }
    }

    private void text(int tag, String name, String text) throws IOException {
        var value = text.getBytes(UTF_8);
        head(tag, name, value.length);
        out.write(value);
    }

    private void head(int tag, String name, int length) throws IOException {
        var bytesOfName = name.getBytes(UTF_8);
        out.writeByte(tag);
        out.writeShort(bytesOfName.length);
        out.write(bytesOfName);
        out.writeShort(length);
    }
}
