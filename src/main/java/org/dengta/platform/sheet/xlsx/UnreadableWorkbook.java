package org.dengta.platform.sheet.xlsx;

import org.dengta.platform.sheet.SheetFault;

import java.io.IOException;
import java.io.Serial;

/** Ends the reading of a workbook that is not as it must be; becomes an outcome at the border. */
final class UnreadableWorkbook extends IOException {
    @Serial private static final long serialVersionUID = 1;

    private final SheetFault fault;

    UnreadableWorkbook(SheetFault fault, String detail) {
        super(detail);
        this.fault = fault;
    }

    UnreadableWorkbook(String detail, Throwable cause) {
        super(detail, cause);
        this.fault = SheetFault.DAMAGED;
    }

    SheetFault fault() {
        return fault;
    }

    String detail() {
        return String.valueOf(getMessage());
    }
}
