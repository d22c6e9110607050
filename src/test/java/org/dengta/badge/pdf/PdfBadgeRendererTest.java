package org.dengta.badge.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.dengta.accreditation.Names;
import org.dengta.badge.Badge;
import org.dengta.badge.BadgeLayout;
import org.dengta.badge.BadgeRenderer.MissingGlyphs;
import org.dengta.badge.BadgeRenderer.PhotoUnreadable;
import org.dengta.badge.BadgeRenderer.Rendered;
import org.dengta.badge.BadgeRenderer.TooLong;
import org.dengta.badge.BadgeRenderer.ZonesLeftOut;
import org.dengta.kiosk.config.KioskConfig;
import org.dengta.platform.pdf.Rgb;
import org.dengta.testing.PrintedPdf;
import org.dengta.testing.SampleBadges;
import org.dengta.testing.SamplePhoto;
import org.dengta.testing.ShippedConfig;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

final class PdfBadgeRendererTest {
    private static final KioskConfig CONFIG = ShippedConfig.load();
    private static final PdfBadgeRenderer RENDERER = new PdfBadgeRenderer();
    private static final Names WANG = new Names("王小明", "Wang Xiaoming", "", "zh");

    @Test
    void a_badge_has_the_layouts_size_and_a_readable_code() {
        try (var page = new PrintedPdf(render(badge(WANG)).pdf())) {
            assertThat(page.pages()).isEqualTo(1);
            assertThat(page.widthMm()).isBetween(104.99, 105.01);
            assertThat(page.heightMm()).isBetween(147.99, 148.01);
            assertThat(page.qr().getText()).isEqualTo(badge(WANG).code().digits());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "欧阳喆䶮, zh",
        "𠮷田, zh-Hant",
        "Zoë Düğün-O’Connor Ødegaard Şükrü, tr",
        "김민준, ko",
        "坂本 はるか, ja",
        "Ольга Ўладзіміраўна Щёголева, ru",
        "Ελένη Παππά, el",
        "ليلى عبد الرحمن حدّاد, ar",
        "Անի Պետրոսյան, hy",
        "አበበ ብቂላ, am",
        "ສົມສັກ ພົມມະວົງ, lo",
        "សុខ ដារ៉ា, km"
    })
    void a_name_of_every_script_is_drawn_whole_and_can_be_copied(String name, String language) {
        var rendered = render(badge(new Names("", "", name, language)));

        assertThat(rendered.warnings()).isEmpty();
        try (var page = new PrintedPdf(rendered.pdf())) {
            assertThat(page.showsMissingGlyph(1)).isFalse();
            assertThat(letters(page.text(1))).containsAll(letters(name));
        }
    }

    @Test
    void a_very_long_name_is_shrunk_and_stays_on_the_page_as_a_whole() {
        var name = "Wilhelmina-Konstanze ".repeat(6).strip();
        var rendered = render(badge(new Names("", name, "", "de")));

        try (var page = new PrintedPdf(rendered.pdf())) {
            assertThat(name).hasSizeGreaterThan(120);
            assertThat(rendered.warnings()).isEmpty();
            assertThat(page.text(1)).contains(name.replace(" ", ""));
        }
    }

    @Test
    void a_word_that_fits_at_no_readable_size_is_reported_and_not_cut() {
        var name = "Llanfairpwllgwyngyll".repeat(20);
        var rendered = render(badge(new Names("", name, "", "")));

        assertThat(rendered.warnings()).containsExactly(new TooLong(name));
        assertThat(rendered.warnings().toString()).doesNotContain("Llan");
        try (var page = new PrintedPdf(rendered.pdf())) {
            assertThat(page.text(1)).contains(name);
        }
    }

    @Test
    void a_name_of_one_part_takes_the_room_of_all_that_is_not_given() {
        var alone = CONFIG.badge();
        var badge =
                new SampleBadges(CONFIG)
                        .badge("companion", new Names("", "Suharto", "", "id"), "", "");

        var rendered = RENDERER.render(badge, alone);

        assertThat(rendered.warnings()).isEmpty();
        try (var page = new PrintedPdf(rendered.pdf())) {
            var picture = page.picture(1, 127);
            assertThat(ink(picture, 71, 84)).isLessThan(ink(picture, 84, 100));
        }
    }

    @Test
    void thirty_zones_end_in_a_chip_that_counts_the_rest() {
        var zones = IntStream.range(0, 30).mapToObj(i -> "会议室 R" + i).toList();
        var rendered = render(SampleBadges.withChips(badge(WANG), zones));

        var left = List.of("会议室 R24", "会议室 R25", "会议室 R26", "会议室 R27", "会议室 R28", "会议室 R29");
        assertThat(rendered.warnings()).containsExactly(new ZonesLeftOut(left));
        try (var page = new PrintedPdf(rendered.pdf())) {
            assertThat(page.text(1)).contains("R23", "+6").doesNotContain("R24");
        }
    }

    @Test
    void a_character_that_no_typeface_has_is_reported_once() {
        var rendered = render(badge(new Names("", "𒀀𒀀 Ashur", "", "")));

        assertThat(rendered.warnings()).containsExactly(new MissingGlyphs("𒀀"));
        try (var page = new PrintedPdf(rendered.pdf())) {
            assertThat(page.showsMissingGlyph(1)).isFalse();
            assertThat(page.text(1)).contains("??Ashur");
        }
    }

    @Test
    void line_feeds_and_lone_surrogates_of_a_list_do_no_harm() {
        var rendered = render(badge(new Names("", "Ann\r\nLee\t\0\uD83D", "", "")));

        assertThat(rendered.warnings()).isEmpty();
        try (var page = new PrintedPdf(rendered.pdf())) {
            assertThat(page.text(1)).contains("AnnLee");
        }
    }

