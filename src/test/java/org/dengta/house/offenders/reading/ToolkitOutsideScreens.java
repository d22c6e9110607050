package org.dengta.house.offenders.reading;

import org.dengta.house.offenders.javafx.scene.Node;

public final class ToolkitOutsideScreens {
    public Node node;
}
