package org.tongwen.api.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.LaTeXParser;
import org.jbibtex.LaTeXPrinter;
import org.jbibtex.ParseException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tongwen.model.script.Script;

/** What is written is read by JBibTeX. */
class BibtexFormatTest {

    private static final Pattern BEYOND_ASCII = Pattern.compile("[^\\x00-\\x7f]");
    private static final Pattern NUMBER = Pattern.compile("Q([0-9a-f]{4})Q");

    private final ReferenceFormat format = CitationStyle.BIBTEX.format();

    /** Commands of LaTeX that the reader does not know. */
    @BeforeAll
    static void teachTheReader() {
        LaTeXPrinter.setSymbol("textbraceleft", "{");
        LaTeXPrinter.setSymbol("textbraceright", "}");
        LaTeXPrinter.setSymbol("textbackslash", "\\");
        LaTeXPrinter.setSymbol("textasciicircum", "^");
        LaTeXPrinter.setSymbol("textasciitilde", "~");
    }

    @Test
    void aGovernmentDocumentHasAllFields() throws ParseException {
        Sample sample = Sample.of("国务院关于促进潮汐能产业发展的指导意见")
                .id("gov-84")
                .type("意见")
                .by("国务院", "财政部")
                .number("国发〔2021〕84号")
                .published("2021-07-09")
                .url("https://gov.example.cn/c/84_a.htm?x=1%20&y={2}");
        BibTeXEntry entry = entry(sample);
        assertThat(entry.getType().getValue()).isEqualTo("techreport");
        assertThat(fields(entry))
                .containsExactlyEntriesOf(fields(
                        "author", "{国务院} and {财政部}",
                        "title", "国务院关于促进潮汐能产业发展的指导意见",
                        "institution", "{国务院} and {财政部}",
                        "year", "2021",
                        "date", "2021-07-09",
                        "number", "国发〔2021〕84号",
                        "type", "意见",
                        "url", "https://gov.example.cn/c/84_a.htm?x=1%20&y=%7B2%7D",
                        "urldate", "2026-11-28",
                        "langid", "chinese-hans"));
    }

    @Test
    void newsIsAnArticleInItsMedium() throws ParseException {
        BibTeXEntry entry = entry(Sample.of("岸电价格下调").source("证券时报").published("2020-03"));
        assertThat(entry.getType().getValue()).isEqualTo("article");
        assertThat(fields(entry))
                .containsExactlyEntriesOf(fields(
                        "title", "岸电价格下调",
                        "journal", "证券时报",
                        "year", "2020",
                        "date", "2020-03",
                        "langid", "chinese-hans"));
    }

    @Test
    void aLawIsMiscellaneousAndSaysInItsScriptThatItsYearIsAnEstimate() throws ParseException {
        BibTeXEntry entry = entry(Sample.of("潮汐發電條例")
                .script(Script.HANT)
                .type("条例")
                .source("全國法規資料庫")
                .year(1998, true));
        assertThat(entry.getType().getValue()).isEqualTo("misc");
        assertThat(fields(entry))
                .containsExactlyEntriesOf(fields(
                        "title", "潮汐發電條例",
                        "organization", "全國法規資料庫",
                        "year", "1998",
                        "date", "1998",
                        "type", "條例",
                        "langid", "chinese-hant",
                        "note", "年份係推定"));
    }

    @Test
    void whatIsUnknownIsLeftOut() throws ParseException {
        assertThat(fields(entry(Sample.of("").id("a/1.txt").script(Script.MIXED))))
                .containsExactlyEntriesOf(fields("title", "a/1.txt", "langid", "chinese"));
    }

    @ParameterizedTest
    @MethodSource("org.tongwen.api.citation.NastyTexts#titles")
    void textsComeBackAsTheyWere(String text) throws ParseException {
        BibTeXEntry entry =
                entry(Sample.of(text).type("通知").number(text).by(text).source(text));
        Map<String, String> fields = fields(entry);
        assertThat(plain(fields, "title")).isEqualTo(text);
        assertThat(plain(fields, "author")).isEqualTo(text);
        assertThat(plain(fields, "institution")).isEqualTo(text);
        assertThat(plain(fields, "number")).isEqualTo(text);
    }

    @Test
    void aListIsReadEntryByEntry() throws ParseException {
        String list = format.begin()
                + format.format(Sample.of("甲").id("A").reference())
                + format.separator()
                + format.format(Sample.of("乙").id("a").reference())
                + format.end();
        assertThat(read(list).getEntries()).hasSize(2);
    }

    private BibTeXEntry entry(Sample sample) throws ParseException {
        BibTeXDatabase database = read(format.format(sample.reference()));
        assertThat(database.getEntries()).hasSize(1);
        return database.getEntries().values().iterator().next();
    }

    private static BibTeXDatabase read(String bibtex) throws ParseException {
        return new BibTeXParser().parse(new StringReader(bibtex));
    }

    private static Map<String, String> fields(BibTeXEntry entry) {
        Map<String, String> fields = new LinkedHashMap<>();
        entry.getFields().forEach((key, value) -> fields.put(key.getValue(), value.toUserString()));
        return fields;
    }

    private static Map<String, String> fields(String... namesAndValues) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            fields.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return fields;
    }

    /** Reads commands of LaTeX; the reader knows no Chinese, so characters beyond ASCII go through it as numbers. */
    private static String plain(Map<String, String> fields, String name) throws ParseException {
        String ascii = BEYOND_ASCII
                .matcher(Objects.requireNonNull(fields.get(name)))
                .replaceAll(c -> c.group()
                        .chars()
                        .mapToObj(unit -> String.format("Q%04xQ", unit))
                        .collect(Collectors.joining()));
        String read = new LaTeXPrinter().print(new LaTeXParser().parse(ascii));
        return NUMBER.matcher(read)
                .replaceAll(c -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(c.group(1), 16))));
    }
}
