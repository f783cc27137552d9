package org.tongwen.indexer.parse.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.apache.poi.ooxml.util.DocumentHelper;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.tongwen.indexer.parse.UnreadableDocumentException;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** Reads the parts of a DOCX file that hold text: the document itself, then its footnotes and endnotes. */
final class DocxText {

    private DocxText() {}

    static OfficeText read(byte[] bytes) throws IOException, UnreadableDocumentException {
        try (OPCPackage parts = OPCPackage.open(new ByteArrayInputStream(bytes))) {
            PackagePart document = document(parts);
            if (!document.getContentType().contains("wordprocessingml")
                    && !document.getContentType().contains("ms-word")) {
                throw new UnreadableDocumentException(WordText.OTHER);
            }
            ListNumbers numbers = ListNumbers.of(related(document, "numbering"), related(document, "styles"));
            DocxLines lines = new DocxLines(numbers);
            lines.add(root(document));
            related(document, "footnotes").ifPresent(lines::add);
            related(document, "endnotes").ifPresent(lines::add);
            String title = parts.getPackageProperties().getTitleProperty().orElse("");
            return WordText.text(lines.text(), title);
        } catch (InvalidFormatException | SAXException e) {
            throw new IOException(e);
        }
    }

    private static PackagePart document(OPCPackage parts) throws IOException {
        return parts.getPartsByRelationshipType(PackageRelationshipTypes.CORE_DOCUMENT).stream()
                .findFirst()
                .or(() -> parts.getPartsByRelationshipType(PackageRelationshipTypes.STRICT_CORE_DOCUMENT).stream()
                        .findFirst())
                .orElseThrow(() -> new IOException("it has no main part"));
    }

    private static Optional<Element> related(PackagePart document, String kind)
            throws IOException, InvalidFormatException, SAXException {
        for (PackageRelationship relationship : document.getRelationships()) {
            if (relationship.getRelationshipType().endsWith("/" + kind)) {
                return Optional.of(root(document.getRelatedPart(relationship)));
            }
        }
        return Optional.empty();
    }

    private static Element root(PackagePart part) throws IOException, SAXException {
        try (InputStream in = part.getInputStream()) {
            return DocumentHelper.readDocument(in).getDocumentElement();
        }
    }
}
