package org.dengta.house.offenders.report.sheet;

import org.dengta.house.offenders.ui.door.GateView;

public final class ScreenAdapter {
    public GateView view;
}
