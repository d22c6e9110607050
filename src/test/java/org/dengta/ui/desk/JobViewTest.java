package org.dengta.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.Region;

import org.dengta.accreditation.PersonId;
import org.dengta.credential.CodeLookup;
import org.dengta.platform.fx.Texts;
import org.dengta.printing.PrintJob;
import org.dengta.printing.PrintJob.Stage;
import org.dengta.ui.desk.prints.JobView;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

final class JobViewTest {
    private static final double NARROW = 300;

    /** As one with a long name on it. */
    private static final String WIDE = "-fx-padding: 0 400;";

    @BeforeEach
    void start() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void a_printer_s_long_name_makes_a_job_no_wider_than_the_list() {
        var desk = new DeskOfFakes(Runnable::run);
        var texts =
                new Texts("org.dengta.ui.desk.desk", new SimpleObjectProperty<>(Locale.ENGLISH));
        new FxRobot()
                .interact(() -> {
                    var view = new JobView(desk.model.parts().prints(), texts);
                    var root = (Parent) view.root(failed());
                    var _ = new Scene(root);
                    root.lookupAll(".desk-button").forEach(it -> it.setStyle(WIDE));
                    root.applyCss();
                    assertThat(root.lookupAll(".desk-button")).isNotEmpty();
                    assertThat(((Region) root).minWidth(-1)).isLessThan(NARROW);
                });
    }

    private static PrintJob failed() {
        var order =
                new PrintJob.Order(
                        new PersonId("G-0031"), new CodeLookup("0".repeat(64)), 1, "another");
        return new PrintJob(
                new PrintJob.Id(1),
                order,
                Stage.FAILED,
                "no-such-size",
                Optional.empty(),
                Instant.EPOCH);
    }
}
