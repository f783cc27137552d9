package org.tongwen.api.search.association;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssociationTest {

    /** The tables of Dunning 1993, table 1 (bigrams of 31,777 words), by their four cells. */
    @ParameterizedTest
    @CsvSource({
        "110, 2442, 111, 29114, 270.72",
        "29, 13, 123, 31612, 263.90",
        "31, 23, 139, 31584, 256.84",
        "10, 0, 3, 31764, 167.23"
    })
    void logLikelihoodsAreThoseThatWerePublished(long both, long rest, long other, long neither, double published) {
        assertThat(table(both, rest, other, neither).logLikelihood()).isCloseTo(published, within(0.01));
    }

    /** By hand: of 100 places 20 are near, of 10 words 8 are: 2 (8 ln 4 + 12 ln(2/3) + 2 ln(1/4) + 78 ln(13/12)). */
    @Test
    void soIsWhatWasWorkedOutByHand() {
        Association table = table(8, 12, 2, 78);
        assertThat(table.expected()).isEqualTo(2);
        assertThat(table.mutualInformation()).isCloseTo(2, within(1e-12));
        assertThat(table.logLikelihood())
                .isCloseTo(
                        2 * (8 * Math.log(4) + 12 * Math.log(2.0 / 3) + 2 * Math.log(0.25) + 78 * Math.log(13.0 / 12)),
                        within(1e-9));
    }

    @Test
    void whatIsAsOftenAsByChanceSaysNothing() {
        Association table = table(2, 18, 8, 72);
        assertThat(table.attracts()).isFalse();
        assertThat(table.logLikelihood()).isCloseTo(0, within(1e-9));
        assertThat(table.mutualInformation()).isCloseTo(0, within(1e-9));
        assertThat(table(3, 17, 7, 73).attracts()).isTrue();
        assertThat(table(1, 19, 9, 71).attracts()).isFalse();
    }

    @Test
    void cellsMayBeEmpty() {
        assertThat(table(5, 0, 0, 5).logLikelihood()).isCloseTo(20 * Math.log(2), within(1e-9));
        assertThat(new Association(0, 0, 0, 0).logLikelihood()).isZero();
        assertThat(new Association(0, 0, 0, 0).expected()).isZero();
        assertThat(new Association(3, 3, 3, 3).attracts()).isFalse();
    }

    @Test
    void whatIsNoTableIsRefused() {
        assertThatThrownBy(() -> new Association(3, 2, 4, 9)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Association(1, 6, 6, 9)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Association table(long both, long rest, long other, long neither) {
        return new Association(both, both + rest, both + other, both + rest + other + neither);
    }
}
