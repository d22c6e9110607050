package org.dengta.platform.yaml;

/** What can be wrong with any YAML file, whatever it describes. */
public enum YamlFault implements FaultCode {
    /** Not YAML. Arguments: the parser's words. */
    SYNTAX,
    /** Nothing in the file. */
    EMPTY_FILE,
    /** More than one document in the file. */
    MANY_DOCUMENTS,
    /** Anchors, aliases and merge keys; a few lines of them can stand for billions. */
    ANCHOR,
    /** Nested too deep. */
    TOO_DEEP,
    NOT_A_MAPPING,
    NOT_A_LIST,
    NOT_A_TEXT,
    /** Arguments: the key, the line of its first use. */
    DUPLICATE_KEY,
    /** Arguments: the key, the keys that are allowed here. */
    UNKNOWN_KEY,
    /** Arguments: the key. */
    MISSING_KEY,
    /** A key without a value, or a text of blanks. */
    BLANK,
    /** Arguments: the text, smallest, largest. */
    NOT_A_WHOLE_NUMBER,
    /** Arguments: the text, smallest, largest. */
    NOT_A_NUMBER,
    /** Arguments: the text, the allowed values. */
    NOT_ONE_OF,
    /** Arguments: the text. */
    NOT_A_DATE,
    /** Arguments: the text. */
    NOT_A_TIME,
    /** Arguments: the text. */
    NOT_A_MOMENT,
    /** Arguments: the text. */
    NOT_A_DURATION
}
