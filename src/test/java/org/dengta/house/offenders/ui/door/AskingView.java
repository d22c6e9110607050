package org.dengta.house.offenders.ui.door;

import org.dengta.house.offenders.kiosk.Port;

public final class AskingView {
    public Port port;
}
