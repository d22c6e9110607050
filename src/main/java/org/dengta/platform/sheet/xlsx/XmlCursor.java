package org.dengta.platform.sheet.xlsx;

import com.fasterxml.aalto.UncheckedStreamException;
import com.fasterxml.aalto.stax.InputFactoryImpl;

import org.dengta.platform.sheet.SheetFault;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.OptionalInt;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Walks forward over the elements of a part by local name. No document type, so no entity of any
 * kind is ever resolved; broken XML ends with an outcome.
 */
final class XmlCursor implements Closeable {
    private static final int MOST_DIGITS = 9;

    /** Excel allows 32,767 signs in a cell. */
    private static final int MAX_TEXT = 1 << 20;

    private final InputStream bytes;
    private final XMLStreamReader xml;

    private XmlCursor(InputStream bytes, XMLStreamReader xml) {
        this.bytes = bytes;
        this.xml = xml;
    }

    static XmlCursor over(InputStream bytes) throws IOException {
        var factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            return new XmlCursor(bytes, factory.createXMLStreamReader(bytes));
        } catch (XMLStreamException e) {
            bytes.close();
            throw broken(e);
        }
    }

    /** Goes to the next start or end of an element; false at the end of the part. */
    boolean next() throws IOException {
        for (int event = step(); event != XMLStreamConstants.END_DOCUMENT; event = step()) {
            if (event == XMLStreamConstants.START_ELEMENT
                    || event == XMLStreamConstants.END_ELEMENT) {
                return true;
            }
        }
        return false;
    }

    boolean isStart(String element) {
        return xml.isStartElement() && xml.getLocalName().equals(element);
    }

    boolean isEnd(String element) {
        return xml.isEndElement() && xml.getLocalName().equals(element);
    }

    /** An attribute without a namespace. */
    Optional<String> attribute(String name) {
        return Optional.ofNullable(xml.getAttributeValue("", name));
    }

    /** The relationship id, in whichever edition's namespace. */
    Optional<String> relationshipId() {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String space = xml.getAttributeNamespace(i);
            if (xml.getAttributeLocalName(i).equals("id") && space != null && !space.isEmpty()) {
                return Optional.of(xml.getAttributeValue(i));
            }
        }
        return Optional.empty();
    }

    /** The text of the element begun, up to its end; elements within are not expected. */
    String text(String element) throws IOException {
        var text = new StringBuilder();
        for (int event = step(); event != XMLStreamConstants.END_DOCUMENT; event = step()) {
            if (event == XMLStreamConstants.CHARACTERS
                    || event == XMLStreamConstants.CDATA
                    || event == XMLStreamConstants.SPACE) {
                append(text);
            } else if (isEnd(element)) {
                break;
            }
        }
        return text.toString();
    }

    /** All runs of a plain or rich string up to the end of the element begun, without phonetics. */
    String string(String element) throws IOException {
        var text = new StringBuilder();
        int phonetic = 0;
        while (next() && !isEnd(element)) {
            if (isStart("rPh")) {
                phonetic++;
            } else if (isEnd("rPh")) {
                phonetic--;
            } else if (isStart("t") && phonetic == 0) {
                text.append(text("t"));
            }
        }
        return EscapedSigns.decode(text.toString());
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }

    private void append(StringBuilder text) throws UnreadableWorkbook {
        try {
            text.append(xml.getText());
        } catch (UncheckedStreamException e) {
            throw broken(e);
        }
        if (text.length() > MAX_TEXT) {
            throw new UnreadableWorkbook(SheetFault.TOO_LARGE, "a cell's text has no end");
        }
    }

    private int step() throws IOException {
        try {
            int event = xml.hasNext() ? xml.next() : XMLStreamConstants.END_DOCUMENT;
            if (event == XMLStreamConstants.DTD) {
                throw new UnreadableWorkbook(SheetFault.DAMAGED, "a part holds a document type");
            }
            return event;
        } catch (XMLStreamException e) {
            if (e.getNestedException() instanceof IOException cause) {
                throw cause;
            }
            throw broken(e);
        } catch (UncheckedStreamException e) {
            throw broken(e);
        }
    }

    private static UnreadableWorkbook broken(Exception cause) {
        return new UnreadableWorkbook("a part is not well-formed XML", cause);
    }

    /** The number if the text is one to nine ASCII digits. */
    static OptionalInt smallNumber(String text) {
        if (text.isEmpty() || text.length() > MOST_DIGITS) {
            return OptionalInt.empty();
        }
        int number = 0;
        for (int i = 0; i < text.length(); i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return OptionalInt.empty();
            }
            number = number * 10 + digit;
        }
        return OptionalInt.of(number);
    }
}
