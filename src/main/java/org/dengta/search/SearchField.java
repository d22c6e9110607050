package org.dengta.search;

/** What of a person a typed word was found in; in the order in which it is told. */
public enum SearchField {
    NUMBER,
    CHINESE_NAME,
    ORIGINAL_NAME,
    LATIN_NAME,
    /** The Chinese name romanised without tones. */
    PINYIN,
    /** The first letters of romanised syllables or Latin name parts. */
    INITIALS,
    PHONE,
    ORGANISATION,
    POSITION,
    DELEGATION,
    REGION,
    /**
     * A whole code of a letter, a badge or another system, or the last digits of a code that came
     * with the list.
     */
    CODE
}
