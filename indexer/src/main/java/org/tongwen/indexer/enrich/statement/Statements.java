package org.tongwen.indexer.enrich.statement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tongwen.indexer.enrich.text.DocumentText;
import org.tongwen.model.cluster.ClusterReading;
import org.tongwen.model.cluster.ClusterRecogniser;
import org.tongwen.model.date.PolicyDate;
import org.tongwen.model.document.Content;
import org.tongwen.model.document.Dates;
import org.tongwen.model.document.PolicyDocument;
import org.tongwen.model.figure.Figure;
import org.tongwen.model.figure.FigureContext;
import org.tongwen.model.figure.FigureRecogniser;
import org.tongwen.model.programme.Programme;
import org.tongwen.model.programme.ProgrammeRecogniser;
import org.tongwen.model.script.FoldedText;
import org.tongwen.model.text.Mention;

/** What the body of a document states, in the order of its text. */
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
        return new Statements(
                FigureRecogniser.standard()
                        .recognise(body, FigureContext.of(body, anchor(document.dates()), taiwanese)),
                ClusterRecogniser.standard().read(body),
                ProgrammeRecogniser.standard().recognise(body));
    }

    private static @Nullable PolicyDate anchor(Dates dates) {
        if (dates.issuedOn() != null) {
            return dates.issuedOn();
        }
        if (dates.publishedOn() != null) {
            return dates.publishedOn();
        }
        return dates.year() == null ? null : PolicyDate.ofYear(dates.year());
    }
}
