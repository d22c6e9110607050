package org.dengta.ui.desk.card;

import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

import org.dengta.platform.fx.Texts;
import org.dengta.ui.desk.Pieces;
import org.dengta.ui.desk.prints.JobView;
import org.dengta.ui.desk.prints.PrintsViewModel;
import org.dengta.ui.desk.prints.ReasonsView;

/** The badge of an open card: printing it, and how far that is. */
final class BadgeView {
    private final PrintsViewModel prints;
    private final Texts texts;
    private final Button button;
    private final ReasonsView reasons;
    private final JobView job;
    private final VBox root = new VBox();

    BadgeView(PrintsViewModel prints, Texts texts, Runnable print) {
        this.prints = prints;
        this.texts = texts;
        button = Pieces.button(texts.of("card.print"), print, "desk-primary");
        button.setId("desk-print");
        reasons = new ReasonsView(prints, texts);
        job = new JobView(prints, texts);
        root.getStyleClass().add("desk-badge");
    }

    Parent root() {
        return root;
    }

    void typed(KeyEvent event) {
        if (prints.asking().get().isPresent()) {
            reasons.typed(event);
        }
    }

    void show(Dossier dossier) {
        var person = dossier.person().id();
        var isAsked = prints.asking().get().filter(person::equals).isPresent();
        button.setDisable(!dossier.mayHaveBadge());
        root.getChildren().setAll(isAsked ? reasons.root() : button);
        if (!dossier.mayHaveBadge()) {
            root.getChildren().add(Pieces.label(texts.now("card.no-print"), "desk-no-print"));
        }
        prints.jobOf(person).ifPresent(it -> root.getChildren().add(job.root(it)));
    }
}
