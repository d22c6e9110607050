package org.dengta.kiosk.config.event;

import static org.dengta.kiosk.config.event.EventScalars.label;

import org.dengta.platform.yaml.Scalars;
import org.dengta.platform.yaml.YamlMap;
import org.dengta.programme.Audience;
import org.dengta.programme.Category;
import org.dengta.programme.Category.Bearer;
import org.dengta.programme.Category.WalkIn;
import org.dengta.programme.CategoryId;
import org.dengta.venue.ZoneId;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** The section {@code categories}. */
final class CategoryReader {
    private static final int HIGHEST = 255;
    private static final int MOST_CARDS = 9_999;

    private final EventNames names;
    private final Map<Integer, String> taken = new HashMap<>();

    CategoryReader(EventNames names) {
        this.names = names;
    }

    List<Category> categories(YamlMap root) {
        return root.each("categories", this::category);
    }

    private Category category(YamlMap map) {
        var id = names.id(map, "category");
        var number = map.read("number", Scalars.whole(1, HIGHEST));
        number.map(it -> taken.putIfAbsent(it, id))
                .ifPresent(other ->
                        map.fault(
                                "number",
                                ConfigFault.NUMBER_TAKEN,
                                number.orElseThrow().toString(),
                                other));
        var bearer = map.find("bearer", Scalars.constant(Bearer.class)).orElse(Bearer.PERSON);
        return new Category(
                new CategoryId(id),
                number.orElse(1),
                map.get("audience", Scalars.constant(Audience.class)),
                label(map, "name"),
                map.get("colour", EventScalars.COLOUR),
                map.get("symbol", EventScalars.SYMBOL),
                walkIn(map, bearer),
                bearer);
    }

    private Optional<WalkIn> walkIn(YamlMap map, Bearer bearer) {
        var isOpen = map.find("walk-in", Scalars.YES_NO).orElse(false);
        var dayPass = map.find("day-pass", names.zones().reference().map(ZoneId::new));
        var quota = map.find("quota", Scalars.whole(1, MOST_CARDS));
        if (quota.isPresent() && !(isOpen && bearer == Bearer.CARD)) {
            map.fault("quota", ConfigFault.QUOTA_WITHOUT_CARDS);
        }
        if (!isOpen && dayPass.isPresent()) {
            map.fault("day-pass", ConfigFault.PASS_WITHOUT_WALK_IN);
        }
        var cards = quota.map(OptionalInt::of).orElseGet(OptionalInt::empty);
        return isOpen ? Optional.of(new WalkIn(dayPass, cards)) : Optional.empty();
    }
}
