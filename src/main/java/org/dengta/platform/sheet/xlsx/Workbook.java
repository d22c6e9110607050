package org.dengta.platform.sheet.xlsx;

import org.dengta.platform.sheet.SheetFault;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a workbook says about itself: its worksheets, visible ones first, and what cells refer to.
 *
 * @param worksheets in the workbook's order, hidden ones last
 */
record Workbook(List<Worksheet> worksheets, CellReading cells) {

    /** A worksheet's name and the part that holds it. */
    record Worksheet(String name, String part, boolean hidden) {}

    private record Target(String type, String part) {}

    static Workbook of(XlsxPackage parts) throws IOException {
        String main =
                targets(parts, "").values().stream()
                        .filter(target -> target.type().equals("officeDocument"))
                        .map(Target::part)
                        .findFirst()
                        .orElseThrow(Workbook::notASheet);
        if (!main.endsWith(".xml")) {
            throw notASheet();
        }
        var targets = targets(parts, main);
        var strings = new ArrayList<String>();
        for (String part : ofType(targets, "sharedStrings")) {
            strings.addAll(strings(parts, part));
        }
        var styles = ofType(targets, "styles").stream().findFirst();
        var head = new Head(parts, main, targets);
        if (head.worksheets().isEmpty()) {
            throw notASheet();
        }
        return new Workbook(
                head.worksheets(),
                new CellReading(
                        strings, NumberFormats.of(parts, styles), new Serials(head.from1904())));
    }

    private static List<String> ofType(Map<String, Target> targets, String type) {
        return targets.values().stream()
                .filter(target -> target.type().equals(type))
                .map(Target::part)
                .toList();
    }

    private static UnreadableWorkbook notASheet() {
        return new UnreadableWorkbook(SheetFault.NOT_A_SHEET, "a zip file without worksheets");
    }

    private static List<String> strings(XlsxPackage parts, String part) throws IOException {
        var strings = new ArrayList<String>();
        try (XmlCursor xml = parts.strings(part)) {
            while (xml.next()) {
                if (xml.isStart("si")) {
                    strings.add(xml.string("si"));
                }
            }
        }
        return strings;
    }

    /** The relationships of a part, by id; of the whole package for the empty name. */
    private static Map<String, Target> targets(XlsxPackage parts, String of) throws IOException {
        int slash = of.lastIndexOf('/') + 1;
        String folder = of.substring(0, slash);
        var targets = new HashMap<String, Target>();
        var found = parts.optional(folder + "_rels/" + of.substring(slash) + ".rels");
        if (found.isEmpty()) {
            return targets;
        }
        try (XmlCursor xml = found.get()) {
            while (xml.next()) {
                if (xml.isStart("Relationship")) {
                    String type = xml.attribute("Type").orElse("");
                    String target = xml.attribute("Target").orElse("");
                    targets.put(
                            xml.attribute("Id").orElse(""),
                            new Target(
                                    type.substring(type.lastIndexOf('/') + 1),
                                    resolve(folder, target)));
                }
            }
        }
        return targets;
    }

    /** A target as a part's name; ids of what lies outside the file resolve to no part. */
    private static String resolve(String folder, String target) {
        if (target.startsWith("/")) {
            return target.substring(1);
        }
        var names = new ArrayDeque<String>();
        for (String name : (folder + target).split("/", -1)) {
            if (name.equals("..")) {
                names.pollLast();
            } else if (!name.equals(".")) {
                names.addLast(name);
            }
        }
        return String.join("/", names);
    }

    /** The workbook part itself. */
    private record Head(XlsxPackage parts, String main, Map<String, Target> targets) {

        boolean from1904() throws IOException {
            try (XmlCursor xml = parts.small(main)) {
                while (xml.next()) {
                    if (xml.isStart("workbookPr")) {
                        return xml.attribute("date1904").filter(Head::isTrue).isPresent();
                    }
                }
                return false;
            }
        }

        List<Worksheet> worksheets() throws IOException {
            var sheets = new ArrayList<Worksheet>();
            try (XmlCursor xml = parts.small(main)) {
                while (xml.next()) {
                    if (xml.isStart("sheet")) {
                        worksheet(xml).ifPresent(sheets::add);
                    }
                }
            }
            sheets.sort(Comparator.comparing(Worksheet::hidden));
            return sheets;
        }

        private Optional<Worksheet> worksheet(XmlCursor xml) {
            String name = xml.attribute("name").orElse("");
            boolean hidden = !xml.attribute("state").orElse("visible").equals("visible");
            return xml.relationshipId()
                    .map(targets::get)
                    .filter(target -> target.type().equals("worksheet"))
                    .map(target -> new Worksheet(name, target.part(), hidden));
        }

        private static boolean isTrue(String value) {
            return value.equals("1") || value.equals("true");
        }
    }
}
