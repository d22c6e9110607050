package org.dengta.app.screen;

import org.dengta.ui.shell.StationScreen;
import org.dengta.ui.supervisor.SupervisorScreen;
import org.dengta.ui.supervisor.SupervisorViewModel;

/** The supervisor's station, wired. */
public final class SupervisorWiring {
    private SupervisorWiring() {}

    public static StationScreen of(StationKit kit) {
        var replica = kit.replica();
        var model =
                new SupervisorViewModel(
                        replica::programme, new ReplicaOverviews(replica), kit.workers().figures());
        return new SupervisorScreen(
                model, kit.texts("supervisor"), kit.shell().now(), kit.exchangeDetails());
    }
}
