package org.dengta.house;

import static org.dengta.house.SourceRule.lines;
import static org.dengta.house.SourceRule.perFile;
import static org.dengta.house.SourceRule.planted;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.Tree.Kind;
import com.sun.source.tree.VariableTree;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javax.lang.model.element.Modifier;

/** How long and how wide things may grow before they want to be two. */
final class SizeRules {

    private static final SourceFile LONG_FILE = planted("app", lines(301, "// line"));
    private static final SourceFile LONG_METHOD =
            planted("app", "class A { void a() {\n" + lines(30, ";") + "}}");
    private static final SourceFile LONG_RULE =
            planted("admission", "class A { void a() {\n" + lines(20, ";") + "}}");
    private static final SourceFile WIDE_METHOD =
            planted("app", "class A { void a(int a, int b, int c, int d, int e, int f) {}}");
    private static final SourceFile WIDE_RECORD =
            planted(
                    "app",
                    "record A(int a, int b, int c, int d, int e, int f, int g, int h, int i, int j)"
                            + " {}");
    private static final List<SourceFile> CROWD =
            IntStream.range(0, 16).mapToObj(i -> planted("app", "class A" + i + " {}")).toList();

    private SizeRules() {}

    static List<SourceRule> all() {
        return List.of(
                perFile("a file has at most 300 lines", LONG_FILE, SizeRules::longFiles),
                perFile(
                        "a method has at most 30 lines",
                        LONG_METHOD,
                        file -> longMethods(file, 30)),
                perFile(
                        "a method of a feature root has at most 20 lines",
                        LONG_RULE,
                        file -> file.isInFeatureRoot() ? longMethods(file, 20) : Stream.of()),
                perFile(
                        "a method has at most 5 parameters, a constructor 7",
                        WIDE_METHOD,
                        SizeRules::wideMethods),
                perFile("a record has at most 9 components", WIDE_RECORD, SizeRules::wideRecords),
                new SourceRule(
                        "a package has at most 15 types", CROWD, SizeRules::crowdedPackages));
    }

    private static Stream<String> longFiles(SourceFile file) {
        long count = file.text().lines().count();
        return count > 300 ? Stream.of(count + " lines") : Stream.of();
    }

    private static Stream<String> longMethods(SourceFile file, int limit) {
        return file.methods().stream()
                .filter(method -> method.bodyLines() > limit)
                .map(method -> method.name() + " has " + method.bodyLines() + " lines");
    }

    private static Stream<String> wideMethods(SourceFile file) {
        return file.methods().stream()
                .filter(method -> method.tree().getParameters().size() > limitOf(method))
                .map(method -> method.name() + " has too many parameters");
    }

    private static int limitOf(SourceFile.Method method) {
        boolean canonical = method.isConstructor() && method.owner().getKind() == Kind.RECORD;
        return canonical ? 9 : method.isConstructor() ? 7 : 5;
    }

    private static Stream<String> wideRecords(SourceFile file) {
        return file.topLevelTypes().stream()
                .flatMap(SizeRules::withNestedTypes)
                .filter(type -> type.getKind() == Kind.RECORD && components(type) > 9)
                .map(type -> type.getSimpleName() + " has " + components(type) + " components");
    }

    private static Stream<ClassTree> withNestedTypes(ClassTree type) {
        var nested =
                type.getMembers().stream()
                        .filter(ClassTree.class::isInstance)
                        .map(ClassTree.class::cast)
                        .flatMap(SizeRules::withNestedTypes);
        return Stream.concat(Stream.of(type), nested);
    }

    private static long components(ClassTree record) {
        return record.getMembers().stream()
                .filter(VariableTree.class::isInstance)
                .map(member -> ((VariableTree) member).getModifiers().getFlags())
                .filter(flags -> !flags.contains(Modifier.STATIC))
                .count();
    }

    private static Stream<String> crowdedPackages(List<SourceFile> files) {
        var types =
                files.stream()
                        .filter(SourceFile::isProgram)
                        .flatMap(file -> file.topLevelTypes().stream().map(_ -> file.folder()))
                        .collect(groupingBy(folder -> folder, TreeMap::new, counting()));
        return types.entrySet().stream()
                .filter(entry -> entry.getValue() > 15)
                .map(entry -> entry.getKey() + " has " + entry.getValue() + " types");
    }
}
