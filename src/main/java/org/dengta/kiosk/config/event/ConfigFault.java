package org.dengta.kiosk.config.event;

import org.dengta.platform.yaml.FaultCode;

/** What can be wrong with a configuration beyond its YAML. */
public enum ConfigFault implements FaultCode {
    /** There is no such folder. */
    FOLDER_MISSING,
    FILE_MISSING,
    /** It is no file, or may not be read. */
    FILE_UNREADABLE,
    FILE_TOO_LARGE,
    NOT_UTF8,
    /** Arguments: the text. */
    BAD_ID,
    /** Arguments: the id, the line of its first use. */
    DUPLICATE_ID,
    /** What may be named once was named before. Arguments: the name, the line of that. */
    NAMED_TWICE,
    /** A name that nothing bears. Arguments: the name, the names that would do. */
    DANGLING,
    /** A zone lies within itself. Arguments: the ids on the way round. */
    CYCLE,
    /**
     * A gate's exit leaves a zone that is not around it. Arguments: the zone, those that would do.
     */
    NOT_AROUND,
    /** Arguments: the start, the end. */
    ENDS_BEFORE_START,
    /** Arguments: the day, the file's days. */
    OUTSIDE_DAYS,
    /** Arguments: the text. */
    NOT_DAYS,
    /** Arguments: the text. */
    NOT_HOURS,
    /** Arguments: the text. */
    NOT_A_TIME_ZONE,
    /** Not a regular expression. Arguments: the text. */
    NOT_A_PATTERN,
    /** Arguments: the text. */
    NOT_A_COLOUR,
    /** Arguments: the text. */
    NOT_A_SYMBOL,
    /** Arguments: the text. */
    SIGN_TOO_LONG,
    /** Arguments: the number, the category that has it. */
    NUMBER_TAKEN,
    /** A day pass where no desk may register anybody. */
    PASS_WITHOUT_WALK_IN,
    /** A number of cards where no desk hands out any. */
    QUOTA_WITHOUT_CARDS,
    /** A line about nobody that must be about somebody. */
    NOBODY_NAMED,
    /** Arguments: the text. */
    NOT_A_GUEST,
    /** A session moved from where it is held. Arguments: the zone. */
    MOVED_NOWHERE,
    CANCELLED_AND_MOVED,
    /** Arguments: the number of people, that at which the place stops. */
    ABOVE_STOP,
    /** Fewer than two different zones to be in one of. */
    TOO_FEW_ZONES,
    /** Of zones to be in one of, one lies in another. Arguments: the inner, the outer. */
    ONE_WITHIN_OTHER,
    /** A rule that rules nothing. */
    NO_TERMS,
    /** Arguments: the key, the session it cannot be said of. */
    ONLY_OF_ZONES,
    /** Arguments: the key, the zone it cannot be said of. */
    ONLY_OF_SESSIONS,
    /** Arguments: the field, the fields that would do. */
    UNKNOWN_FIELD,
    /** Arguments: the text. */
    LONE_BRACE,
    /** A list that may not be empty. */
    EMPTY_LIST,
    NOT_A_BOX,
    /** Arguments: the box, the page. */
    BOX_OUTSIDE_PAGE,
    /** Arguments: the file. */
    PICTURE_MISSING,
    /** Arguments: the file. */
    PICTURE_UNUSABLE,
    /** Arguments: the radius, half of the box's shorter side. */
    RADIUS_TOO_LARGE,
    /** Arguments: largest and smallest size. */
    SIZES_REVERSED,
    /** Arguments: the text, an example. */
    NOT_A_PRINTER
}
