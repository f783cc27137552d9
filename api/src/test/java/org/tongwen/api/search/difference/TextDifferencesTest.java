package org.tongwen.api.search.difference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongwen.api.search.FakePolicySearch;
import org.tongwen.api.search.difference.DifferingPassage.Kind;
import org.tongwen.api.search.difference.DifferingPassage.Side;

class TextDifferencesTest {

    @Test
    void scriptWidthAndWhiteSpaceAreNoDifferences() {
        TextDifferences differences = between("关于发展制造业的通知", "到2025年，\n建成集群。", "關於發展製造業的通知", "　到２０２５年, \n\n建 成集群。");
        assertThat(differences.passages()).extracting(DifferingPassage::kind).containsOnly(Kind.EQUAL);
        assertThat(differences.count(Kind.EQUAL)).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({
        "到2025年建成25个集群。, 到2027年建成45個集群。, 到[2025]年建成[25]个集群。, 到[2027]年建成[45]個集群。",
        "支持企业上云。, 支持中小企業上云。, 支持企业上云。, 支持[中小]企業上云。",
        "坚决推进数字化转型工作。, 推进数字化转型工作。, [坚决]推进数字化转型工作。, 推进数字化转型工作。",
        "大力发展先进制造业。, 着力培育先进制造业。, [大力发展]先进制造业。, [着力培育]先进制造业。",
        "研发GPU与5G芯片, 研发CPU与5G芯片, 研发[GPU]与5G芯片, 研发[CPU]与5G芯片"
    })
    void whatDiffersWithinAPassageIsMarked(String from, String to, String marked, String otherMarked) {
        DifferingPassage passage = between("题", from, "題", to).passages().getLast();
        assertThat(passage.kind()).isEqualTo(Kind.CHANGED);
        assertThat(marked(passage.from())).isEqualTo(marked);
        assertThat(marked(passage.to())).isEqualTo(otherMarked);
    }

    @Test
    void passagesAreAddedRemovedAndFoundAgain() {
        TextDifferences differences = between(
                "办法",
                "第一条 为规范管理，制定本办法。\n第二条 本办法适用于本省。\n第三条 由工业部门负责。\n第四条 自发布之日起施行。",
                "办法",
                "第一条 为规范管理，制定本办法。\n第二条 本办法适用于本省各市。\n新增：设立专项资金。\n第四条 自发布之日起施行。");
        assertThat(differences.passages())
                .extracting(DifferingPassage::kind)
                .containsExactly(Kind.EQUAL, Kind.EQUAL, Kind.CHANGED, Kind.REMOVED, Kind.ADDED, Kind.EQUAL);
        Side added = Objects.requireNonNull(differences.passages().get(4).to());
        assertThat(added.paragraph()).isEqualTo(3);
    }

    /** A page that lost its line ends is one paragraph; one changed sentence leaves the others alone. */
    @Test
    void longParagraphsAreComparedSentenceBySentence() {
        String sentences = random(7, 300, 12).stream().collect(Collectors.joining("。", "", "。"));
        TextDifferences differences = between("", sentences, "", "新加的一句。" + sentences);
        assertThat(differences.count(Kind.ADDED)).isEqualTo(1);
        assertThat(differences.count(Kind.EQUAL))
                .isEqualTo(differences.passages().size() - 1);
    }

    /** Whatever differs, both documents can be read in the answer from beginning to end. */
    @Test
    void nothingIsLost() {
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            String from = String.join("\n", random(seed, random.nextInt(12), 9));
            String to = String.join("\n", random(seed / 2, random.nextInt(12), 9));
            TextDifferences differences = between("甲", from, "乙", to);
            assertThat(read(differences, false)).isEqualTo(from.replaceAll("\\s", ""));
            assertThat(read(differences, true)).isEqualTo(to.replaceAll("\\s", ""));
            assertThat(differences.passages()).allSatisfy(passage -> {
                assertThat(passage.from() == null).isEqualTo(passage.kind() == Kind.ADDED);
                assertThat(passage.to() == null).isEqualTo(passage.kind() == Kind.REMOVED);
            });
        }
    }

    @Test
    void whatIsTooLongIsRefused() {
        String half = "字".repeat(TextDifferences.MOST_CHARACTERS / 2);
        assertThatThrownBy(() -> between(half, half + "字"))
                .isInstanceOf(TooLongToCompareException.class)
                .hasMessageContaining("500,001");
        assertThat(between(half, half).count(Kind.CHANGED)).isZero();
    }

    private static List<String> random(int seed, int lines, int length) {
        Random random = new Random(seed);
        return random.ints(lines, 1, length)
                .mapToObj(size -> random.ints(size, 0, 12)
                        .mapToObj(i -> "产業发展𫘧国企A1 ，税".substring(i, i + 1))
                        .collect(Collectors.joining()))
                .toList();
    }

    private static String read(TextDifferences differences, boolean second) {
        return differences.passages().stream()
                .map(passage -> second ? passage.to() : passage.from())
                .filter(side -> side != null && side.paragraph() != null)
                .flatMap(side -> side.pieces().stream())
                .map(Piece::text)
                .collect(Collectors.joining())
                .replaceAll("\\s", "");
    }

    private static String marked(@Nullable Side side) {
        return Objects.requireNonNull(side).pieces().stream()
                .map(piece -> piece.differs() ? "[" + piece.text() + "]" : piece.text())
                .collect(Collectors.joining());
    }

    private static TextDifferences between(String body, String otherBody) {
        return TextDifferences.between(
                FakePolicySearch.document("a", "", body), FakePolicySearch.document("b", "", otherBody));
    }

    private static TextDifferences between(String title, String body, String otherTitle, String otherBody) {
        return TextDifferences.between(Stretch.of(title, body), Stretch.of(otherTitle, otherBody));
    }
}
