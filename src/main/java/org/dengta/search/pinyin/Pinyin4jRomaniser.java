package org.dengta.search.pinyin;

import net.sourceforge.pinyin4j.PinyinHelper;

import org.dengta.search.Romaniser;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * The readings that pinyin4j knows, each character looked up once. It knows the characters of the
 * basic plane, 〇 among them, and no others.
 */
public final class Pinyin4jRomaniser implements Romaniser {
    private final Map<Integer, List<String>> known = new ConcurrentHashMap<>();

    @Override
    public List<String> readings(int character) {
        return Character.isBmpCodePoint(character)
                ? known.computeIfAbsent(character, Pinyin4jRomaniser::lookUp)
                : List.of();
    }

    /** pinyin4j writes {@code lu:4} for lǜ. */
    private static List<String> lookUp(int character) {
        var readings = PinyinHelper.toHanyuPinyinStringArray((char) character);
        return Stream.ofNullable(readings)
                .flatMap(Stream::of)
                .map(text -> text.replace("u:", "ü").replaceAll("[^a-zü]", ""))
                .filter(text -> !text.isEmpty())
                .distinct()
                .toList();
    }
}
