package org.dengta.house;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A rule over the text of the sources, and sources that break it.
 *
 * @param faults what breaks the rule, each with its file
 */
record SourceRule(
        String name, List<SourceFile> offender, Function<List<SourceFile>, Stream<String>> faults) {

    static Stream<SourceRule> all() {
        return Stream.of(SizeRules.all(), WordRules.all()).flatMap(List::stream);
    }

    /** A rule that looks at one file at a time; its faults are told without the file's name. */
    static SourceRule perFile(
            String name, SourceFile offender, Function<SourceFile, Stream<String>> faults) {
        return new SourceRule(
                name,
                List.of(offender),
                files ->
                        files.stream()
                                .flatMap(file ->
                                        faults.apply(file)
                                                .map(fault -> file.path() + ": " + fault)));
    }

    /** A planted file of the program, in the given room. */
    static SourceFile planted(String room, String text) {
        return SourceFile.parse("src/main/java/org/dengta/" + room + "/Planted.java", text);
    }

    static String lines(int count, String line) {
        return String.join("\n", IntStream.range(0, count).mapToObj(_ -> line).toList());
    }

    @Override
    public String toString() {
        return name;
    }
}
