package org.dengta.badge.foreign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.dengta.badge.BadgeLayout.Box;
import org.dengta.badge.BadgeLayout.Fit;
import org.dengta.badge.BadgeLayout.Qr;
import org.dengta.badge.BadgeLayout.Text;
import org.dengta.badge.BadgeLayout.VerticalAlign;
import org.dengta.badge.foreign.PretixLayout.Page;
import org.dengta.kiosk.config.BadgeLayoutFile;
import org.dengta.kiosk.config.LayoutOutcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

final class ForeignLayoutTest {
    private static final double MM_PER_PT = 25.4 / 72;
    private static final String PRETIX =
            """
            [{"type":"textcontainer","page":1,"left":"10.00","bottom":"60.00","width":"128.00",
              "height":"20.00","fontsize":"32.0","color":[0,64,128,1],"bold":true,"italic":false,
              "align":"center","verticalalign":"middle","autoresize":true,
              "content":"attendee_name"},
             {"type":"textarea","left":"10.00","bottom":"20.00","fontsize":"10","width":"80",
              "content":"other","text":"No. {order} {secret_word}","rotation":90,"align":"left"},
             {"type":"barcodearea","left":"110.40","bottom":"5.00","size":"30.00"},
             {"type":"poweredby","left":"1","bottom":"1","size":"20","content":"dark"}]
            """;
    private static final String INDICO =
            """
            {"width":525,"height":740,"background_position":"stretch","items":[
             {"id":1,"type":"full_name","x":25,"y":300,"width":475,"height":null,
              "font_size":"24pt","font_family":"LaTeX","text_align":"justified","bold":true,
              "italic":false,"color":"red","background_color":""},
             {"id":2,"type":"ticket_qr_code","x":350,"y":560,"width":150,"height":150},
             {"id":3,"type":"amount","x":1,"y":1,"width":50,"height":20}]}
            """;

    private static final String GROWING =
            """
            [{"type":"textarea","left":"5","bottom":"60","width":"80",
              "fontsize":"20","lineheight":"1","content":"other",
              "text":"Up\\nagain","italic":true,"align":"right"},
             {"type":"textarea","left":"5","bottom":"55","width":"40",
              "fontsize":"14","lineheight":"1","content":"seat",
              "downward":true},
             {"type":"textcontainer","left":"5","bottom":"5",
              "width":"60","height":"20","fontsize":"30","page":2,
              "lineheight":"1.2","content":"attendee_name",
              "verticalalign":"middle","autoresize":true}]
            """;

    @TempDir Path folder;

    @Test
    void a_pretix_layout_keeps_its_places_to_the_tenth_of_a_millimetre() throws IOException {
        var imported = PretixLayout.read(PRETIX, new Page(148, 105)).orElseThrow();
        var layout = sound(imported);

        var name = (Text) layout.elements().getFirst();
        assertThat(name.box()).isEqualTo(new Box(10, 25, 128, 20));
        assertThat(name.value()).isEqualTo("{name.primary}");
        assertThat(name.fit().maxPt()).isEqualTo(32);
        assertThat(name.style().bold()).isTrue();
        assertThat(layout.elements()).contains(new Qr(new Box(110.4, 70, 30, 30)));
        assertThat(imported.losses())
                .containsExactly(
                        "element 2 (textarea): the field secret_word, which our list does not have",
                        "element 2 (textarea): turned, it reached beyond the page and has less"
                                + " room",
                        "element 4 (poweredby): pretix's own logo");
        assertThat(((Text) layout.elements().get(1)).style().turn()).isEqualTo(90);
    }

    @Test
    void an_indico_template_says_what_it_loses() throws IOException {
        var imported = IndicoTemplate.read(INDICO).orElseThrow();
        var layout = sound(imported);

        assertThat(layout.widthMm()).isEqualTo(105);
        assertThat(layout.heightMm()).isEqualTo(148);
        assertThat(layout.elements()).contains(new Qr(new Box(70, 112, 30, 30)));
        assertThat(imported.losses())
                .containsExactlyInAnyOrder(
                        "the background picture",
                        "the font LaTeX",
                        "justified text",
                        "the colour red",
                        "the field amount, which our list does not have");
    }

