package org.tongwen.model.correction;

import java.util.List;
import org.tongwen.model.document.Content;
import org.tongwen.model.document.Dates;
import org.tongwen.model.document.Evidence;
import org.tongwen.model.document.Place;
import org.tongwen.model.document.PolicyDocument;
import org.tongwen.model.document.Subject;

/** What is known of a document and may be corrected, with the evidence of all of it. */
public record Facts(String title, Dates dates, Place place, Subject subject, List<Evidence> evidence) {

    public Facts {
        evidence = List.copyOf(evidence);
    }

    /** Returns what is known of this document. */
    public static Facts of(PolicyDocument document) {
        return new Facts(
                document.content().title(),
                document.dates(),
                document.place(),
                document.subject(),
                document.evidence());
    }

    /** Returns the document as it is if this is what is known of it. */
    public PolicyDocument in(PolicyDocument document) {
        Content content = document.content();
        return new PolicyDocument(
                document.id(),
                new Content(title, content.body(), content.script(), content.damage()),
                dates,
                place,
                subject,
                document.provenance(),
                evidence);
    }
}
