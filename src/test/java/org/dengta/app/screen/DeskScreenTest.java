package org.dengta.app.screen;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import org.dengta.app.KioskProgram;
import org.dengta.app.Replica;
import org.dengta.app.screen.KioskWindow.Look;
import org.dengta.kiosk.Station;
import org.dengta.platform.fx.Fonts;
import org.dengta.platform.fx.Theme;
import org.dengta.testing.Facts;
import org.dengta.testing.ShippedConfig;
import org.dengta.testing.TestPictures;
import org.dengta.ui.shell.ShellViewModel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The desk in its window, on a real store. */
final class DeskScreenTest {
    private static final String LONGEST =
            "Her Royal Highness Maria-Anastasia Konstantinopoulou-Papadimitriou von und zu"
                    + " Hohenstaufen-Wittgenstein de la Fontaine";

    private final FxRobot robot = new FxRobot();
    private KioskProgram program;
    private Replica replica;
    private Workers workers;
    private ShellViewModel shell;
    private KioskWindow window;

    @TempDir private Path folder;

    @BeforeEach
    void list() throws Exception {
        FxToolkit.registerPrimaryStage();
        Fonts.loadFirst();
        program = new KioskProgram(folder);
    }

    @AfterEach
    void close() throws Exception {
        FxToolkit.hideStage();
        workers.close();
        replica.close();
    }

    @Test
    void somebody_found_by_typing_gets_a_badge_and_a_second_one_for_a_reason() throws Exception {
        open(program.withList(), 1280, 800);
        robot.write("linh");
        robot.push(KeyCode.ENTER);
        assertThat(shown()).contains("林海", "Lin Hai", "Not here yet");
        robot.push(KeyCode.F9);
        assertThat(printed()).containsExactly("G-0001-copy1.pdf");
        assertThat(shown()).contains("printed");
        robot.push(KeyCode.F9);
        assertThat(shown()).contains("Another copy");
        assertThat(printed()).hasSize(1);
        robot.clickOn("#desk-reason-damaged");
        assertThat(printed()).hasSize(2);
    }

