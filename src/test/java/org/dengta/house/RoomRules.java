package org.dengta.house;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Which room may know which: {@code app → ui, adapters → feature roots → JDK}. */
final class RoomRules {

    private static final Set<String> STREAMS_IN_MEMORY =
            Set.of(
                    "java.io.ByteArrayInputStream",
                    "java.io.ByteArrayOutputStream",
                    "java.io.DataInput",
                    "java.io.DataInputStream",
                    "java.io.DataOutput",
                    "java.io.DataOutputStream",
                    "java.io.EOFException",
                    "java.io.IOException",
                    "java.io.InputStream",
                    "java.io.OutputStream",
                    "java.io.Serializable",
                    "java.io.UncheckedIOException");

    private RoomRules() {}

    static List<Rule> of(House house) {
        return List.of(
                everyClassHasARoom(house),
                featureRootsArePure(house),
                featureRootsAreAcyclic(house),
                adaptersAreStrangers(house),
                adaptersKnowNoScreen(house),
                nothingKnowsApp(house),
                platformKnowsNoFeature(house),
                screensKnowNoAdapter(house));
    }

    private static Rule everyClassHasARoom(House house) {
        return new Rule(
                "every class lives in a planned room",
                "ClassInNoRoom",
                classes()
                        .that(not(house.toolkit()))
                        .should(Conditions.be(house.plannedRooms()))
                        .because("a class outside the plan is seen by no other rule"));
    }

    private static Rule featureRootsArePure(House house) {
        return new Rule(
                "feature roots import only the JDK base, JSpecify and each other",
                "ImpureRoot",
                classes()
                        .that(house.featureRoots())
                        .should()
                        .onlyDependOnClassesThat(house.featureRoots().or(jdkBase()))
                        .because(
                                "what decides must be testable without a disk, a net or a screen"));
    }

    private static DescribedPredicate<JavaClass> jdkBase() {
        return resideInAnyPackage(
                        "java.lang",
                        "java.lang.annotation",
                        "java.lang.invoke",
                        "java.lang.runtime",
                        "java.util",
                        "java.util.function",
                        "java.util.stream",
                        "java.util.concurrent..",
                        "java.util.random",
                        "java.util.regex",
                        "java.time..",
                        "java.math",
                        "java.text",
                        "java.nio",
                        "java.nio.charset",
                        "java.security..",
                        "javax.crypto..",
                        "org.jspecify.annotations")
                .and(not(describe("loggers", t -> t.getName().startsWith("java.lang.System$Log"))))
                .or(describe("streams in memory", t -> STREAMS_IN_MEMORY.contains(t.getName())))
                .as("the JDK base");
    }

    private static Rule featureRootsAreAcyclic(House house) {
        return new Rule(
                "feature roots are acyclic",
                "CycleHere",
                slices().assignedFrom(
                                sliced(
                                        "feature roots",
                                        type ->
                                                house.isFeatureRoot(type)
                                                        ? Optional.of(type.getPackageName())
                                                        : Optional.empty()))
                        .should()
                        .beFreeOfCycles()
                        .because("two rooms that need each other are one room"));
    }

    private static Rule adaptersAreStrangers(House house) {
        return new Rule(
                "no adapter imports another adapter",
                "NosyAdapter",
                slices().assignedFrom(sliced("adapters", house::adapterOf))
                        .should()
                        .notDependOnEachOther()
                        .because("an adapter must be replaceable alone; app brings them together"));
    }

    private static SliceAssignment sliced(
            String description, Function<JavaClass, Optional<String>> name) {
        return new SliceAssignment() {
            @Override
            public SliceIdentifier getIdentifierOf(JavaClass type) {
                return name.apply(type).map(SliceIdentifier::of).orElse(SliceIdentifier.ignore());
            }

            @Override
            public String getDescription() {
                return description;
            }
        };
    }

    private static Rule adaptersKnowNoScreen(House house) {
        return new Rule(
                "adapters know no screen",
                "ScreenAdapter",
                noClasses()
                        .that(house.adapters())
                        .should()
                        .dependOnClassesThat(house.rooms("ui"))
                        .because("the central and the command line run without a screen"));
    }

    private static Rule nothingKnowsApp(House house) {
        return new Rule(
                "nothing imports app",
                "AppLover",
                noClasses()
                        .that(not(house.rooms("app")))
                        .should()
                        .dependOnClassesThat(house.rooms("app"))
                        .because("app alone wires; whoever knows it could look anything up"));
    }

    private static Rule platformKnowsNoFeature(House house) {
        return new Rule(
                "platform knows no feature",
                "FeaturedPlatform",
                noClasses()
                        .that(house.rooms("platform"))
                        .should()
                        .dependOnClassesThat(house.everyRoom().and(not(house.rooms("platform"))))
                        .because("technique that knows the event can serve no second feature"));
    }

    private static Rule screensKnowNoAdapter(House house) {
        return new Rule(
                "ui imports no adapters",
                "AdapterScreen",
                noClasses()
                        .that(house.rooms("ui"))
                        .should()
                        .dependOnClassesThat(house.adapters())
                        .because("a screen asks a use case and does not care where it is stored"));
    }
}
