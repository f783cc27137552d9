package org.tongwen.model.documenttype;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;
import org.tongwen.model.dictionary.Dictionary;
import org.tongwen.model.script.ScriptFolding;
import org.tongwen.model.table.Row;
import org.tongwen.model.table.Table;

/** The forms of policy documents that are told apart. */
public final class DocumentTypes {

    private static final DocumentTypes STANDARD = new DocumentTypes();

    private final List<DocumentType> types;
    private final Map<String, DocumentType> byName = new HashMap<>();

    private DocumentTypes() {
        List<Row> rows =
                Table.ofResource(DocumentTypes.class, "document-types.tsv").rows();
        types = rows.stream().map(DocumentTypes::type).toList();
        types.forEach(type -> {
            Stream.of(type.name(), type.nameHant(), type.nameEn()).forEach(name -> byName.put(fold(name), type));
            type.forms().forEach(form -> byName.putIfAbsent(fold(form), type));
        });
    }

    /** Returns the types. */
    public static DocumentTypes standard() {
        return STANDARD;
    }

    /**
     * Returns the type with this id.
     *
     * @throws NoSuchElementException if there is none
     */
    public DocumentType get(String id) {
        return find(id).orElseThrow(() -> new NoSuchElementException("no document type has the id " + id));
    }

    /** Returns the type with this id, if there is one. */
    public Optional<DocumentType> find(String id) {
        return types.stream().filter(type -> type.id().equals(id)).findFirst();
    }

    /** Returns all types. */
    public List<DocumentType> list() {
        return types;
    }

    /** Returns the type that a user means by a name or form word in either script or in English, if there is one. */
    public Optional<DocumentType> resolve(String nameOrForm) {
        return Optional.ofNullable(byName.get(fold(nameOrForm.strip())));
    }

    /** Returns the words of titles, folded, with the types that they show. */
    Dictionary<DocumentType> words() {
        Map<String, DocumentType> words = new HashMap<>(byName);
        types.forEach(type -> words.remove(fold(type.nameEn())));
        return Dictionary.of(words);
    }

    private static DocumentType type(Row row) {
        return new DocumentType(
                row.require("name"), row.require("name_hant"), row.require("name_en"), row.list("forms"));
    }

    private static String fold(String text) {
        return ScriptFolding.standard().fold(text);
    }
}
