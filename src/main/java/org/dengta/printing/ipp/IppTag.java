package org.dengta.printing.ipp;

/** Tags of the Internet Printing Protocol (RFC 8010, sections 3.5.1 and 3.5.2). */
final class IppTag {
    static final int OPERATION = 0x01;
    static final int JOB = 0x02;
    static final int END = 0x03;
    static final int PRINTER = 0x04;
    static final int UNSUPPORTED = 0x05;

    /** Lower ones begin a group. */
    static final int FIRST_VALUE = 0x10;

    static final int INTEGER = 0x21;
    static final int BOOLEAN = 0x22;
    static final int ENUM = 0x23;
    static final int RANGE = 0x33;
    static final int BEGIN_COLLECTION = 0x34;
    static final int TEXT_WITH_LANGUAGE = 0x35;
    static final int NAME_WITH_LANGUAGE = 0x36;
    static final int END_COLLECTION = 0x37;
    static final int TEXT = 0x41;
    static final int NAME = 0x42;
    static final int KEYWORD = 0x44;
    static final int URI = 0x45;
    static final int CHARSET = 0x47;
    static final int LANGUAGE = 0x48;
    static final int MEDIA_TYPE = 0x49;
    static final int MEMBER_NAME = 0x4a;

    private IppTag() {}

    static boolean isText(int tag) {
        return tag >= TEXT && tag <= MEDIA_TYPE;
    }
}
