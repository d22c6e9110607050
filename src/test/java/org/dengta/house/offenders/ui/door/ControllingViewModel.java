package org.dengta.house.offenders.ui.door;

import org.dengta.house.offenders.javafx.scene.Node;

public final class ControllingViewModel {
    public Node node;
}
