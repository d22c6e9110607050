package org.dengta.printing.ipp;

import static org.assertj.core.api.Assertions.assertThat;

import org.dengta.printing.ipp.Medium.Choice;
import org.junit.jupiter.api.Test;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

final class MediumTest {

    @Test
    void the_nearest_listed_size_within_half_a_millimetre_is_chosen() {
        var media = media(size(10500, 14800), size(10540, 14840), size(21000, 29700));
        assertThat(Medium.choose(media, 10530, 14830))
                .contains(new Choice(10540, 14840, false, Map.of()));
        assertThat(Medium.choose(media, 10550, 14850)).isPresent();
        assertThat(Medium.choose(media, 10449, 14800)).isEmpty();
        assertThat(Medium.choose(media, 10160, 7620)).isEmpty();
    }

    @Test
    void paper_is_asked_for_as_it_is_listed() {
        var media = media(size(7620, 10160));
        assertThat(Medium.choose(media, 10160, 7620))
                .contains(new Choice(7620, 10160, true, Map.of()));
        assertThat(Medium.choose(media, 7620, 10160))
                .contains(new Choice(7620, 10160, false, Map.of()));
    }

    @Test
    void a_size_that_is_listed_goes_before_one_that_could_be_chosen() {
        var any = range(2500, 33000, 2500, 100000);
        assertThat(Medium.choose(media(any), 10160, 7620))
                .contains(new Choice(10160, 7620, false, Map.of()));
        assertThat(Medium.choose(media(any, size(7620, 10160)), 10160, 7620))
                .contains(new Choice(7620, 10160, true, Map.of()));
        assertThat(Medium.choose(media(any), 2400, 7620)).isEmpty();
    }

    @Test
    void of_equal_sizes_the_one_with_the_narrowest_margins_is_asked_for_with_them() {
        var printer =
                IppAttributes.NONE
                        .with("media-size-supported", size(10500, 14800))
                        .with("media-col-database", entry(300), entry(0));
        var choice = Medium.choose(Medium.of(printer), 10500, 14800).orElseThrow();
        assertThat(choice.margins()).hasSize(4).containsEntry("media-top-margin", 0);
    }

    private static List<Medium> media(IppValue... sizes) {
        return Medium.of(IppAttributes.NONE.with("media-size-supported", sizes));
    }

    private static IppValue size(int x, int y) {
        return PretendPrinter.size(x, y);
    }

    private static IppValue range(int fromX, int toX, int fromY, int toY) {
        return new IppValue.Collection(
                IppAttributes.NONE
                        .with("x-dimension", new IppValue.Range(fromX, toX))
                        .with("y-dimension", new IppValue.Range(fromY, toY))
                        .values());
    }

    private static IppValue entry(int margin) {
        var members = new LinkedHashMap<String, List<IppValue>>();
        members.put("media-size", List.of(size(10500, 14800)));
        for (var side : List.of("bottom", "left", "right", "top")) {
            members.put("media-" + side + "-margin", List.of(IppValue.integer(margin)));
        }
        return new IppValue.Collection(members);
    }
}
