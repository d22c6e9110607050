package org.dengta.house;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;

import java.util.List;
import java.util.Set;

/** Where a technique may be used: databases, the screen toolkit, threads. */
final class TechniqueRules {

    private static final Set<String> MAKERS_OF_THREADS =
            Set.of(
                    "java.lang.Thread.<init>",
                    "java.lang.Thread.ofPlatform",
                    "java.lang.Thread.ofVirtual",
                    "java.lang.Thread.startVirtualThread",
                    "java.util.Timer.<init>",
                    "java.util.concurrent.CompletableFuture.runAsync",
                    "java.util.concurrent.CompletableFuture.supplyAsync",
                    "java.util.concurrent.ForkJoinPool.commonPool",
                    "java.util.concurrent.ForkJoinPool.<init>",
                    "java.util.concurrent.ScheduledThreadPoolExecutor.<init>",
                    "java.util.concurrent.ThreadPoolExecutor.<init>");

    private TechniqueRules() {}

    static List<Rule> of(House house) {
        return List.of(
                databasesStayInTheStore(house),
                toolkitStaysOnScreens(house),
                onlyFxThreadRunsLater(house),
                viewModelsSeeNoControls(house),
                viewsAskNoPorts(house),
                threadsAreMadeInOnePlace(house),
                nobodySleeps());
    }

    private static Rule databasesStayInTheStore(House house) {
        return new Rule(
                "databases are used only in platform.sql and store.sql",
                "SqlOutsideTheStore",
                noClasses()
                        .that(not(house.rooms("platform.sql", "store.sql")))
                        .should()
                        .dependOnClassesThat(
                                resideInAnyPackage(
                                        "java.sql..",
                                        "javax.sql..",
                                        "org.sqlite..",
                                        "org.postgresql..",
                                        "org.jdbi.."))
                        .because("a fact, its standing and its discrepancies are one transaction"));
    }

    private static Rule toolkitStaysOnScreens(House house) {
        return new Rule(
                "the screen toolkit is used only in ui, platform.fx and app",
                "ToolkitOutsideScreens",
                noClasses()
                        .that(not(house.rooms("ui", "platform.fx", "app")))
                        .and(not(house.toolkit()))
                        .should()
                        .dependOnClassesThat(house.toolkit())
                        .because("everything but the screens runs on a machine without a display"));
    }

    private static Rule onlyFxThreadRunsLater(House house) {
        return new Rule(
                "only FxThread calls Platform.runLater",
                "RunsLater",
                noClasses()
                        .that()
                        .doNotHaveFullyQualifiedName(house.root() + ".platform.fx.FxThread")
                        .should()
                        .accessTargetWhere(
                                calls(Set.of(house.javafx() + ".application.Platform.runLater")))
                        .because("results reach the screen by one way that keeps their order"));
    }

    private static Rule viewModelsSeeNoControls(House house) {
        return new Rule(
                "view models see no controls",
                "ControllingViewModel",
                noClasses()
                        .that(house.rooms("ui").and(simpleNameEndingWith("ViewModel")))
                        .should()
                        .dependOnClassesThat(house.toolkit("scene", "stage"))
                        .because("a view model is tested without a screen"));
    }

    private static Rule viewsAskNoPorts(House house) {
        return new Rule(
                "views ask no ports",
                "AskingView",
                noClasses()
                        .that(house.rooms("ui").and(simpleNameEndingWith("View")))
                        .should()
                        .dependOnClassesThat(ports(house))
                        .because("a view binds and forwards; what it shows is its view model's"));
    }

    private static DescribedPredicate<JavaClass> ports(House house) {
        return house.featureRoots()
                .and(
                        describe(
                                "interfaces that others implement",
                                type -> type.isInterface() && !type.reflect().isSealed()));
    }

    private static Rule threadsAreMadeInOnePlace(House house) {
        return new Rule(
                "threads are made only by platform and app",
                "ThreadMaker",
                noClasses()
                        .that(not(house.rooms("platform", "app")))
                        .should()
                        .accessTargetWhere(
                                calls(MAKERS_OF_THREADS)
                                        .or(describe("executors", TechniqueRules::isOfExecutors)))
                        .because(
                                "five named threads are all there are; app starts and stops them"));
    }

    private static boolean isOfExecutors(JavaAccess<?> access) {
        return access.getTargetOwner().getName().equals("java.util.concurrent.Executors");
    }

    private static Rule nobodySleeps() {
        return new Rule(
                "nobody sleeps",
                "Sleeper",
                noClasses()
                        .should()
                        .accessTargetWhere(calls(Set.of("java.lang.Thread.sleep")))
                        .because(
                                "waiting for a while instead of an event is slow and still wrong"));
    }

    /** Calls of the methods named {@code owner.method}, whatever their parameters. */
    static DescribedPredicate<JavaAccess<?>> calls(Set<String> methods) {
        return describe(
                "calls of " + String.join(", ", methods),
                access -> methods.contains(nameOf(access.getTarget())));
    }

    static String nameOf(AccessTarget target) {
        return target.getOwner().getName() + "." + target.getName();
    }
}
