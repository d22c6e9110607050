package org.dengta.platform.fx;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;

final class WrappedTextTest {
    private static final String NAME = "فاطمة الزهراء";

    @BeforeAll
    static void toolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void a_text_of_any_script_is_laid_out_in_a_narrow_column() throws Exception {
        for (var text :
                List.of(
                        "Blocked person " + NAME + " was at Gate 3 and was turned away quietly",
                        NAME + " بنت محمد بن عبد الله الحسيني",
                        "⚠ " + NAME + "：已被拦截，请主管前往三号门处理，谢谢配合",
                        "דוד בן־גוריון and 王海 came in together by Gate 3")) {
            assertThat(height(text, 160)).as(text).isGreaterThan(height(text, 2000));
        }
    }

    @Test
    void words_from_the_right_that_follow_each_other_stay_together() throws Exception {
        var said = on(() -> WrappedText.of("Card of " + NAME + " and דוד בן amended", "line"));
        assertThat(said.getChildrenUnmodifiable())
                .extracting(word -> ((Label) word).getText())
                .containsExactly("Card", "of", NAME, "and", "דוד בן", "amended");
        assertThat(said.getChildrenUnmodifiable())
                .allMatch(word -> word.getStyleClass().contains("line"));
    }

    @Test
    void every_other_text_is_one_label() throws Exception {
        var said = on(() -> WrappedText.of("Nguyễn Thị Hồng 王海", "line"));
        assertThat(said).isInstanceOf(Label.class);
    }

    private static double height(String text, double width) throws Exception {
        return on(() -> {
            var said = WrappedText.of(text);
            var column = new VBox(new HBox(said));
            var scene = new Scene(column, width, 600);
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            return said.getHeight();
        });
    }

    private static <T> T on(Callable<T> work) throws Exception {
        return WaitForAsyncUtils.asyncFx(work).get(30, TimeUnit.SECONDS);
    }
}
