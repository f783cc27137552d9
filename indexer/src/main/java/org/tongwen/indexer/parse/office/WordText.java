package org.tongwen.indexer.parse.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.OldFileFormatException;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jspecify.annotations.Nullable;
import org.tongwen.indexer.parse.UnreadableDocumentException;

/** Reads Word files: DOCX, and DOC of all versions that were in use in Chinese. */
public final class WordText {

    private static final String PROTECTED = "is protected by a password; remove it and index it again";
    static final String OTHER = "is no Word file, whatever its name says";
    private static final String BOMB = "Zip bomb";

    /** Unpacked, a part of a document of 3 million characters has less; POI's own limit is 4 GB. */
    private static final long LARGEST_PART = 128L << 20;

    /** Where the header of a DOC file says that it is encrypted. */
    private static final int FLAGS = 11;

    private static final int ENCRYPTED = 1;

    static {
        ZipSecureFile.setMaxEntrySize(LARGEST_PART);
    }

    private WordText() {}

    /** Returns the paragraphs of a Word file; which kind it is, its first bytes tell. */
    public static OfficeText read(byte[] bytes) throws UnreadableDocumentException {
        try {
            return switch (FileMagic.valueOf(bytes)) {
                case OOXML -> DocxText.read(bytes);
                case OLE2 -> doc(bytes);
                default -> throw new UnreadableDocumentException(OTHER);
            };
        } catch (EncryptedDocumentException e) {
            throw new UnreadableDocumentException(PROTECTED);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // POI meets what a damaged file may say with whatever exception its code comes to: a cast, an index, a
            // recursion.
            String reason = OfficeLimits.reason(e);
            throw new UnreadableDocumentException(
                    reason.contains(BOMB) ? "unpacks to far more than a document holds" : "is damaged: " + reason);
        }
    }

    private static OfficeText doc(byte[] bytes) throws IOException, UnreadableDocumentException {
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
            if (files.getRoot().hasEntryCaseInsensitive(Decryptor.DEFAULT_POIFS_ENTRY)) {
                throw new UnreadableDocumentException(PROTECTED);
            }
            if (!files.getRoot().hasEntryCaseInsensitive("WordDocument")) {
                throw new UnreadableDocumentException(OTHER);
            }
            if (isEncrypted(files)) {
                throw new UnreadableDocumentException(PROTECTED);
            }
            return DocText.read(files);
        } catch (OldFileFormatException e) {
            throw new UnreadableDocumentException("is of Word 95 or older; save it as DOCX and index it again");
        }
    }

    private static boolean isEncrypted(POIFSFileSystem files) throws IOException {
        try (InputStream document = files.createDocumentInputStream("WordDocument")) {
            byte[] head = document.readNBytes(FLAGS + 1);
            return head.length > FLAGS && (head[FLAGS] & ENCRYPTED) != 0;
        }
    }

    /** Returns the words with their title, if there are any, and not too many. */
    static OfficeText text(String words, @Nullable String title) throws UnreadableDocumentException {
        String text = OfficeLimits.check(words);
        if (text.isBlank()) {
            throw new UnreadableDocumentException("has no text");
        }
        return new OfficeText(text, StatedTitle.find(title, text));
    }
}
