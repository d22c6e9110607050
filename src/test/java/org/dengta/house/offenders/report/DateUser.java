package org.dengta.house.offenders.report;

import java.util.Date;

public final class DateUser {
    public Date date;
}
