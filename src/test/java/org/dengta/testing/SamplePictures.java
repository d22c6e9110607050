package org.dengta.testing;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.dengta.accreditation.Names;
import org.dengta.badge.Badge;
import org.dengta.badge.pdf.PdfBadgeRenderer;
import org.dengta.invitation.pdf.PdfLetterRenderer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Makes the pictures of the documentation again: {@code SamplePictures FOLDER} writes a PDF of
 * every sample badge and letter into a folder and, of those that {@code src/docs/pictures} shows, a
 * PNG beside it. The people are invented.
 */
public final class SamplePictures {
    private static final int DPI = 120;
    private static final Set<String> SHOWN =
            Set.of("letter", "badge-chinese", "badge-arabic", "badge-korean", "badge-long-latin");

    private final Path folder;

    private SamplePictures(Path folder) {
        this.folder = folder;
    }

    /**
     * @param folders one, made when it is not there
     */
    public static void main(String... folders) throws IOException {
        var pictures = new SamplePictures(Files.createDirectories(Path.of(folders[0])));
        pictures.badges();
        pictures.letters();
    }

    private void badges() throws IOException {
        var config = ShippedConfig.load();
        var renderer = new PdfBadgeRenderer();
        for (var badge : samples(new SampleBadges(config)).entrySet()) {
            write(badge.getKey(), renderer.render(badge.getValue(), config.badge()).pdf());
        }
    }

    private void letters() throws IOException {
        var config = ShippedConfig.load();
        var renderer = new PdfLetterRenderer();
        var letters = new SampleLetters(config);
        for (var sessions : new int[] {0, 2, 5, 6, 8, 30}) {
            var name = sessions == 5 ? "letter" : "letter-" + sessions;
            write(
                    name,
                    renderer.render(
                                    letters.letter(SampleLetters.guest(), sessions),
                                    config.letter())
                            .pdf());
        }
    }

    private void write(String name, byte[] pdf) throws IOException {
        Files.write(folder.resolve(name + ".pdf"), pdf);
        if (SHOWN.contains(name)) {
            try (var document = Loader.loadPDF(pdf)) {
                var image = new PDFRenderer(document).renderImageWithDPI(0, DPI);
                SmallPng.write(image, folder.resolve(name + ".png"));
            }
        }
    }

    private static Map<String, Badge> samples(SampleBadges badges) {
        var samples = new LinkedHashMap<String, Badge>();
        samples.put(
                "badge-chinese",
                SampleBadges.withPhoto(
                        badges.badge(
                                "mayor",
                                new Names("欧阳喆䶮", "Ouyang Zheyan", "", "zh"),
                                "副市长",
                                "威海市人民政府",
                                "People's Government of Weihai Municipality"),
                        SamplePhoto.jpeg(480, 600)));
        samples.put(
                "badge-arabic",
                badges.badge(
                        "diplomat",
                        new Names("", "Layla Abd al-Rahman Haddad", "ليلى عبد الرحمن حدّاد", "ar"),
                        "大使 Ambassador",
                        "某国驻华大使馆",
                        "Embassy in the People's Republic of China"));
        samples.put(
                "badge-korean",
                badges.badge(
                        "foreign-city",
                        new Names("金敏俊", "Kim Min-jun", "김민준", "ko"),
                        "시장 Mayor",
                        "여수시청",
                        "Yeosu City Hall"));
        samples.put(
                "badge-long-latin",
                SampleBadges.withPhoto(
                        badges.badge(
                                "united-nations",
                                new Names(
                                        "",
                                        "Maria-Fernanda Ñúñez de la Concepción y"
                                                + " Villanueva-Ødegaard",
                                        "",
                                        "es"),
                                "Senior Adviser on Sustainable Urban Development",
                                "United Nations Human Settlements Programme (UN-Habitat)",
                                "Regional Office for Latin America and the Caribbean"),
                        SamplePhoto.jpeg(480, 600)));
        samples.put(
                "badge-japanese",
                badges.badge(
                        "expert",
                        new Names("", "Haruka Sakamoto", "坂本 はるか", "ja"),
                        "教授",
                        "東京都市大学",
                        "Tokyo City Planning Institute"));
        samples.put(
                "badge-khmer",
                badges.badge(
                        "media",
                        new Names("", "Sok Dara", "សុខ ដារ៉ា", "km"),
                        "记者 Journalist",
                        "",
                        "Phnom Penh Daily"));
        samples.put(
                "badge-one-part",
                badges.badge("companion", new Names("", "Suharto", "", "id"), "", ""));
        return samples;
    }
}
