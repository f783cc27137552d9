package org.tongwen.indexer.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.tongwen.indexer.parse.office.DocFixture;
import org.tongwen.indexer.parse.office.DocxFixture;
import org.tongwen.indexer.parse.office.PdfFixture;
import org.tongwen.indexer.source.Collected;
import org.tongwen.indexer.source.Packed;
import org.tongwen.indexer.source.RawDocument;
import tools.jackson.databind.json.JsonMapper;

/** The sample corpus, written in every format and encoding that is read: the same text must come out of all. */
class EveryFormatTest {

    private static final DocumentParser PARSER = new DocumentParser();
    private static final List<ParsedDocument> CORPUS = new ArrayList<>();
    private static final List<String> ENCODINGS =
            List.of("UTF-8", "UTF-8 BOM", "UTF-16LE BOM", "UTF-16BE BOM", "UTF-16LE", "GB18030", "Big5", "Big5-HKSCS");

    /** Its page states a shorter title than its text, so without the page the title is the longer one. */
    private static final String SHORTER_TITLE = "sample/taiwan/gazette-offshore-wind-2018.html";

    @TempDir
    Path folder;

    /** Writes a document. */
    @FunctionalInterface
    interface Writer {
        byte[] write(ParsedDocument document, String encoding);
    }

    private static final Map<String, Writer> TEXTS = Map.of(
            ".txt", (document, encoding) -> encoded(plain(document), encoding),
            ".md",
                    (document, encoding) -> encoded(
                            "---\ntitle: '" + document.title().replace("'", "''") + "'\n---\n\n" + document.body(),
                            encoding),
            ".html", (document, encoding) -> encoded(html(document, ""), encoding),
            ".htm",
                    (document, encoding) -> encoded(
                            html(document, "<meta charset=\"" + encoding.replace(" BOM", "") + "\">"), encoding),
            ".jsonl", (document, encoding) -> encoded(json(document) + "\n", encoding),
            ".csv",
                    (document, encoding) -> encoded(
                            "title,body\n" + quoted(document.title()) + "," + quoted(document.body()) + "\n", encoding),
            ".tsv",
                    (document, encoding) -> encoded(
                            "標題\t全文\n" + quoted(document.title()) + "\t" + quoted(document.body()) + "\n", encoding));

    private static final Map<String, Writer> FILES = Map.of(
            ".pdf", (document, encoding) -> PdfFixture.of(spaced(document)),
            ".docx", (document, encoding) -> DocxFixture.of(lines(document)),
            ".doc", (document, encoding) -> DocFixture.of(lines(document)),
            ".txt.gz", (document, encoding) -> Packed.gzip(plain(document)),
            ".jsonl.gz", (document, encoding) -> Packed.gzip(json(document)),
            ".zip", (document, encoding) -> Packed.zip("inner/文件.html", html(document, "")));

    @BeforeAll
    static void readTheCorpus() {
        Collected.of(Path.of("src/sample")).documents.stream()
                .map(EveryFormatTest::parse)
                .filter(document -> !SHORTER_TITLE.equals(document.raw().place().path()))
                .forEach(CORPUS::add);
        assertThat(CORPUS).hasSizeGreaterThan(80);
    }

    static Stream<Arguments> texts() {
        return TEXTS.keySet().stream()
                .sorted()
                .flatMap(format -> ENCODINGS.stream().map(encoding -> Arguments.of(format, encoding)));
    }

    static Stream<String> files() {
        return FILES.keySet().stream().sorted();
    }

    @ParameterizedTest(name = "{0} in {1}")
    @MethodSource("texts")
    void theSameTextComesOutOf(String format, String encoding) throws IOException {
        check(format, encoding, TEXTS.getOrDefault(format, (document, charset) -> new byte[0]));
    }

    @ParameterizedTest
    @MethodSource("files")
    void theSameTextComesOutOf(String format) throws IOException {
        check(format, "UTF-8", FILES.getOrDefault(format, (document, charset) -> new byte[0]));
    }

    private void check(String format, String encoding, Writer writer) throws IOException {
        List<ParsedDocument> written = new ArrayList<>();
        for (ParsedDocument document : CORPUS) {
            if (canBeIn(encoding, plain(document))) {
                written.add(document);
                Files.write(
                        folder.resolve("%03d%s".formatted(written.size(), format)), writer.write(document, encoding));
            }
        }
        Collected read = Collected.of(folder);
        assertThat(read.failures).isEmpty();
        assertThat(read.documents).hasSameSizeAs(written);
        for (int i = 0; i < written.size(); i++) {
            ParsedDocument again = parse(read.documents.get(i));
            assertThat(letters(again)).as(written.get(i).raw().place().path()).isEqualTo(letters(written.get(i)));
        }
    }

    private static boolean canBeIn(String encoding, String text) {
        return charset(encoding).newEncoder().canEncode(text);
    }

    private static byte[] encoded(String text, String encoding) {
        ByteBuffer bytes = charset(encoding).encode(CharBuffer.wrap(encoding.endsWith("BOM") ? "\uFEFF" + text : text));
        byte[] array = new byte[bytes.remaining()];
        bytes.get(array);
        return array;
    }

    private static Charset charset(String encoding) {
        return Charset.forName(encoding.replace(" BOM", ""));
    }

    private static ParsedDocument parse(RawDocument raw) {
        try {
            return PARSER.parse(raw);
        } catch (UnreadableDocumentException e) {
            throw new AssertionError(raw.place().path(), e);
        }
    }

    /** On paper, there is some space below a title. */
    private static List<String> spaced(ParsedDocument document) {
        return Stream.concat(Stream.of(document.title(), ""), document.body().lines())
                .toList();
    }

    private static List<String> lines(ParsedDocument document) {
        return plain(document).lines().toList();
    }

    private static String plain(ParsedDocument document) {
        return document.title() + "\n" + document.body();
    }

    private static String html(ParsedDocument document, String head) {
        StringBuilder html = new StringBuilder("<html><head>" + head + "</head><body><h1>" + escaped(document.title())
                + "</h1>\n<div class=\"article-content\">\n");
        document.body()
                .lines()
                .forEach(line -> html.append("<p>").append(escaped(line)).append("</p>\n"));
        return html.append("</div></body></html>").toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }

    private static String json(ParsedDocument document) {
        return JsonMapper.shared().writeValueAsString(Map.of("title", document.title(), "body", document.body()));
    }

    private static String quoted(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }

    private static String letters(ParsedDocument document) {
        return (document.title() + document.body()).replaceAll("[\\s\\u3000]+", "");
    }
}
