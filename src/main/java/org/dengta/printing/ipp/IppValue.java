package org.dengta.printing.ipp;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A value of the Internet Printing Protocol (RFC 8010, section 3.5.2). */
sealed interface IppValue {

    /** An integer or an enum, as its tag says. */
    record Number(int tag, int value) implements IppValue {}

    /** A truth value. */
    record Flag(boolean value) implements IppValue {}

    /** From one integer to another, both included. */
    record Range(int low, int high) implements IppValue {}

    /** A keyword, name, text, URI, charset, language or media type; UTF-8. */
    record Text(int tag, String value) implements IppValue {}

    /** Values under names, each of at least one, in the order in which they are sent. */
    record Collection(Map<String, List<IppValue>> members) implements IppValue {
        public Collection {
            members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
        }
    }

    /** Anything else: dates, resolutions, bytes, "no value", tags of a later version. */
    record Other(int tag) implements IppValue {}

    static IppValue keyword(String value) {
        return new Text(IppTag.KEYWORD, value);
    }

    static IppValue name(String value) {
        return new Text(IppTag.NAME, value);
    }

    static IppValue uri(String value) {
        return new Text(IppTag.URI, value);
    }

    static IppValue integer(int value) {
        return new Number(IppTag.INTEGER, value);
    }

    static IppValue enumeration(int value) {
        return new Number(IppTag.ENUM, value);
    }
}
