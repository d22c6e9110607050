package org.dengta.kiosk;

import org.dengta.testing.InMemoryNeighbourhood;
import org.dengta.testing.NeighbourhoodContract;

final class InMemoryNeighbourhoodTest extends NeighbourhoodContract {

    @Override
    protected Neighbourhood told() {
        return new InMemoryNeighbourhood("door-a", clock, false);
    }

    @Override
    protected Neighbourhood firstHand() {
        return new InMemoryNeighbourhood("door-a", clock, true);
    }
}
