package org.dengta.badge;

import static org.assertj.core.api.Assertions.assertThat;

import org.dengta.badge.MeasuredScale.Implausible;
import org.dengta.badge.MeasuredScale.Right;
import org.dengta.badge.MeasuredScale.Scaled;
import org.dengta.badge.MeasuredScale.Stretched;
import org.junit.jupiter.api.Test;

final class MeasuredScaleTest {
    private static final TestPage A6 = new TestPage(105, 148);
    private static final TestPage CARD = new TestPage(85.6, 54);

    @Test
    void rulers_are_whole_centimetres_that_the_page_holds() {
        assertThat(A6.acrossMm()).isEqualTo(100);
        assertThat(A6.alongMm()).isEqualTo(100);
        assertThat(CARD.acrossMm()).isEqualTo(80);
        assertThat(CARD.alongMm()).isEqualTo(40);
        assertThat(new TestPage(20, 20).acrossMm()).isEqualTo(10);
        assertThat(new TestPage(420, 420).alongMm()).isEqualTo(100);
    }

    @Test
    void half_a_millimetre_either_way_is_right_and_more_is_not() {
        assertThat(new MeasuredScale(A6, 100.5, 99.5).finding()).isEqualTo(new Right());
        assertThat(new MeasuredScale(A6, 100, 100).finding()).isEqualTo(new Right());
        assertThat(new MeasuredScale(A6, 100.6, 100.7).finding()).isInstanceOf(Scaled.class);
        assertThat(new MeasuredScale(CARD, 79.4, 40).finding()).isNotEqualTo(new Right());
    }

    @Test
    void a_page_fitted_to_the_paper_says_by_how_much_and_what_makes_up_for_it() {
        assertThat(new MeasuredScale(A6, 97, 97).finding()).isEqualTo(new Scaled(97, 103.1));
        assertThat(new MeasuredScale(A6, 51.2, 51).finding()).isEqualTo(new Scaled(51.2, 195.3));
        assertThat(new MeasuredScale(CARD, 88, 44).finding()).isEqualTo(new Scaled(110, 90.9));
    }

    @Test
    void paper_of_another_shape_is_told_from_a_scale() {
        assertThat(new MeasuredScale(A6, 100, 95).finding()).isEqualTo(new Stretched(100, 95));
    }

    @Test
    void where_one_ruler_is_right_and_the_other_not_no_scaling_makes_up_for_it() {
        assertThat(new MeasuredScale(A6, 100, 100.8).finding())
                .isEqualTo(new Stretched(100, 100.8));
        assertThat(new MeasuredScale(A6, 99.2, 100).finding()).isEqualTo(new Stretched(99.2, 100));
    }

    @Test
    void what_no_printer_does_was_measured_wrong() {
        for (var length : new double[] {0, 3.9, 10, 1000}) {
            assertThat(new MeasuredScale(A6, length, 100).finding()).isEqualTo(new Implausible());
            assertThat(new MeasuredScale(A6, 100, length).finding()).isEqualTo(new Implausible());
        }
    }
}
