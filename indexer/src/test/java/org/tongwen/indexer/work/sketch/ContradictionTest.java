package org.tongwen.indexer.work.sketch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.tongwen.model.date.PolicyDate;

/** What keeps documents apart that read alike. */
class ContradictionTest {

    private static final String TEXT = Documents.prose(30, 5);
    private static final Documents LAW = Documents.of("东江市节水条例", TEXT);
    private static final PolicyDate MAY = PolicyDate.ofDay(LocalDate.of(2019, 5, 6));
    private static final PolicyDate LATER = PolicyDate.ofDay(LocalDate.of(2023, 3, 9));

    @Test
    void anotherDateOfSignatureIsAnotherVersion() {
        assertApart(LAW.issued(MAY), LAW.issued(LATER));
        assertApart(LAW.issued(MAY), LAW.issued(PolicyDate.ofYear(2020)));
        assertOne(LAW.issued(MAY), LAW.issued(PolicyDate.ofMonth(2019, 5)));
        assertOne(LAW.issued(MAY), LAW);
    }

    @Test
    void anotherDateOfPublicationIsAReprint() {
        assertOne(LAW.published(MAY), LAW.published(LATER));
    }

    @Test
    void twoNearDatesThatBothTextsStateAreOneText() {
        Documents both = Documents.of(LAW.title(), "2019年5月6日通过，二〇一九年五月二十日公布。\n" + TEXT);
        assertOne(both.issued(MAY), both.issued(PolicyDate.ofDay(LocalDate.of(2019, 5, 20))));
        Documents minguo = Documents.of(LAW.title(), "中華民國108年5月6日訂定，108年5月20日公布。\n" + TEXT);
        assertOne(minguo.issued(MAY), minguo.issued(PolicyDate.ofDay(LocalDate.of(2019, 5, 20))));
    }

    @Test
    void anotherNumberIsAnotherDocument() {
        assertApart(LAW.numbered("东政发〔2019〕7号"), LAW.numbered("东政发〔2019〕8号"));
        assertApart(LAW.numbered("東顧字第0980189537A號"), LAW.numbered("東顧字第0980189537B號"));
        assertOne(LAW.numbered("東政發〔2019〕7號"), LAW.numbered("东政发〔2019〕7号"));
        assertOne(LAW.numbered("东政发〔2019〕7号;西政发〔2019〕9号"), LAW.numbered("西政发〔2019〕9号"));
    }

    @Test
    void anotherProvinceIsAnotherDocument() {
        assertApart(LAW.in("320000"), LAW.in("330000"));
        assertApart(LAW.in("320500"), LAW.in("320200"));
        assertOne(LAW.in("320500"), LAW.in("320000"));
        assertOne(LAW.in("320500"), LAW);
    }

    @Test
    void aTitleWithAnotherYearIsAnotherReport() {
        assertApart(Documents.of("东江市2021年工作总结", TEXT), Documents.of("東江市二〇二二年工作總結", TEXT));
        assertOne(Documents.of("东江市2021年工作总结", TEXT), Documents.of("東江市二〇二一年工作總結", TEXT));
    }

    @Test
    void lawsOfOneKindOnTwoThingsAreTwo() {
        String judges = (TEXT + "判员任免和判员考核按照本法。").repeat(1) + "判员的等级由判员会决定。".repeat(20);
        Documents one = Documents.of("共和国判员任职法", judges);
        Documents other = Documents.of("共和国检员任职法", judges.replace("判员", "检员"));
        assertApart(one, other);
    }

    private static void assertApart(Documents one, Documents other) {
        assertThat(one.sketch().compare(other.sketch()))
                .as("%s, %s", one, other)
                .isEmpty();
    }

    private static void assertOne(Documents one, Documents other) {
        assertThat(one.sketch().compare(other.sketch()))
                .as("%s, %s", one, other)
                .isPresent();
    }
}
