package org.dengta.house;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import static org.dengta.house.TechniqueRules.calls;
import static org.dengta.house.TechniqueRules.nameOf;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;

import java.util.List;
import java.util.Set;

/** What code may not take from its surroundings: the hour, chance, the language, the console. */
final class AmbientRules {

    private static final Set<String> CLOCKS_AND_DICE =
            Set.of(
                    "java.lang.System.currentTimeMillis",
                    "java.lang.Math.random",
                    "java.time.Clock.systemUTC",
                    "java.time.Clock.systemDefaultZone",
                    "java.time.Clock.system",
                    "java.time.InstantSource.system",
                    "java.util.UUID.randomUUID",
                    "java.util.Random.<init>",
                    "java.util.SplittableRandom.<init>",
                    "java.util.concurrent.ThreadLocalRandom.current",
                    "java.util.random.RandomGenerator.getDefault",
                    "java.util.random.RandomGenerator.of",
                    "java.security.SecureRandom.<init>",
                    "java.security.SecureRandom.getInstanceStrong");

    private static final Set<String> DEFAULTS =
            Set.of(
                    "java.util.Locale.getDefault",
                    "java.util.TimeZone.getDefault",
                    "java.time.ZoneId.systemDefault",
                    "java.nio.charset.Charset.defaultCharset",
                    "java.lang.String.formatted",
                    "java.lang.String.getBytes()",
                    "java.lang.String.toLowerCase()",
                    "java.lang.String.toUpperCase()",
                    "java.lang.String.format(java.lang.String,java.lang.Object[])",
                    "java.io.PrintStream.printf(java.lang.String,java.lang.Object[])",
                    "java.io.PrintWriter.printf(java.lang.String,java.lang.Object[])",
                    "java.time.format.DateTimeFormatter.ofPattern(java.lang.String)",
                    "java.text.DecimalFormat.<init>(java.lang.String)",
                    "java.text.NumberFormat.getInstance()");

    private static final Set<String> OLD_DATES =
            Set.of(
                    "java.util.Date",
                    "java.sql.Date",
                    "java.sql.Time",
                    "java.sql.Timestamp",
                    "java.text.SimpleDateFormat");

    private AmbientRules() {}

    static List<Rule> of(House house) {
        return List.of(
                timeAndChanceAreGiven(house),
                languageIsChosen(house),
                oldDatesAreGone(),
                onlyAppTalksToTheConsole(house),
                onlyMainExits(house),
                nobodyPrintsStackTraces());
    }

    private static Rule timeAndChanceAreGiven(House house) {
        return new Rule(
                "time and chance come from app",
                "ClockReader",
                noClasses()
                        .that(not(house.rooms("app")))
                        .should()
                        .accessTargetWhere(
                                calls(CLOCKS_AND_DICE)
                                        .or(describe("now()", AmbientRules::asksTheHour)))
                        .because("a test sets the clock and the dice, and a run can be repeated"));
    }

    private static boolean asksTheHour(JavaAccess<?> access) {
        return access.getTargetOwner().getPackageName().startsWith("java.time")
                && access.getTarget().getName().equals("now")
                && !access.getTarget().getFullName().contains("java.time.Clock");
    }

    private static Rule languageIsChosen(House house) {
        return new Rule(
                "no default language, charset or time zone",
                "DefaultTaker",
                noClasses()
                        .that(not(house.rooms("app")))
                        .should()
                        .accessTargetWhere(
                                calls(DEFAULTS)
                                        .or(
                                                describe(
                                                        "calls without a language",
                                                        AmbientRules::takesADefault)))
                        .because(
                                "a kiosk set to Turkish or Arabic must print what a test printed"));
    }

    private static boolean takesADefault(JavaAccess<?> access) {
        var target = access.getTarget();
        return DEFAULTS.contains(target.getFullName().replace(", ", ","));
    }

    private static Rule oldDatesAreGone() {
        return new Rule(
                "java.util.Date and its kin are not used",
                "DateUser",
                noClasses()
                        .should()
                        .dependOnClassesThat(named(OLD_DATES))
                        .because("java.time says which of instant, date and local time is meant"));
    }

    private static DescribedPredicate<JavaClass> named(Set<String> names) {
        return describe("one of " + names, type -> names.contains(type.getName()));
    }

    private static Rule onlyAppTalksToTheConsole(House house) {
        return new Rule(
                "only app uses System.out and System.err",
                "Talker",
                noClasses()
                        .that(not(house.rooms("app")))
                        .should()
                        .accessTargetWhere(
                                calls(Set.of("java.lang.System.out", "java.lang.System.err")))
                        .because("output is an interface of the commands, not a place for notes"));
    }

    private static Rule onlyMainExits(House house) {
        return new Rule(
                "only Main ends the program",
                "Quitter",
                noClasses()
                        .that()
                        .doNotHaveFullyQualifiedName(house.root() + ".app.Main")
                        .should()
                        .accessTargetWhere(
                                calls(
                                        Set.of(
                                                "java.lang.System.exit",
                                                "java.lang.Runtime.exit",
                                                "java.lang.Runtime.halt")))
                        .because("everything that is open is closed in order first"));
    }

    private static Rule nobodyPrintsStackTraces() {
        return new Rule(
                "nobody prints stack traces",
                "TracePrinter",
                noClasses()
                        .should()
                        .accessTargetWhere(
                                describe(
                                        "calls of printStackTrace",
                                        access ->
                                                nameOf(access.getTarget())
                                                        .endsWith(".printStackTrace")))
                        .because(
                                "a person needs a problem and what to do; a trace is for the log"));
    }
}
