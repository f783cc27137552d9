package org.tongwen.api.search.equivalence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.tongwen.api.search.PolicySearch;
import org.tongwen.api.search.SearchRequest;
import org.tongwen.api.search.SearchResult;
import org.tongwen.api.search.equivalence.Equivalence.Answer;
import org.tongwen.api.search.equivalence.Equivalence.Difference;
import org.tongwen.api.search.script.ScriptForms;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Asks the same question in both scripts. */
public final class EquivalenceCheck {

    private static final Map<Difference, Function<Answer, Object>> COMPARED = Map.of(
            Difference.EXACT, answer -> answer.totals().exact(),
            Difference.ALL, answer -> answer.totals().all(),
            Difference.ANY, answer -> answer.totals().any(),
            Difference.TOTAL, Answer::total,
            Difference.FIRST, Answer::first);

    private final PolicySearch search;

    public EquivalenceCheck(PolicySearch search) {
        this.search = search;
    }

    /** Returns what the request finds with its query in each script; its page says how many documents are compared. */
    public Mono<Equivalence> check(SearchRequest request) {
        return Mono.fromCallable(() -> ScriptForms.of(request.query().text()))
                // The tables of the conversion are read at its first use, which takes a second.
                .subscribeOn(Schedulers.boundedElastic())
                .flatMap(forms -> answers(request, forms).map(answers -> compared(forms, answers)));
    }

    /** A form that is the same as another is not asked twice. */
    private Mono<Map<String, Answer>> answers(SearchRequest request, ScriptForms forms) {
        return Flux.fromStream(Stream.of(forms.typed(), forms.simplified(), forms.traditional())
                        .distinct())
                .concatMap(text -> search.search(request.withText(text)).map(result -> answer(text, result)))
                .collectMap(Answer::text);
    }

    private static Answer answer(String text, SearchResult result) {
        return new Answer(
                text,
                result.matching().used(),
                result.total(),
                result.matching().totals(),
                result.hits().stream().map(hit -> hit.document().id()).toList(),
                result.index().version());
    }

    private static Equivalence compared(ScriptForms forms, Map<String, Answer> answers) {
        List<Difference> differences = new ArrayList<>();
        for (Difference difference : Difference.values()) {
            long variants = answers.values().stream()
                    .map(COMPARED.get(difference))
                    .distinct()
                    .count();
            if (variants > 1) {
                differences.add(difference);
            }
        }
        return new Equivalence(
                to(forms.typed(), answers),
                to(forms.simplified(), answers),
                to(forms.traditional(), answers),
                differences);
    }

    private static Answer to(String text, Map<String, Answer> answers) {
        return Objects.requireNonNull(answers.get(text), "every form is asked");
    }
}
