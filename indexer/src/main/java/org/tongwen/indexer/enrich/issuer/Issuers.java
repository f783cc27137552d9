package org.tongwen.indexer.enrich.issuer;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.tongwen.indexer.enrich.text.DocumentText;
import org.tongwen.indexer.parse.given.GivenField;
import org.tongwen.indexer.parse.given.GivenValue;
import org.tongwen.model.agency.Agency;
import org.tongwen.model.agency.AgencyRecogniser;
import org.tongwen.model.text.Mention;

/** Finds who issued a document: as given, as signed, as headed, or as its first words say. */
public final class Issuers {

    /** The most trusted first. */
    private static final List<Function<DocumentText, List<Issuer>>> RULES = List.of(
            IssuerLines::signed,
            Letterhead::heading,
            IssuerPhrases::titled,
            IssuerPhrases::enacting,
            LawPassed::find,
            IssuerPhrases::announcing,
            Letterhead::unknown);

    private Issuers() {}

    /** Returns the issuers as the first source names them that names any, the most trusted sources first. */
    public static List<Issuer> find(DocumentText text) {
        List<Issuer> given = given(text);
        if (given.stream().anyMatch(issuer -> issuer.agency() != null || isOfRecord(issuer))) {
            return withCosigners(given, text);
        }
        return RULES.stream()
                .map(rule -> rule.apply(text))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(given);
    }

    /** A page's table may name only the first of those who signed. */
    private static List<Issuer> withCosigners(List<Issuer> given, DocumentText text) {
        List<Issuer> signed = IssuerLines.signed(text);
        List<String> names = signed.stream().map(Issuer::name).toList();
        boolean more = given.size() == 1
                && names.size() > 1
                && names.contains(given.get(0).name());
        return more && !isOfRecord(given.get(0)) ? signed : given;
    }

    /** A record says who issued it; a page may only say which of its offices put it online. */
    private static boolean isOfRecord(Issuer issuer) {
        return issuer.basis().rule().startsWith("record.");
    }

    private static List<Issuer> given(DocumentText text) {
        AgencyRecogniser recogniser = text.taiwanese() ? AgencyRecogniser.taiwanese() : AgencyRecogniser.standard();
        List<Issuer> issuers = new ArrayList<>();
        for (GivenValue value : text.given().list(GivenField.AGENCY)) {
            Issuer.Basis basis = Issuer.Basis.given(value);
            List<Mention<Agency>> known = recogniser.recognise(value.text());
            if (IssuerLines.covers(known, value.text())) {
                known.forEach(mention -> issuers.add(Issuer.of(mention.value(), text.script(), basis)));
            } else {
                Agency part = known.isEmpty() ? null : known.get(0).value();
                issuers.add(new Issuer(value.text(), part, basis));
            }
        }
        return issuers;
    }
}
