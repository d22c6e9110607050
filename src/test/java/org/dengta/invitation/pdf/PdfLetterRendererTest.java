package org.dengta.invitation.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.ResultMetadataType;

import org.dengta.accreditation.Names;
import org.dengta.accreditation.Person;
import org.dengta.invitation.Letter;
import org.dengta.invitation.LetterText;
import org.dengta.invitation.LetterText.Wording;
import org.dengta.kiosk.config.KioskConfig;
import org.dengta.testing.PersonBuilder;
import org.dengta.testing.PrintedPdf;
import org.dengta.testing.SampleLetters;
import org.dengta.testing.ShippedConfig;
import org.junit.jupiter.api.Test;

import java.awt.image.BufferedImage;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

final class PdfLetterRendererTest {
    private static final KioskConfig CONFIG = ShippedConfig.load();
    private static final PdfLetterRenderer RENDERER = new PdfLetterRenderer();

    /** Modules along the edge of a version 5 symbol. */
    private static final int MODULES = 37;

    @Test
    void a_letter_is_one_page_of_a4_with_a_version_5_code_of_all_digits() {
        try (var page = printed(5)) {
            assertThat(page.pages()).isEqualTo(1);
            assertThat(page.widthMm()).isBetween(209.99, 210.01);
            assertThat(page.heightMm()).isBetween(296.99, 297.01);

            var code = page.qr();
            assertThat(code.getText()).isEqualTo(SampleLetters.digits()).hasSize(193);
            assertThat(code.getResultMetadata())
                    .containsEntry(ResultMetadataType.ERROR_CORRECTION_LEVEL, "M");
        }
    }

    @Test
    void the_code_is_38_mm_wide_with_its_quiet_zone() {
        try (var page = printed(5)) {
            var picture = page.picture(1, 254);
            var module = 38.0 / (MODULES + 8);
            var top = (int) (LetterFoot.TOP * 10);
            var columns = IntStream.range(200, 620).filter(x -> isDark(picture, x, top, top + 370));

            var bounds = columns.summaryStatistics();

            assertThat((bounds.getMax() - bounds.getMin() + 1) / 10.0)
                    .isBetween(MODULES * module - 0.15, MODULES * module + 0.15);
            assertThat(bounds.getMin() / 10.0)
                    .isBetween(Look.LEFT + 4 * module - 0.15, Look.LEFT + 4 * module + 0.15);
        }
    }

    @Test
    void guest_programme_hosts_and_digits_stand_on_the_page_in_both_languages() {
        try (var page = printed(5)) {
            assertThat(page.text(1))
                    .contains("邀请函", "INVITATION", "尊敬的欧阳喆䶮先生：", "DearMrOuyangZheyan,")
                    .contains("2024年10月25日至28日", "25–28October2024")
                    .contains("10月26日星期六", "Sat26Oct", "09:00–12:00", "大会开幕式", "OpeningCeremony")
                    .contains("此致", "山东省人民政府", "People’sGovernmentofShandongProvince")
                    .contains(SampleLetters.code().digits())
                    .doesNotContain("{");
        }
    }

    @Test
    void a_guest_without_sessions_gets_no_table() {
        try (var page = printed(0)) {
            assertThat(page.pages()).isEqualTo(1);
            assertThat(page.text(1)).doesNotContain("地点Place").contains("此致");
        }
    }

    @Test
    void six_sessions_fit_the_first_page() {
        try (var page = printed(6)) {
            assertThat(page.pages()).isEqualTo(1);
        }
    }

    @Test
    void thirty_sessions_go_on_under_the_heading_on_a_second_page() {
        try (var page = printed(30)) {
            assertThat(page.pages()).isEqualTo(2);
            assertThat(page.text(1)).contains("地点Place", "续下页Continuedoverleaf", "1/2");
            assertThat(page.text(2)).contains("地点Place", "2/2").doesNotContain("此致");
            assertThat(page.qr().getText()).isEqualTo(SampleLetters.digits());
            assertThat(page.text(1) + page.text(2))
                    .contains(
                            CONFIG.programme().sessions().stream()
                                    .limit(30)
                                    .map(session -> session.name().zh().replace(" ", ""))
                                    .toList());
        }
    }

    @Test
    void texts_far_too_endlessflow_on_and_never_reach_the_code() {
        var text = CONFIG.letter();
        var endless = "城市，让生活更美好。Better City, Better Life. ".repeat(90);
        var wordings = new LetterText(swollen(text.zh(), endless), swollen(text.en(), endless));

        var rendered = RENDERER.render(letter(SampleLetters.guest(), 30), wordings);

        try (var page = new PrintedPdf(rendered.pdf())) {
            assertThat(page.pages()).isGreaterThan(2);
            assertThat(page.qr().getText()).isEqualTo(SampleLetters.digits());
            assertThat(page.text(page.pages())).contains(page.pages() + "/" + page.pages());
        }
    }

    @Test
    void a_salutation_has_no_blank_where_a_field_is_empty() {
        var guest =
                PersonBuilder.aPerson()
                        .named(new Names("", "Zoë Düğün", "", "tr"))
                        .addressedAs("")
                        .build();

        try (var page = new PrintedPdf(render(guest, 2))) {
            assertThat(page.text(1)).contains("尊敬的ZoëDüğün：", "DearZoëDüğün,");
        }
    }

    @Test
    void a_character_that_no_typeface_has_is_reported() {
        var guest = PersonBuilder.aPerson().named(new Names("", "𒀀𒀀 Ashur", "", "")).build();

        var rendered = RENDERER.render(letter(guest, 1), CONFIG.letter());

        assertThat(rendered.missingGlyphs()).containsExactly("𒀀");
        assertThat(RENDERER.render(letter(SampleLetters.guest(), 30), CONFIG.letter()))
                .satisfies(whole -> assertThat(whole.missingGlyphs()).isEmpty());
    }

    @Test
    void the_same_letter_gives_the_same_bytes_from_another_renderer() {
        var letter = letter(SampleLetters.guest(), 5);

        assertThat(new PdfLetterRenderer().render(letter, CONFIG.letter()).pdf())
                .isEqualTo(RENDERER.render(letter, CONFIG.letter()).pdf());
    }

    @Test
    void a_letter_says_neither_name_nor_code() {
        var letter = letter(SampleLetters.guest(), 5);

        assertThat(letter.toString()).doesNotContain("欧阳").doesNotContain(letter.digits());
    }

    private static PrintedPdf printed(int sessions) {
        return new PrintedPdf(render(SampleLetters.guest(), sessions));
    }

    private static byte[] render(Person guest, int sessions) {
        return RENDERER.render(letter(guest, sessions), CONFIG.letter()).pdf();
    }

    private static Letter letter(Person guest, int sessions) {
        return new SampleLetters(CONFIG).letter(guest, sessions);
    }

    private static Wording swollen(Wording wording, String text) {
        return new Wording(
                text,
                wording.salutation(),
                Collections.nCopies(2, text),
                text,
                text,
                text,
                List.of(text, text));
    }

    private static boolean isDark(BufferedImage picture, int x, int top, int bottom) {
        return IntStream.range(top, bottom).anyMatch(y -> (picture.getRGB(x, y) & 0xFF) < 128);
    }
}
