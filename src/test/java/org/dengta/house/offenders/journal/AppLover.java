package org.dengta.house.offenders.journal;

import org.dengta.house.offenders.app.Wiring;

public final class AppLover {
    public Wiring wiring;
}
