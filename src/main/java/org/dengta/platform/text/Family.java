package org.dengta.platform.text;

import java.io.InputStream;
import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

/** The bundled font families, in the order in which they are asked for a character. */
public enum Family {
    LATIN("NotoSans", UnicodeScript.LATIN, UnicodeScript.GREEK, UnicodeScript.CYRILLIC),
    ARABIC("NotoSansArabic", UnicodeScript.ARABIC),
    HEBREW("NotoSansHebrew", UnicodeScript.HEBREW),
    ARMENIAN("NotoSansArmenian", UnicodeScript.ARMENIAN),
    ETHIOPIC("NotoSansEthiopic", UnicodeScript.ETHIOPIC),
    LAO("NotoSansLao", UnicodeScript.LAO),
    KHMER("NotoSansKhmer", UnicodeScript.KHMER),
    THAI("NotoSansThai", UnicodeScript.THAI),
    DEVANAGARI("NotoSansDevanagari", UnicodeScript.DEVANAGARI),
    GEORGIAN("NotoSansGeorgian", UnicodeScript.GEORGIAN),
    BENGALI("NotoSansBengali", UnicodeScript.BENGALI),
    TAMIL("NotoSansTamil", UnicodeScript.TAMIL),
    MYANMAR("NotoSansMyanmar", UnicodeScript.MYANMAR),
    SINHALA("NotoSansSinhala", UnicodeScript.SINHALA),
    CHINESE(
            "NotoSansSC",
            UnicodeScript.HAN,
            UnicodeScript.BOPOMOFO,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA),
    KOREAN("NotoSansKR", UnicodeScript.HAN, UnicodeScript.HANGUL),
    JAPANESE("NotoSansJP", UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA),
    /** Ideographs that none of the others has; asked last. */
    RARE_HAN("DengtaRareHan");

    private static final Set<Family> ONLY_BOLD =
            EnumSet.of(KOREAN, JAPANESE, BENGALI, MYANMAR, SINHALA);

    private final String fileStem;
    private final Set<UnicodeScript> scripts;

    Family(String fileStem, UnicodeScript... scripts) {
        this.fileStem = fileStem;
        this.scripts = Set.of(scripts);
    }

    /** The weight that is bundled when {@code wished} is asked for. */
    Weight bundled(Weight wished) {
        if (this == RARE_HAN) {
            return Weight.REGULAR;
        }
        return ONLY_BOLD.contains(this) ? Weight.BOLD : wished;
    }

    /** Whether a weight is bundled. */
    public boolean has(Weight weight) {
        return bundled(weight) == weight;
    }

    /** The font's own name of the family, such as {@code Noto Sans SC}. */
    public String displayName() {
        return fileStem.replaceAll("(?<=[a-z])(?=[A-Z])", " ");
    }

    /** The font file of a bundled weight; close it. */
    public InputStream file(Weight weight) {
        var name = "fonts/" + postScriptName(weight) + ".ttf";
        return Objects.requireNonNull(Family.class.getResourceAsStream(name), name);
    }

    /** Whether the family is made for a script; it may hold signs of other scripts too. */
    boolean isFor(UnicodeScript script) {
        return scripts.contains(script);
    }

    String postScriptName(Weight weight) {
        return fileStem + "-" + weight.fileName();
    }
}
