package org.tongwen.model.correction;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tongwen.model.document.PolicyDocument;

/** All that was corrected of one document by hand: it counts more than what the document says, and than what came with it. */
public final class Corrections {

    public static final Corrections NONE = new Corrections(Map.of());

    private final Map<CorrectableField, Correction> byField;

    private Corrections(Map<CorrectableField, Correction> byField) {
        this.byField = byField;
    }

    /** Returns corrections of these fields. */
    public static Corrections of(Map<CorrectableField, Correction> byField) {
        Map<CorrectableField, Correction> copy = new EnumMap<>(CorrectableField.class);
        copy.putAll(byField);
        return new Corrections(Collections.unmodifiableMap(copy));
    }

    /** Returns the corrections by field, in the order of the fields. */
    public Map<CorrectableField, Correction> byField() {
        return byField;
    }

    public boolean isEmpty() {
        return byField.isEmpty();
    }

    /** Returns these with one more, in place of an earlier one of the field. */
    public Corrections with(CorrectableField field, Correction correction) {
        Map<CorrectableField, Correction> changed = new EnumMap<>(CorrectableField.class);
        changed.putAll(byField);
        changed.put(field, correction);
        return of(changed);
    }

    /** Returns these without that of one field, so that what was found out counts again. */
    public Corrections without(CorrectableField field) {
        Map<CorrectableField, Correction> changed = new EnumMap<>(CorrectableField.class);
        changed.putAll(byField);
        changed.remove(field);
        return of(changed);
    }

    /** Returns what is known of a document once these are made in what was found out; asked twice, it is the same. */
    public Facts applyTo(Facts found) {
        return isEmpty() ? found : new CorrectedFacts(found, this).facts();
    }

    /** Returns a document as it is once these are made in it as it was found. */
    public PolicyDocument applyTo(PolicyDocument found) {
        return isEmpty() ? found : applyTo(Facts.of(found)).in(found);
    }

    /** Returns the corrected values of a field, none if it is now unknown; empty if the field was not corrected. */
    Optional<List<String>> values(CorrectableField field) {
        return Optional.ofNullable(byField.get(field)).map(Correction::values);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Corrections corrections && byField.equals(corrections.byField);
    }

    @Override
    public int hashCode() {
        return byField.hashCode();
    }

    @Override
    public String toString() {
        return byField.toString();
    }
}