    @Test
    void a_photo_fills_its_box_whatever_its_size_and_the_file_stays_small() {
        for (var photo : List.of(SamplePhoto.jpeg(300, 900), SamplePhoto.jpeg(3000, 2000))) {
            var rendered = render(SampleBadges.withPhoto(badge(WANG), photo));

            assertThat(rendered.warnings()).isEmpty();
            assertThat(rendered.pdf()).hasSizeLessThan(120_000);
            try (var page = new PrintedPdf(rendered.pdf())) {
                var picture = page.picture(1, 127);
                assertThat(colour(picture, 20.5, 38)).isNotEqualTo(new Color(0xEBEFF3));
                assertThat(colour(picture, 36, 50)).isEqualTo(Color.WHITE);
                assertThat(colour(picture, 7.1, 34.1)).isEqualTo(Color.WHITE);
            }
        }
    }

    @Test
    void what_is_clear_in_a_photo_shows_the_ground_behind_it() {
        var rendered =
                render(SampleBadges.withPhoto(badge(WANG), SamplePhoto.transparentPng(1400, 1750)));

        assertThat(rendered.warnings()).isEmpty();
        try (var page = new PrintedPdf(rendered.pdf())) {
            assertThat(colour(page.picture(1, 127), 9, 38)).isEqualTo(new Color(0xEBEFF3));
        }
    }

    @Test
    void a_photo_that_cannot_be_read_gives_a_silhouette_and_a_warning() {
        var jpeg = SamplePhoto.jpeg(300, 400);
        var none = render(badge(WANG)).pdf();
        var unreadable =
                Stream.of(
                        new byte[0],
                        new byte[] {1, 2, 3},
                        Arrays.copyOf(jpeg, jpeg.length / 2),
                        SamplePhoto.cmykJpeg(),
                        SamplePhoto.markedCmykJpeg());

        assertThat(unreadable)
                .allSatisfy(photo -> {
                    var rendered = render(SampleBadges.withPhoto(badge(WANG), photo));
                    assertThat(rendered.warnings()).containsExactly(new PhotoUnreadable());
                    assertThat(rendered.pdf()).isEqualTo(none);
                });
    }

    @Test
    void the_words_on_a_band_are_black_or_white_by_contrast() {
        assertThat(new BadgeColours("#ffd54f").onCategory().red()).isZero();
        assertThat(new BadgeColours("#0d1b6f").onCategory().red()).isEqualTo(255);
        assertThat(CONFIG.programme().categories())
                .allSatisfy(category -> {
                    var colours = new BadgeColours(category.colour());
                    var band = luminance(colours.category());
                    var word = luminance(colours.onCategory());
                    assertThat((Math.max(band, word) + 0.05) / (Math.min(band, word) + 0.05))
                            .isGreaterThanOrEqualTo(4.5);
                });
    }

    @Test
    void the_same_badge_gives_the_same_bytes_from_another_renderer() {
        var badge = SampleBadges.withPhoto(badge(WANG), SamplePhoto.jpeg(900, 1200));

        assertThat(new PdfBadgeRenderer().render(badge, CONFIG.badge()).pdf())
                .isEqualTo(render(badge).pdf());
    }

    @Test
    void every_element_may_be_as_small_as_a_stamp() {
        var box = new BadgeLayout.Box(0, 0, 3, 2);
        var style =
                new BadgeLayout.Style(
                        BadgeLayout.Align.RIGHT,
                        BadgeLayout.VerticalAlign.BOTTOM,
                        true,
                        new BadgeLayout.Fixed("#000000"));
        var layout =
                new BadgeLayout(
                        "stamp",
                        20,
                        20,
                        List.of(
                                new BadgeLayout.Photo(box, 9),
                                new BadgeLayout.Chips(box, 30, 30),
                                new BadgeLayout.Text(
                                        box, "{number}", new BadgeLayout.Fit(9, 8, 1), style),
                                new BadgeLayout.Qr(box)));

        var rendered = RENDERER.render(badge(WANG), layout);

        assertThat(rendered.warnings())
                .containsExactly(new ZonesLeftOut(badge(WANG).chips()), new TooLong("G-0428"));
        try (var page = new PrintedPdf(rendered.pdf())) {
            assertThat(page.widthMm()).isBetween(19.99, 20.01);
        }
    }

    @Test
    void neither_badge_nor_warning_says_a_name_or_code() {
        var badge = badge(WANG);

        assertThat(badge.toString()).doesNotContain("王").doesNotContain(badge.code().digits());
    }

    private static Rendered render(Badge badge) {
        return RENDERER.render(badge, CONFIG.badge());
    }

    private static Badge badge(Names names) {
        return new SampleBadges(CONFIG).badge("mayor", names, "副市长", "", "Weihai Municipality");
    }

    private static List<Integer> letters(String text) {
        return text.codePoints()
                .filter(Character::isLetter)
                .boxed()
                .distinct()
                .collect(Collectors.toList());
    }

    /** Dark points between two heights. */
    private static long ink(BufferedImage picture, int fromMm, int toMm) {
        return IntStream.range(fromMm * 5, toMm * 5)
                .mapToLong(y ->
                        IntStream.range(35, 490)
                                .filter(x -> (picture.getRGB(x, y) & 0xFF) < 128)
                                .count())
                .sum();
    }

    private static Color colour(BufferedImage picture, double leftMm, double topMm) {
        return new Color(picture.getRGB((int) (leftMm * 5), (int) (topMm * 5)));
    }

    private static double luminance(Rgb rgb) {
        return 0.2126 * linear(rgb.red())
                + 0.7152 * linear(rgb.green())
                + 0.0722 * linear(rgb.blue());
    }

    private static double linear(int part) {
        var share = part / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
