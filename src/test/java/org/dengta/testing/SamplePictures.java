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
    private static final int DPI = 115;
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
        samples.put("badge-chinese", chinese(badges));
        samples.put("badge-arabic", arabic(badges));
        samples.put("badge-korean", korean(badges));
        samples.put("badge-long-latin", longLatin(badges));
        samples.put("badge-japanese", japanese(badges));
        samples.put("badge-khmer", khmer(badges));
        samples.put(
                "badge-one-part",
                badges.badge("companion", new Names("", "Suharto", "", "id"), "", ""));
        return samples;
    }

    private static Badge chinese(SampleBadges badges) {
        var names = new Names("欧阳喆䶮", "Ouyang Zheyan", "", "zh");
        var latin = "People’s Government of Weihai Municipality";
        return withPhoto(badges.badge("mayor", names, "副市长", "威海市人民政府", latin));
    }

    private static Badge arabic(SampleBadges badges) {
        var names = new Names("", "Layla Abd al-Rahman Haddad", "ليلى عبد الرحمن حدّاد", "ar");
        var latin = "Embassy in the People’s Republic of China";
        return badges.badge("diplomat", names, "大使 Ambassador", "某国驻华大使馆", latin);
    }

    private static Badge korean(SampleBadges badges) {
        var names = new Names("金敏俊", "Kim Min-jun", "김민준", "ko");
        return badges.badge("foreign-city", names, "시장 Mayor", "여수시청", "Yeosu City Hall");
    }

    private static Badge longLatin(SampleBadges badges) {
        var name = "Maria-Fernanda Ñúñez de la Concepción y Villanueva-Ødegaard";
        return withPhoto(
                badges.badge(
                        "united-nations",
                        new Names("", name, "", "es"),
                        "Senior Adviser on Sustainable Urban Development",
                        "United Nations Human Settlements Programme (UN-Habitat)",
                        "Regional Office for Latin America and the Caribbean"));
    }

    private static Badge japanese(SampleBadges badges) {
        var names = new Names("", "Haruka Sakamoto", "坂本 はるか", "ja");
        return badges.badge("expert", names, "教授", "東京都市大学", "Tokyo City Planning Institute");
    }

    private static Badge khmer(SampleBadges badges) {
        var names = new Names("", "Sok Dara", "សុខ ដារ៉ា", "km");
        return badges.badge("media", names, "记者 Journalist", "", "Phnom Penh Daily");
    }

    private static Badge withPhoto(Badge badge) {
        return SampleBadges.withPhoto(badge, SamplePhoto.jpeg(480, 600));
    }
}
