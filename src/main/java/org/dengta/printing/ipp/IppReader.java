package org.dengta.printing.ipp;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.dengta.printing.ipp.IppMessage.Group;
import org.dengta.printing.ipp.IppValue.Collection;
import org.dengta.printing.ipp.IppValue.Flag;
import org.dengta.printing.ipp.IppValue.Other;
import org.dengta.printing.ipp.IppValue.Range;
import org.dengta.printing.ipp.IppValue.Text;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.ProtocolException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Messages from bytes (RFC 8010, section 3.1), of whatever version; {@link ProtocolException} for
 * what is none. What follows the message is left unread.
 */
final class IppReader {
    /** Deeper collections than any printer has would exhaust the stack. */
    private static final int DEEPEST = 16;

    private final DataInputStream in;

    private IppReader(InputStream in) {
        this.in = new DataInputStream(in);
    }

    static IppMessage read(InputStream in) throws IOException {
        return new IppReader(in).message();
    }

    /** What stands before a value. */
    private record Head(int tag, String name, int length) {}

    private IppMessage message() throws IOException {
        if (in.readUnsignedByte() > 9) {
            throw new ProtocolException("not the Internet Printing Protocol");
        }
        var _ = in.readUnsignedByte();
        var code = in.readUnsignedShort();
        var id = in.readInt();
        var groups = new ArrayList<Group>();
        var tag = in.readUnsignedByte();
        while (tag != IppTag.END) {
            if (tag >= IppTag.FIRST_VALUE) {
                throw new ProtocolException("a value before any group");
            }
            var values = new LinkedHashMap<String, List<IppValue>>();
            var next = group(values);
            groups.add(new Group(tag, new IppAttributes(values)));
            tag = next;
        }
        return new IppMessage(code, id, groups);
    }

    /** Gives the tag that ends the group. */
    private int group(Map<String, List<IppValue>> values) throws IOException {
        var name = "";
        for (var tag = in.readUnsignedByte(); ; tag = in.readUnsignedByte()) {
            if (tag < IppTag.FIRST_VALUE) {
                return tag;
            }
            var head = head(tag);
            name = head.name().isEmpty() ? name : head.name();
            put(values, name, value(head, 0));
        }
    }

    private Head head(int tag) throws IOException {
        var name = text(in.readUnsignedShort());
        return new Head(tag, name, in.readUnsignedShort());
    }

    private static void put(Map<String, List<IppValue>> values, String name, IppValue value)
            throws ProtocolException {
        if (name.isEmpty()) {
            throw new ProtocolException("a value without a name");
        }
        values.computeIfAbsent(name, _ -> new ArrayList<>()).add(value);
    }

    private IppValue value(Head head, int depth) throws IOException {
        return switch (head.tag()) {
            case IppTag.INTEGER, IppTag.ENUM -> {
                length(head, Integer.BYTES);
                yield new IppValue.Number(head.tag(), in.readInt());
            }
            case IppTag.BOOLEAN -> {
                length(head, 1);
                yield new Flag(in.readUnsignedByte() != 0);
            }
            case IppTag.RANGE -> {
                length(head, 2 * Integer.BYTES);
                yield new Range(in.readInt(), in.readInt());
            }
            case IppTag.BEGIN_COLLECTION -> {
                skip(head.length());
                yield collection(depth + 1);
            }
            case IppTag.TEXT_WITH_LANGUAGE, IppTag.NAME_WITH_LANGUAGE -> withLanguage(head);
            default -> plain(head);
        };
    }

    private IppValue plain(Head head) throws IOException {
        if (IppTag.isText(head.tag())) {
            return new Text(head.tag(), text(head.length()));
        }
        skip(head.length());
        return new Other(head.tag());
    }

    /** The language, its length before it, then the words likewise. */
    private IppValue withLanguage(Head head) throws IOException {
        skip(in.readUnsignedShort());
        var text = text(in.readUnsignedShort());
        return new Text(head.tag() == IppTag.TEXT_WITH_LANGUAGE ? IppTag.TEXT : IppTag.NAME, text);
    }

    private Collection collection(int depth) throws IOException {
        if (depth > DEEPEST) {
            throw new ProtocolException("collections inside each other without end");
        }
        var members = new LinkedHashMap<String, List<IppValue>>();
        var name = "";
        while (true) {
            var head = head(in.readUnsignedByte());
            if (head.tag() == IppTag.END_COLLECTION) {
                skip(head.length());
                return new Collection(members);
            }
            if (head.tag() == IppTag.MEMBER_NAME) {
                name = text(head.length());
            } else {
                put(members, name, value(head, depth));
            }
        }
    }

    private static void length(Head head, int expected) throws ProtocolException {
        if (head.length() != expected) {
            throw new ProtocolException("a value of " + head.length() + " bytes");
        }
    }

    private String text(int length) throws IOException {
        return new String(bytes(length), UTF_8);
    }

    private void skip(int length) throws IOException {
        var _ = bytes(length);
    }

    private byte[] bytes(int length) throws IOException {
        var bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new ProtocolException("it breaks off");
        }
        return bytes;
    }
}