    @Test
    void a_pretix_text_is_placed_by_its_first_baseline_and_given_room_to_grow() throws IOException {
        var layout = sound(PretixLayout.read(GROWING, new Page(148, 105)).orElseThrow());
        var up = (Text) layout.elements().get(0);
        var down = (Text) layout.elements().get(1);
        var container = (Text) layout.back().getFirst();

        assertThat(up.value()).isEqualTo("Up\nagain");
        assertThat(up.style().italic()).isTrue();
        assertThat(up.style().vertical()).isEqualTo(VerticalAlign.BOTTOM);
        // pretix: baseline 0.2165 em above 60 mm; ours: 1.15 - 1.069 em above the box's end
        assertThat(105 - up.box().y() - up.box().height() + 0.081 * 20 * MM_PER_PT)
                .isCloseTo(60 + 0.2165 * 20 * MM_PER_PT, within(0.01));
        // pretix: baseline 1.069 - 0.293 / 2.5 em below 55 mm; ours: 1.069 em below the box's top
        assertThat(down.box().y()).isCloseTo(50 - 0.1172 * 14 * MM_PER_PT, within(0.01));
        assertThat(container.box()).isEqualTo(new Box(5, 80, 60, 20));
        assertThat(container.fit()).isEqualTo(new Fit(30, 3, 20, 1.38));
    }

    @Test
    void a_pretix_text_turned_upside_down_lies_where_pretix_draws_it() throws IOException {
        var butterfly =
                """
                [{"type":"textarea","left":"77.10","bottom":"34.68","fontsize":"20.0",
                  "lineheight":"1","width":"72.00","content":"attendee_name","rotation":180,
                  "align":"center"}]
                """;
        var imported = PretixLayout.read(butterfly, new Page(82, 203)).orElseThrow();
        var text = (Text) sound(imported).elements().getFirst();

        assertThat(imported.losses()).isEmpty();
        assertThat(text.style().turn()).isEqualTo(180);
        assertThat(text.box().x()).isCloseTo(5.1, within(0.01));
        assertThat(text.box().width()).isEqualTo(72);
        var pivot = 203 - 34.68 - 1.15 * 20 * MM_PER_PT;
        assertThat(text.box().y() + text.box().height())
                .isCloseTo(pivot + (0.293 - 0.1575) * 20 * MM_PER_PT, within(0.01));
    }

    @Test
    void a_language_that_a_badge_does_not_speak_is_listed() {
        var text =
                """
                [{"type":"textarea","left":"5","bottom":"60","width":"80","content":"other_i18n",
                  "text_i18n":{"en":"Welcome","de":"Willkommen","zh-hans":"欢迎","fr":""}}]
                """;
        var imported = PretixLayout.read(text, new Page(148, 105)).orElseThrow();

        assertThat(imported.yaml()).contains("\"Welcome\\n欢迎\"");
        assertThat(imported.losses()).containsExactly("element 1 (textarea): the text in de");
    }

    @Test
    void null_is_not_a_word() throws IOException {
        var text =
                """
                [{"type":"textarea","left":null,"bottom":"20","fontsize":null,"width":"80",
                  "content":"other","text":null,"color":[null,0,255]},
                 {"type":"textarea","left":"5","bottom":"30","width":"80","lineheight":null,
                  "content":"attendee_name","align":null,"locale":null,"color":null}]
                """;
        var yaml = PretixLayout.read(text, new Page(148, 105)).orElseThrow().yaml();

        assertThat(yaml).doesNotContain("null").contains("{name.primary}");
    }

    @Test
    void what_is_no_layout_is_refused() {
        for (var text : new String[] {"", "[", "{}", "[1]", "nonsense", "{\"items\": 3}"}) {
            assertThat(PretixLayout.read(text, new Page(148, 105))).isEmpty();
            assertThat(IndicoTemplate.read(text)).isEmpty();
        }
    }

    private org.dengta.badge.BadgeLayout sound(ImportedLayout imported) throws IOException {
        var file = folder.resolve("imported.yaml");
        Files.writeString(file, imported.yaml());
        var outcome = BadgeLayoutFile.read(file);
        assertThat(outcome).as(imported.yaml()).isInstanceOf(LayoutOutcome.Sound.class);
        return ((LayoutOutcome.Sound) outcome).layout();
    }
}
