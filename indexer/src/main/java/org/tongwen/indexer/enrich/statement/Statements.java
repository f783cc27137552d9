package org.tongwen.indexer.enrich.statement;

import java.util.List;
import java.util.Set;
import org.tongwen.indexer.enrich.text.DocumentText;
import org.tongwen.indexer.enrich.text.Readings;
import org.tongwen.model.cluster.ClusterReading;
import org.tongwen.model.cluster.ClusterRecogniser;
import org.tongwen.model.document.Content;
import org.tongwen.model.document.Dates;
import org.tongwen.model.document.Place;
import org.tongwen.model.document.PolicyDocument;
import org.tongwen.model.figure.Figure;
import org.tongwen.model.figure.FigureContext;
import org.tongwen.model.figure.FigureRecogniser;
import org.tongwen.model.programme.Programme;
import org.tongwen.model.programme.ProgrammeRecogniser;
import org.tongwen.model.script.FoldedText;
import org.tongwen.model.text.Mention;

/** What the body of a document states, in the order of the text and with its indices. */
public record Statements(List<Mention<Figure>> figures, ClusterReading clusters, List<Mention<Programme>> programmes) {

    public Statements {
        figures = List.copyOf(figures);
        programmes = List.copyOf(programmes);
    }

    /** Reads a document; relative periods such as 今年 count from its date. */
    public static Statements of(PolicyDocument document) {
        Content content = document.content();
        FoldedText body = FoldedText.of(content.body());
        boolean taiwanese = DocumentText.isTaiwanese(content.script(), content.title() + "\n" + content.body());
        return of(
                body,
                FigureContext.of(body, document.dates().best(), taiwanese),
                HomeRegion.of(
                        document.place(), content.title(), document.subject().agencies()));
    }

    /** Reads a document whose names are read already, as those of the one above are not, with what was decided of it. */
    public static Statements of(DocumentText text, Dates dates, Place place, List<String> issuers) {
        Readings body = text.body();
        FigureContext context =
                new FigureContext(dates.best(), text.taiwanese(), body.places(), body.agencies(), body.industries());
        return of(body.folded(), context, HomeRegion.of(place, text.title().text(), issuers));
    }

    private static Statements of(FoldedText body, FigureContext context, Set<String> home) {
        return new Statements(
                FigureRecogniser.standard().recognise(body, context),
                ClusterRecogniser.standard().read(body, home),
                ProgrammeRecogniser.standard().recognise(body));
    }
}
