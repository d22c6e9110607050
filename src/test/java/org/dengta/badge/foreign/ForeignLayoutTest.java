package org.dengta.badge.foreign;

import static org.assertj.core.api.Assertions.assertThat;

import org.dengta.badge.BadgeLayout.Box;
import org.dengta.badge.BadgeLayout.Qr;
import org.dengta.badge.BadgeLayout.Text;
import org.dengta.kiosk.config.BadgeLayoutFile;
import org.dengta.kiosk.config.LayoutOutcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

final class ForeignLayoutTest {
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

    @TempDir Path folder;

    @Test
    void a_pretix_layout_keeps_its_places_to_the_tenth_of_a_millimetre() throws IOException {
        var imported = PretixLayout.read(PRETIX, 148, 105).orElseThrow();
        var layout = sound(imported);

        var name = (Text) layout.elements().getFirst();
        assertThat(name.box()).isEqualTo(new Box(10, 25, 128, 20));
        assertThat(name.value()).isEqualTo("{name.primary}");
        assertThat(name.fit().maxPt()).isEqualTo(32);
        assertThat(name.style().bold()).isTrue();
        assertThat(layout.elements()).contains(new Qr(new Box(110.4, 70, 30, 30)));
        assertThat(imported.losses())
                .containsExactly(
                        "the field secret_word, which our list does not have",
                        "rotation of a text",
                        "an element of type poweredby");
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
    void null_is_not_a_word() throws IOException {
        var text =
                """
                [{"type":"textarea","left":null,"bottom":"20","fontsize":null,"width":"80",
                  "content":"other","text":null,"color":[null,0,255]},
                 {"type":"textarea","left":"5","bottom":"30","width":"80","lineheight":null,
                  "content":"attendee_name","align":null,"locale":null,"color":null}]
                """;
        var yaml = PretixLayout.read(text, 148, 105).orElseThrow().yaml();

        assertThat(yaml).doesNotContain("null").contains("{name.primary}");
    }

    @Test
    void what_is_no_layout_is_refused() {
        for (var text : new String[] {"", "[", "{}", "[1]", "nonsense", "{\"items\": 3}"}) {
            assertThat(PretixLayout.read(text, 148, 105)).isEmpty();
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
