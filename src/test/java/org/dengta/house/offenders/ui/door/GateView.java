package org.dengta.house.offenders.ui.door;

public final class GateView {}
