package org.dengta.house;

import static com.tngtech.archunit.base.DescribedPredicate.describe;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The plan of the rooms below one package root, so that a rule reads the same for the program and
 * for the offenders planted against it.
 *
 * @param root the package that holds the rooms
 * @param javafx the package that stands for the screen toolkit
 */
record House(String root, String javafx) {

    static final House PROGRAM = new House("org.dengta", "javafx");
    static final House OFFENDERS =
            new House("org.dengta.house.offenders", "org.dengta.house.offenders.javafx");

    private static final Set<String> FEATURES =
            Set.of(
                    "venue",
                    "programme",
                    "accreditation",
                    "amendment",
                    "roster",
                    "intake",
                    "credential",
                    "journal",
                    "checkin",
                    "helpdesk",
                    "presence",
                    "admission",
                    "gate",
                    "neighbour",
                    "wording",
                    "verdict",
                    "badge",
                    "printing",
                    "issuance",
                    "registration",
                    "invitation",
                    "reading",
                    "scanner",
                    "search",
                    "exchange",
                    "central",
                    "report",
                    "replay",
                    "lanes",
                    "kiosk",
                    "supervision");
    private static final Set<String> STATIONS =
            Set.of("shell", "camera", "door", "desk", "duty", "supervisor", "selfservice", "setup");

    DescribedPredicate<JavaClass> featureRoots() {
        return describe("feature roots", this::isFeatureRoot);
    }

    DescribedPredicate<JavaClass> adapters() {
        return describe("adapters", type -> adapterOf(type).isPresent());
    }

    /** Classes of the named rooms, such as {@code app} or {@code platform.sql}, and below them. */
    DescribedPredicate<JavaClass> rooms(String... names) {
        return describe("rooms " + String.join(", ", names), type -> isIn(type, List.of(names)));
    }

    DescribedPredicate<JavaClass> everyRoom() {
        return describe("any room of the house", type -> !pathOf(type).isEmpty());
    }

    DescribedPredicate<JavaClass> plannedRooms() {
        return describe(
                "rooms that are in the plan",
                type ->
                        isFeatureRoot(type)
                                || adapterOf(type).isPresent()
                                || isIn(type, List.of("app", "platform"))
                                || isStation(type));
    }

    DescribedPredicate<JavaClass> toolkit(String... parts) {
        return describe(
                "the screen toolkit's " + String.join(", ", parts),
                type ->
                        List.of(parts).stream()
                                .anyMatch(part -> isBelow(type, javafx + "." + part)));
    }

    DescribedPredicate<JavaClass> toolkit() {
        return describe("the screen toolkit", type -> isBelow(type, javafx));
    }

    /** Whether a feature root of this name is in the plan. */
    static boolean isFeature(String name) {
        return FEATURES.contains(name);
    }

    boolean isFeatureRoot(JavaClass type) {
        return FEATURES.contains(String.join(".", pathOf(type)));
    }

    /** The adapter a class belongs to, such as {@code badge.pdf}; empty when it is in none. */
    Optional<String> adapterOf(JavaClass type) {
        var path = pathOf(type);
        boolean inAdapter =
                path.size() > 1 && (FEATURES.contains(path.get(0)) || path.get(0).equals("store"));
        return inAdapter ? Optional.of(path.get(0) + "." + path.get(1)) : Optional.empty();
    }

    private boolean isStation(JavaClass type) {
        var path = pathOf(type);
        return path.size() > 1 && path.get(0).equals("ui") && STATIONS.contains(path.get(1));
    }

    private boolean isIn(JavaClass type, List<String> rooms) {
        return rooms.stream().anyMatch(room -> isBelow(type, root + "." + room));
    }

    private static boolean isBelow(JavaClass type, String name) {
        return (type.getPackageName() + ".").startsWith(name + ".");
    }

    private List<String> pathOf(JavaClass type) {
        if (!isBelow(type, root) || type.getPackageName().equals(root)) {
            return List.of();
        }
        return List.of(type.getPackageName().substring(root.length() + 1).split("\\.", -1));
    }
}
