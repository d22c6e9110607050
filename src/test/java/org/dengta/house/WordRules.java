package org.dengta.house;

import static org.dengta.house.SourceRule.perFile;
import static org.dengta.house.SourceRule.planted;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree.Kind;
import com.sun.source.util.TreeScanner;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javax.lang.model.element.Modifier;

/** What must be said beside the code, and what may not be left lying in it. */
final class WordRules {

    private static final Pattern OPEN_END =
            Pattern.compile("\\b(TO" + "DO|FIX" + "ME|X" + "XX)\\b");
    private static final Pattern SENTENCE = Pattern.compile("[a-z0-9]+(_[a-z0-9]+)*");
    private static final Set<String> TEST_ANNOTATIONS =
            Set.of("Test", "ParameterizedTest", "RepeatedTest");

    private WordRules() {}

    static List<SourceRule> all() {
        return Stream.concat(spoken(), unspoken()).toList();
    }

    private static Stream<SourceRule> spoken() {
        return Stream.of(
                perFile(
                        "a top-level type says what it is",
                        planted("app", "class A {}"),
                        WordRules::silentTypes),
                perFile(
                        "a method of a port says what it promises",
                        planted("journal", "/** A. */ interface A { void append(); }"),
                        WordRules::silentPorts),
                new SourceRule(
                        "a package says its purpose and is null-marked",
                        List.of(planted("app", "/** A. */ class A {}")),
                        WordRules::silentPackages),
                perFile(
                        "a test's name is a sentence",
                        planted("app", "class ATest { @Test void testItAll() {} }"),
                        WordRules::speechlessTests));
    }

    private static Stream<SourceRule> unspoken() {
        return Stream.of(
                perFile(
                        "nothing is left open",
                        planted("app", "/** TO" + "DO later. */ class A {}"),
                        WordRules::openEnds),
                perFile(
                        "nobody signs",
                        planted("app", "/**\n * A.\n *\n * @auth" + "or me\n */ class A {}"),
                        WordRules::signatures),
                perFile(
                        "no test is switched off",
                        planted("app", "class ATest { @Disabled void a() {} }"),
                        file -> annotated(file, "Disabled")),
                perFile(
                        "a suppressed warning has its reason on the line",
                        planted("app", "@SuppressWarnings(\"all\")\nclass A {}"),
                        WordRules::groundlessSuppressions));
    }

    private static Stream<String> silentTypes(SourceFile file) {
        return file.topLevelTypes().stream()
                .filter(type -> file.isProgram() && !file.hasJavadoc(type))
                .map(type -> type.getSimpleName() + " has no Javadoc");
    }

    private static Stream<String> silentPorts(SourceFile file) {
        return file.topLevelTypes().stream()
                .filter(type -> file.isInFeatureRoot() && isPort(type))
                .flatMap(port ->
                        port.getMembers().stream()
                                .filter(MethodTree.class::isInstance)
                                .filter(method -> !file.hasJavadoc(port, method))
                                .map(method -> ((MethodTree) method).getName()))
                .map(name -> name + " has no Javadoc");
    }

    private static boolean isPort(ClassTree type) {
        return type.getKind() == Kind.INTERFACE
                && !type.getModifiers().getFlags().contains(Modifier.SEALED);
    }

    private static Stream<String> silentPackages(List<SourceFile> files) {
        var folders =
                files.stream()
                        .filter(SourceFile::isProgram)
                        .collect(
                                Collectors.groupingBy(
                                        SourceFile::folder, TreeMap::new, Collectors.toList()));
        return folders.entrySet().stream()
                .filter(folder -> folder.getValue().stream().noneMatch(WordRules::introduces))
                .map(Map.Entry::getKey)
                .map(folder -> folder + " has no package-info with Javadoc and @NullMarked");
    }

    private static boolean introduces(SourceFile file) {
        return file.isPackageInfo()
                && file.text().startsWith("/**")
                && annotated(file, "NullMarked").findAny().isPresent();
    }

    private static Stream<String> openEnds(SourceFile file) {
        return OPEN_END.matcher(file.text()).results().map(match -> match.group());
    }

    private static Stream<String> signatures(SourceFile file) {
        return file.text().lines().filter(line -> line.contains("@auth" + "or "));
    }

    private static Stream<String> annotated(SourceFile file, String name) {
        return annotations(file)
                .filter(annotation -> annotation.getAnnotationType().toString().equals(name))
                .map(annotation -> "line " + file.lineOf(annotation) + ": " + annotation);
    }

    private static Stream<String> groundlessSuppressions(SourceFile file) {
        var lines = file.text().lines().toList();
        return annotations(file)
                .filter(a -> a.getAnnotationType().toString().equals("SuppressWarnings"))
                .filter(a -> !lines.get(file.lineOf(a) - 1).contains(" // "))
                .map(a -> "line " + file.lineOf(a) + ": " + a);
    }

    private static Stream<AnnotationTree> annotations(SourceFile file) {
        var found = new ArrayList<AnnotationTree>();
        new TreeScanner<Void, Void>() {
            @Override
            public Void visitAnnotation(AnnotationTree annotation, Void nothing) {
                found.add(annotation);
                return super.visitAnnotation(annotation, nothing);
            }
        }.scan(file.unit(), null);
        return found.stream();
    }

    private static Stream<String> speechlessTests(SourceFile file) {
        return file.methods().stream()
                .map(SourceFile.Method::tree)
                .filter(WordRules::isTest)
                .map(method -> method.getName().toString())
                .filter(name -> !SENTENCE.matcher(name).matches());
    }

    private static boolean isTest(MethodTree method) {
        return method.getModifiers().getAnnotations().stream()
                .anyMatch(a -> TEST_ANNOTATIONS.contains(a.getAnnotationType().toString()));
    }
}
