package org.dengta.app.screen;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.collections.FXCollections;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodTextRun;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

import org.dengta.scanner.ScannerProfile;
import org.dengta.ui.shell.wedge.ScanStream;
import org.dengta.ui.shell.wedge.WedgeScanner;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A scanner that types while a field, a button or a dialog has the focus. */
final class WedgeWindowTest {
    private static final String CODE = "20241000000000012347";

    private final List<String> told = new CopyOnWriteArrayList<>();
    private TextField field;
    private Button button;
    private Stage stage;
    private Wedge wedge;
    private long now;

    private final class Noting implements WedgeScanner.Hearer, ScanStream.Hearer {
        @Override
        public void scanned(String code) {
            told.add(code);
        }

        @Override
        public void typedAlone(String key) {
            told.add("alone " + key);
        }

        @Override
        public void mixed() {
            told.add("mixed");
        }
    }

    @BeforeEach
    void a_window_with_a_field_has_the_focus() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        on(() -> {
            field = new TextField();
            button = new Button("Press");
            var scene = new Scene(new VBox(field, button), 400, 300);
            button.setOnAction(_ -> told.add("pressed"));
            new WedgeScanner(() -> now += 3_000_000, () -> ScannerProfile.UNKNOWN, new Noting())
                    .listenTo(scene);
            stage = new Stage();
            stage.setScene(scene);
            stage.show();
            field.requestFocus();
            wedge = new Wedge(scene);
            return true;
        });
    }

    @AfterEach
    void the_window_is_closed() {
        on(() -> {
            stage.hide();
            return true;
        });
    }

    @Test
    void text_selection_and_undo_of_a_field_know_nothing_of_a_scan() {
        on(() -> {
            field.replaceText(0, 0, "Lin");
            field.replaceText(3, 3, " Hai");
            field.selectRange(5, 1);
            wedge.scan(CODE);
            return true;
        });
        assertThat(told).containsExactly(CODE);
        assertThat(text()).isEqualTo("Lin Hai");
        assertThat(on(field::getAnchor)).isEqualTo(5);
        assertThat(on(field::getCaretPosition)).isOne();
        on(() -> {
            assertThat(field.isRedoable()).isFalse();
            field.undo();
            assertThat(field.getText()).isNotEqualTo("Lin Hai").doesNotContain("2");
            return true;
        });
    }

    @Test
    void what_a_person_types_reaches_the_field_whole_and_in_its_order() {
        on(() -> {
            for (var c : List.of("王", "a", "b")) {
                now += 150_000_000;
                wedge.type(c);
            }
            return true;
        });
        until(() -> field.getText().equals("王ab"));
        on(() -> {
            wedge.type("x");
            wedge.press(KeyCode.BACK_SPACE);
            return true;
        });
        assertThat(told).isEmpty();
        assertThat(text()).startsWith("王ab");
    }

    @Test
    void a_person_s_keys_just_before_a_scan_stay_and_the_scan_goes() {
        on(() -> {
            now += 400_000_000;
            wedge.type("L");
            now += 400_000_000;
            wedge.scan(CODE);
            return true;
        });
        until(() -> field.getText().equals("L"));
        assertThat(told).containsExactly(CODE);
    }

    @Test
    void a_scanner_without_enter_is_heard_after_a_silence() {
        on(() -> {
            CODE.chars().forEach(c -> wedge.type(Character.toString(c)));
            return true;
        });
        until(() -> told.equals(List.of(CODE)));
        assertThat(text()).isEmpty();
    }

    @Test
    void what_an_input_method_commits_is_a_scan_too() {
        on(() -> {
            CODE.chars().forEach(c -> commit(Character.toString(c)));
            wedge.press(KeyCode.ENTER);
            return true;
        });
        assertThat(told).containsExactly(CODE);
        assertThat(text()).isEmpty();
    }

    @Test
    void a_scan_in_a_dialog_is_heard_and_presses_nothing() {
        on(() -> {
            var ok = new Button("OK");
            ok.setDefaultButton(true);
            ok.setOnAction(_ -> told.add("ok"));
            var dialog = new Stage();
            dialog.initOwner(stage);
            var entry = new TextField("kept");
            dialog.setScene(new Scene(new VBox(entry, ok), 200, 100));
            dialog.show();
            entry.requestFocus();
            new Wedge(dialog.getScene()).scan(CODE);
            assertThat(entry.getText()).isEqualTo("kept");
            dialog.hide();
            return true;
        });
        assertThat(told).containsExactly(CODE);
    }

    @Test
    void a_scan_while_a_menu_is_open_is_heard_once() {
        on(() -> {
            var menu = new ContextMenu(new MenuItem("Paste"));
            menu.show(field, 10, 10);
            wedge.scan(CODE);
            menu.hide();
            return true;
        });
        assertThat(told).containsExactly(CODE);
        assertThat(text()).isEmpty();
    }

    @Test
    void a_person_s_word_from_an_input_method_is_no_scan_however_long() {
        on(() -> {
            commit("北京市外事办公室");
            return true;
        });
        until(() -> field.getText().equals("北京市外事办公室"));
        assertThat(told).isEmpty();
    }

    @Test
    void keys_for_no_field_go_where_they_were_meant_for_once_a_person_typed_them() {
        on(() -> {
            button.addEventHandler(
                    KeyEvent.KEY_TYPED,
                    event -> told.add("for the button " + event.getCharacter()));
            button.requestFocus();
            wedge.scan(CODE);
            now += 400_000_000;
            wedge.type("L");
            return true;
        });
        until(() -> told.contains("for the button L"));
        assertThat(told).startsWith(CODE).doesNotContain("for the button 2");
    }

    @Test
    void carriage_return_and_line_feed_end_one_scan() {
        on(() -> {
            button.requestFocus();
            for (var i = 0; i < 20; i++) {
                CODE.chars().forEach(c -> wedge.type(Character.toString(c)));
                wedge.press(KeyCode.ENTER);
                wedge.press(KeyCode.ENTER);
            }
            return true;
        });
        assertThat(told).hasSize(20).containsOnly(CODE);
    }

    @Test
    void a_thousand_scans_into_a_field_are_all_heard_and_none_is_typed() {
        var expected = new ArrayList<String>();
        on(() -> {
            for (var i = 0; i < 1_000; i++) {
                expected.add("CODE-%06d".formatted(i));
                wedge.scan(expected.getLast());
            }
            return true;
        });
        assertThat(told).isEqualTo(expected);
        assertThat(text()).isEmpty();
        assertThat(on(field::isUndoable)).isFalse();
    }

    private String text() {
        return on(() -> field.getText());
    }

    private void commit(String text) {
        Event.fireEvent(
                field,
                new InputMethodEvent(
                        InputMethodEvent.INPUT_METHOD_TEXT_CHANGED,
                        FXCollections.<InputMethodTextRun>observableArrayList(),
                        text,
                        0));
    }

    private static <T> T on(Callable<T> work) {
        try {
            return WaitForAsyncUtils.asyncFx(work).get(30, TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            throw new AssertionError(e);
        }
    }

    private static void until(Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> on(condition));
        } catch (TimeoutException e) {
            throw new AssertionError(e);
        }
    }
}
