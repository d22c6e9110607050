package org.dengta.ui.door.word;

import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.dengta.accreditation.Participation.Reply;
import org.dengta.platform.fx.ScriptText;
import org.dengta.platform.fx.Texts;
import org.dengta.ui.door.word.Ticks.Behind;
import org.dengta.ui.door.word.Ticks.Member;

import java.util.Optional;
import java.util.function.Consumer;

/** One of a list: the digit that ticks, the tick, the names, and what is to be known before. */
final class TickRow {
    private final Texts texts;
    private final TickTexts words;
    private final Consumer<String> typed;

    /**
     * @param typed hears of the digit of a row that is clicked
     */
    TickRow(Texts texts, TickTexts words, Consumer<String> typed) {
        this.texts = texts;
        this.words = words;
        this.typed = typed;
    }

    Node of(Ticks now, int index) {
        var member = now.seen().get(index);
        var isTicked = now.ticked().contains(member.person().id());
        var digit = Integer.toString(index + 1);
        var mark = new Label(isTicked ? "☑" : "☐");
        mark.getStyleClass().add("tick-name");
        mark.setMinWidth(Region.USE_PREF_SIZE);
        var names = names(member);
        HBox.setHgrow(names, Priority.ALWAYS);
        remark(now, member).ifPresent(names.getChildren()::add);
        var box = new HBox(cap(digit), mark, names);
        box.getStyleClass().addAll("undo-reason", "word-reason");
        if (isTicked) {
            box.getStyleClass().add("undo-chosen");
        }
        box.setOnMouseClicked(_ -> typed.accept(digit));
        return box;
    }

    private static VBox names(Member member) {
        var names = member.person().names();
        var box = new VBox(listed(names.primary(), "tick-name"));
        if (!names.secondary().isBlank()) {
            box.getChildren().add(listed(names.secondary(), "muted"));
        }
        return box;
    }

    /**
     * Each script by itself, and wrapped safely: a label fails over some that run the other way.
     */
    private static Region listed(String text, String styleClass) {
        var listed = new ScriptText(new SimpleStringProperty(text), styleClass).root();
        listed.setMinWidth(0);
        return listed;
    }

    private Optional<Node> remark(Ticks now, Member member) {
        return member.hindrance()
                .map(verdict -> words.hindrance(verdict, now.at()))
                .<Node>map(why -> said("✕ " + why, "tick-barred"))
                .or(() -> harmless(now, member).map(key -> said(texts.now(key), "tick-remark")));
    }

    private static Optional<String> harmless(Ticks now, Member member) {
        if (member.isInside()) {
            return Optional.of("ticks.inside");
        }
        var hasConfirmed = member.person().participation().reply() == Reply.CONFIRMED;
        return now.company() instanceof Behind && !hasConfirmed
                ? Optional.of("ticks.unconfirmed")
                : Optional.empty();
    }

    /** What a key does, also where it is clicked. */
    static HBox key(String cap, String does, Runnable action) {
        var box = new HBox(cap(cap));
        if (!does.isEmpty()) {
            box.getChildren().add(new Label(does));
        }
        box.getStyleClass().add("undo-reason");
        box.setOnMouseClicked(_ -> action.run());
        return box;
    }

    private static Label cap(String text) {
        var cap = new Label(text);
        cap.getStyleClass().add("key-cap");
        cap.setMinWidth(Region.USE_PREF_SIZE);
        return cap;
    }

    private static Label said(String text, String styleClass) {
        var label = label(styleClass);
        label.setText(text);
        return label;
    }

    static void put(Node node, boolean isThere) {
        node.setVisible(isThere);
        node.setManaged(isThere);
    }

    static Label label(String styleClass) {
        var label = new Label();
        label.getStyleClass().add(styleClass);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
