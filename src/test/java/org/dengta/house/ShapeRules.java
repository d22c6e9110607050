package org.dengta.house;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What a class may look like: closed, unchanging, named for what it is. */
final class ShapeRules {

    private static final Pattern EMPTY_NAME =
            Pattern.compile(".*(Manager|Helper|Util|Utils|Impl)|I[A-Z][a-z].*");

    private ShapeRules() {}

    static List<Rule> of(House house) {
        return List.of(
                classesAreClosed(),
                featureRootsDoNotChange(house),
                nobodyHasSetters(),
                nothingIsStaticAndMutable(),
                nothingIsLookedUp(),
                namesSayWhatItIs(),
                packagesAreNullMarked(house));
    }

    private static Rule classesAreClosed() {
        return new Rule(
                "classes are final unless sealed or abstract",
                "OpenClass",
                classes()
                        .that(describe("have a name", type -> !type.isAnonymousClass()))
                        .should(Conditions.be(closed()))
                        .because("nobody inherits what was not made for it"));
    }

    private static DescribedPredicate<JavaClass> closed() {
        return describe(
                "final, sealed or abstract",
                type ->
                        type.isInterface()
                                || type.isEnum()
                                || type.getModifiers().contains(JavaModifier.FINAL)
                                || type.getModifiers().contains(JavaModifier.ABSTRACT)
                                || type.reflect().isSealed());
    }

    private static Rule featureRootsDoNotChange(House house) {
        return new Rule(
                "fields in feature roots are final",
                "ChangingRoot",
                fields().that()
                        .areDeclaredInClassesThat(house.featureRoots())
                        .should()
                        .beFinal()
                        .because("values that never change cross threads without a thought"));
    }

    private static Rule nobodyHasSetters() {
        return new Rule(
                "there are no public setters",
                "SetterOwner",
                methods()
                        .that()
                        .arePublic()
                        .should()
                        .haveNameNotMatching("set[A-Z].*")
                        .because("what changes is told what happened, not how to look"));
    }

    private static Rule nothingIsStaticAndMutable() {
        return new Rule(
                "nothing static can change",
                "StaticHolder",
                fields().that()
                        .areStatic()
                        .and(describe("written by hand", field -> !isSynthetic(field)))
                        .should(
                                Conditions.be(
                                        describe("fixed for good", ShapeRules::isFixedForGood)))
                        .because("shared state makes two kiosks in one test one kiosk"));
    }

    private static boolean isSynthetic(JavaField field) {
        return field.getModifiers().contains(JavaModifier.SYNTHETIC);
    }

    private static boolean isFixedForGood(JavaField field) {
        var type = field.getRawType();
        boolean openArray = type.isArray() && !field.getModifiers().contains(JavaModifier.PRIVATE);
        boolean concreteCollection =
                !type.isInterface()
                        && (type.isAssignableTo(Collection.class)
                                || type.isAssignableTo(Map.class));
        return field.getModifiers().contains(JavaModifier.FINAL)
                && !openArray
                && !concreteCollection
                && !type.getPackageName().startsWith("java.util.concurrent")
                && !type.isAssignableTo(ThreadLocal.class)
                && !type.isAssignableTo(StringBuilder.class);
    }

    private static Rule nothingIsLookedUp() {
        return new Rule(
                "there is no getInstance",
                "Singleton",
                methods()
                        .that()
                        .areStatic()
                        .should()
                        .haveNameNotMatching("getInstance|instance")
                        .because("what a class uses comes through its constructor"));
    }

    private static Rule namesSayWhatItIs() {
        return new Rule(
                "no Manager, Helper, Util, Impl or I…",
                "BadgeManager",
                classes()
                        .should(Conditions.be(describe("named", ShapeRules::isNamed)))
                        .because("such a name says that nobody knew what the class is"));
    }

    private static boolean isNamed(JavaClass type) {
        return !EMPTY_NAME.matcher(type.getSimpleName()).matches();
    }

    private static Rule packagesAreNullMarked(House house) {
        return new Rule(
                "every package is null-marked",
                "Unmarked",
                classes()
                        .that(house.everyRoom())
                        .should(
                                Conditions.be(
                                        describe(
                                                "in a null-marked package",
                                                ShapeRules::isNullMarked)))
                        .because("NullAway looks only where the package says so"));
    }

    private static boolean isNullMarked(JavaClass type) {
        return type.getPackage().isAnnotatedWith("org.jspecify.annotations.NullMarked");
    }
}
