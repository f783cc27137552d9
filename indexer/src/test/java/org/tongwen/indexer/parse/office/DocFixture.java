package org.tongwen.indexer.parse.office;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Writes paragraphs as DOC files of Word 97: the header, one piece of text, and the few tables that cannot be left out. */
public final class DocFixture {

    private static final int TEXT = 0x600;
    /** In the header: sixteen words, then counts and the lists of shorts, integers, and places in the table stream. */
    private static final int COUNT_OF_CHARACTERS = 32 + 2 + 28 + 2 + 3 * 4;

    private static final int PLACES = 32 + 2 + 28 + 2 + 88 + 2;
    private static final int STYLES = 1;
    private static final int FONTS = 15;
    private static final int PROPERTIES = 31;
    private static final int PIECES = 33;

    private DocFixture() {}

    /** Returns a DOC file with a paragraph for each line. */
    public static byte[] of(List<String> lines) {
        return ofText(String.join("\r", lines) + "\r", 0);
    }

    static byte[] encrypted() {
        return ofText("\r", 0x0100);
    }

    private static byte[] ofText(String text, int flags) {
        byte[] characters = text.getBytes(StandardCharsets.UTF_16LE);
        byte[] wordDocument = new byte[TEXT + characters.length];
        ByteBuffer document = littleEndian(wordDocument);
        document.putShort(0, (short) 0xa5ec).putShort(2, (short) 0x00c1);
        document.putShort(0x0a, (short) (0x0200 | flags));
        document.putInt(0x18, TEXT).putInt(0x1c, TEXT + characters.length);
        document.putShort(32, (short) 14).putShort(62, (short) 22).putShort(PLACES - 2, (short) 93);
        document.putInt(COUNT_OF_CHARACTERS, text.length());
        document.put(TEXT, characters);

        byte[] tableStream = new byte[1024];
        ByteBuffer table = littleEndian(tableStream);
        place(document, PROPERTIES, 0, 544);
        place(document, STYLES, 600, 20);
        table.putShort(600, (short) 18);
        place(document, FONTS, 700, 4);
        place(document, PIECES, 800, 21);
        table.put(800, (byte) 2).putInt(801, 16).putInt(809, text.length()).putInt(815, TEXT);
        return file(wordDocument, tableStream);
    }

    private static void place(ByteBuffer document, int table, int offset, int length) {
        document.putInt(PLACES + 8 * table, offset).putInt(PLACES + 8 * table + 4, length);
    }

    private static ByteBuffer littleEndian(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static byte[] file(byte[] document, byte[] table) {
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            files.createDocument(new ByteArrayInputStream(document), "WordDocument");
            files.createDocument(new ByteArrayInputStream(table), "1Table");
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            files.writeFilesystem(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
