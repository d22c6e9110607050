package org.dengta.printing.ipp;

/** What a printer can be asked (RFC 8011, section 5.4.15). */
enum IppOperation {
    PRINT_JOB(0x0002),
    CANCEL_JOB(0x0008),
    GET_JOB_ATTRIBUTES(0x0009),
    GET_JOBS(0x000a),
    GET_PRINTER_ATTRIBUTES(0x000b);

    private final int code;

    IppOperation(int code) {
        this.code = code;
    }

    int code() {
        return code;
    }
}