    @Test
    void typing_goes_to_the_search_from_anywhere_and_escape_goes_back() throws Exception {
        open(program.withList(), 1280, 800);
        robot.write("lin");
        robot.push(KeyCode.ENTER);
        robot.interact(() -> node("#desk-print").requestFocus());
        robot.write("g");
        // A key for no field is kept for a moment: a scanner may have typed it.
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> search().getText().equals("ling"));
        robot.push(KeyCode.ESCAPE);
        assertThat(shown()).contains("Nobody chosen");
        robot.push(KeyCode.ESCAPE);
        assertThat(search().getText()).isEmpty();
        assertThat(search().isFocused()).isTrue();
    }

    @Test
    void the_arrows_choose_and_the_pending_are_marked_and_not_printed() throws Exception {
        open(program.withList(), 1280, 800);
        interactType("威海");
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.ENTER);
        assertThat(shown()).contains("何梅", "Pending", "Not approved yet");
        assertThat(node("#desk-print").isDisabled()).isTrue();
        robot.push(KeyCode.F9);
        assertThat(shown()).contains("Nothing was printed");
        assertThat(printed()).isEmpty();
    }

    @Test
    void a_walk_in_shows_who_is_alike_and_is_registered() throws Exception {
        open(program.withList(), 1280, 800);
        robot.push(KeyCode.F6);
        var name = (TextField) node("#desk-walkin-chinese");
        assertThat(name.isFocused()).isTrue();
        robot.push(KeyCode.ENTER);
        assertThat(shown()).contains("Chinese name: missing");
        robot.interact(() -> name.setText("林海"));
        assertThat(shown()).contains("Likely listed already", "same Chinese name");
        robot.interact(() -> name.setText("赵新来"));
        assertThat(shown()).doesNotContain("Likely listed already");
        robot.push(KeyCode.ENTER);
        assertThat(shown()).contains("Registered as W-kiosk-1-1", "赵新来");
        robot.push(KeyCode.F9);
        assertThat(printed()).containsExactly("W-kiosk-1-1-copy1.pdf");
    }

    @Test
    void the_open_card_is_amended_and_the_list_stands_underneath() throws Exception {
        open(program.withList(), 1280, 800);
        robot.push(KeyCode.F7);
        assertThat(shown()).contains("Open a card first");
        robot.write("linh");
        robot.push(KeyCode.ENTER);
        robot.push(KeyCode.F7);
        var phone = (TextField) node("#desk-amend-phone");
        assertThat(node("#desk-amend-chinese").isFocused()).isTrue();
        assertThat(phone.getText()).isEqualTo("13800000001");
        robot.interact(() -> phone.setText("1".repeat(201)));
        robot.push(KeyCode.ENTER);
        assertThat(shown()).contains("Phone: too long");
        robot.push(KeyCode.ESCAPE);
        assertThat(shown()).contains("13800000001");
        robot.push(KeyCode.F7);
        assertThat(phone.getText()).hasSize(201);
        robot.interact(() -> phone.setText("139"));
        robot.push(KeyCode.ENTER);
        assertThat(shown()).contains("The card is amended", "139", "✎ the list says: 13800000001");
        robot.push(KeyCode.F7);
        assertThat(shown()).contains("the list says: 13800000001");
        robot.push(KeyCode.ENTER);
        assertThat(shown()).contains("nothing was changed");
    }

    @Test
    void nobody_found_offers_to_register_and_an_empty_list_says_to_import() throws Exception {
        open(program.withNobody(), 1280, 800);
        assertThat(shown()).contains("There is no list yet", "dengta guests import");
    }

    @Test
    void a_scanned_code_of_another_system_opens_the_card() throws Exception {
        open(program.withList(), 1280, 800);
        robot.interact(() -> window.scan("EXPO/4711"));
        assertThat(shown()).contains("Lin Hai");
        robot.interact(() -> window.scan("00000000000000000000"));
        assertThat(shown()).contains("incomplete or wrong");
    }

    @Test
    void the_language_switches_with_a_card_open() throws Exception {
        open(program.withList(), 1280, 800);
        robot.write("lin");
        robot.push(KeyCode.ENTER);
        robot.push(KeyCode.F2);
        assertThat(shown()).contains("尚未到场", "打印证件", "国内城市代表");
        robot.push(KeyCode.F1);
        assertThat(shown()).contains("现场登记");
    }

    @Test
    void the_longest_names_are_not_cut_in_any_size() throws Exception {
        program.withList();
        var row = "L-1,mayor,,%s,%s,,通过,确认,现场\n".formatted(LONGEST, "组织".repeat(40));
        var csv = "编号,类别,中文姓名,英文姓名,单位,电话,审核状态,回复,参会方式\n" + row;
        var file = program.write("long.csv", csv.getBytes(StandardCharsets.UTF_8));
        assertThat(program.run("guests", "import", file.toString()).exitCode()).isZero();
        for (var width : List.of(800, 1280, 1900)) {
            open(program, width, width == 800 ? 600 : 800);
            interactType("hohen");
            robot.push(KeyCode.ENTER);
            assertThat(shown()).contains(LONGEST);
            assertThat(cut()).isEmpty();
            close();
        }
        open(program, 800, 600);
    }

    @Test
    void a_letters_picture_opens_its_holders_card() throws Exception {
        open(program.withList(), 1280, 800);
        var file =
                program.write(
                        "letter.png", TestPictures.bytes(TestPictures.codes("EXPO/4711"), "png"));
        var blank = program.write("blank.png", TestPictures.bytes(TestPictures.blank(), "png"));
        robot.interact(() -> {
            var desk = DeskWiring.of(new StationKit(replica, Facts.OPERATOR, workers, shell));
            window.scene().setRoot(desk.root());
            desk.shown();
            desk.letter(file);
            desk.root().applyCss();
            assertThat(shown()).contains("Lin Hai");
            desk.letter(blank);
            assertThat(shown()).contains("No readable QR code");
        });
    }

    private void open(KioskProgram from, int width, int height) throws Exception {
        workers = Workers.atOnce();
        replica = Replica.open(ShippedConfig.load(), from.data(), from.clock(), new SecureRandom());
        robot.interact(() -> build(width, height));
    }

    private void build(int width, int height) {
        shell = new ShellViewModel(replica.programme().time(), Locale.ENGLISH, Theme.LIGHT);
        var kit = new StationKit(replica, Facts.OPERATOR, workers, shell);
        window = new KioskWindow(kit, new Look(width, height, List.of()));
        shell.open(Station.DESK);
        var stage = FxToolkit.toolkitContext().getRegisteredStage();
        stage.setX(0);
        stage.setY(0);
        window.show(stage, () -> {});
    }

    private void interactType(String text) {
        robot.interact(() -> search().setText(text));
    }

    private TextField search() {
        return (TextField) node("#desk-search");
    }

    private Node node(String query) {
        return window.scene().getRoot().lookup(query);
    }

    private List<String> printed() throws IOException {
        try (Stream<Path> files = Files.list(program.data().resolve("printed"))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    /** Every text in the window. */
    private String shown() {
        window.scene().getRoot().applyCss();
        return String.join("\n", all().map(DeskScreenTest::text).toList());
    }

    private static String text(Node node) {
        return switch (node) {
            case TextFlow flow ->
                    String.join(
                            "",
                            flow.getChildren().stream()
                                    .map(piece -> piece instanceof Text text ? text.getText() : "")
                                    .toList());
            case Labeled labeled -> labeled.getText() == null ? "" : labeled.getText();
            default -> "";
        };
    }

    /** Texts of the desk that are shown with an ellipsis. */
    private List<String> cut() {
        robot.interact(() -> window.scene().getRoot().layout());
        return all().filter(Labeled.class::isInstance)
                .map(Labeled.class::cast)
                .filter(label -> label.getStyleClass().stream().anyMatch(c -> c.startsWith("desk")))
                .filter(label ->
                        label.lookupAll(".text").stream()
                                .map(Text.class::cast)
                                .anyMatch(text -> text.getText().endsWith("...")))
                .map(Labeled::getText)
                .toList();
    }

    private Stream<Node> all() {
        return window.scene().getRoot().lookupAll("*").stream();
    }
}
