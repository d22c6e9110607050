package org.dengta.app.screen;

import org.dengta.supervision.Alert;
import org.dengta.ui.duty.CasesView;
import org.dengta.ui.duty.DutyView;
import org.dengta.ui.duty.DutyViewModel;
import org.dengta.ui.duty.HoldModel;
import org.dengta.ui.shell.StationScreen;
import org.dengta.ui.supervisor.SupervisorScreen;
import org.dengta.ui.supervisor.SupervisorScreen.Duty;
import org.dengta.ui.supervisor.SupervisorViewModel;
import org.dengta.wording.VerdictWords;

import java.util.List;

/** The supervisor's station, wired. */
public final class SupervisorWiring {
    private SupervisorWiring() {}

    public static StationScreen of(StationKit kit) {
        return of(kit, List.of());
    }

    /** The same, to which some things have been told before. */
    public static StationScreen of(StationKit kit, List<Alert> told) {
        var replica = kit.replica();
        var model =
                new SupervisorViewModel(
                        replica::programme, new ReplicaOverviews(replica), kit.workers().figures());
        return new SupervisorScreen(
                model,
                kit.texts("supervisor"),
                kit.shell().now(),
                kit.exchangeDetails(),
                duty(kit, told));
    }

    private static Duty duty(StationKit kit, List<Alert> told) {
        var desk = new StoreDutyDesk(kit.replica(), kit.operator());
        var workers = kit.workers();
        var duty =
                new DutyViewModel(
                        desk, new DutyViewModel.Threads(workers.store(), workers.figures()));
        var holds = new HoldModel(desk, workers.store(), kit.replica().clock(), duty::look);
        kit.shell().now().subscribe(duty::tick);
        told.forEach(duty::tell);
        kit.alerts().accept(duty::tell);
        return new Duty(new DutyView(duty, holds, pen(kit)), holds);
    }

    static CasesView.Pen pen(StationKit kit) {
        var replica = kit.replica();
        return new CasesView.Pen(
                kit.texts("duty"), new VerdictWords(replica::programme), replica::programme);
    }
}
