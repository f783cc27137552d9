package org.tongwen.api.it.truth;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tongwen.api.it.Api;
import org.tongwen.api.it.RunningServer;
import org.tongwen.api.search.query.expansion.Synonyms;
import org.tongwen.api.search.script.ScriptForms;
import org.tongwen.model.script.ScriptFolding;
import tools.jackson.databind.JsonNode;

/** Each rule of the tables from the file to the answer: a text for every name, and every name asked for. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SynonymsIT {

    /** A table, with the parameter that turns it on. */
    record Rules(String kind, String parameter, List<List<String>> groups) {}

    /** A name, with the line of its table, and its place there. */
    record Name(Rules rules, int group, int place) {

        String text() {
            return names().get(place);
        }

        List<String> names() {
            return rules.groups.get(group);
        }

        String id() {
            return rules.kind + "-" + group + "-" + place;
        }

        @Override
        public String toString() {
            return rules.kind + " " + text();
        }
    }

    private final List<Rules> tables = List.of(
            new Rules("synonym", "expand=synonyms", Synonyms.standard().groups()),
            new Rules("vocabulary", "expand=vocabulary", Synonyms.vocabulary().groups()));

    private RunningServer running;
    private Api api;

    @BeforeAll
    void startWithATextForEachName(@TempDir Path folder) throws IOException {
        List<String> records = new ArrayList<>();
        names().forEach(name ->
                records.add(Texts.record(name.rules.kind + name.group, name.id(), "本文提到" + name.text() + "。")));
        running = Texts.serve(records, folder);
        api = running.api();
    }

    @AfterAll
    void stop() {
        if (running != null) {
            running.close();
        }
    }

    Stream<Name> names() {
        return tables.stream()
                .flatMap(rules -> IntStream.range(0, rules.groups.size())
                        .boxed()
                        .flatMap(group -> IntStream.range(
                                        0, rules.groups.get(group).size())
                                .mapToObj(place -> new Name(rules, group, place))));
    }

    /** Names with a 、 are found, but when they are typed they are several parts. */
    Stream<Name> typed() {
        return names().filter(name -> !name.text().contains("、"));
    }

    @ParameterizedTest
    @MethodSource("typed")
    void everyNameFindsTheTextsOfTheOthers(Name name) {
        JsonNode answer = ask(name, name.rules.parameter);
        assertThat(Api.ids(answer))
                .containsAll(IntStream.range(0, name.names().size())
                        .mapToObj(place -> new Name(name.rules, name.group, place).id())
                        .toList());
        assertThat(answer.at("/meta/expansions"))
                .filteredOn(expansion -> expansion.get("kind").asString().equals(name.rules.kind))
                .allSatisfy(expansion -> {
                    assertThat(expansion.get("from").asString()).isEqualTo(name.text());
                    assertThat(expansion.get("count").asLong()).isPositive();
                    assertThat(expansion.get("state").asString()).isEqualTo("on");
                    assertThat(expansion.get("parameter").asString())
                            .isEqualTo(
                                    "without_expansion=" + expansion.get("to").asString());
                })
                .extracting(expansion -> expansion.get("to").asString())
                .containsExactlyInAnyOrderElementsOf(name.names().stream()
                        .filter(other -> !other.equals(name.text()))
                        .toList());
    }

    /** One of its names is turned off in the other script, the rest is still looked for, and the page can turn it on again. */
    @ParameterizedTest
    @MethodSource("typed")
    void oneNameIsTurnedOffAlone(Name name) {
        String off = name.names().stream()
                .filter(other -> !other.equals(name.text()))
                .toList()
                .getLast();
        JsonNode answer = ask(
                name,
                name.rules.parameter,
                "match=all",
                "without_expansion=" + ScriptForms.of(off).traditional());
        assertThat(answer.at("/meta/expansions"))
                .filteredOn(expansion -> expansion.get("kind").asString().equals(name.rules.kind))
                .allSatisfy(expansion -> assertThat(expansion.get("state").asString())
                        .isEqualTo(expansion.get("to").asString().equals(off) ? "off" : "on"));
        List<String> kept = IntStream.range(0, name.names().size())
                .filter(place -> !name.names().get(place).equals(off))
                .mapToObj(place -> new Name(name.rules, name.group, place).id())
                .toList();
        assertThat(Api.ids(answer)).containsAll(kept);
        assertThat(answer.at("/meta/receipt/searches/0/expansions"))
                .noneSatisfy(
                        expansion -> assertThat(expansion.get("to").asString()).isEqualTo(off));
    }

    /** What turns the rule off leaves the texts that say it as it was typed. */
    @ParameterizedTest
    @MethodSource("typed")
    void withoutTheRuleANameFindsItselfAlone(Name name) {
        List<String> alone = IntStream.range(0, name.names().size())
                .filter(place -> name.names().get(place).contains(name.text()))
                .mapToObj(place -> new Name(name.rules, name.group, place).id())
                .toList();
        assertThat(Api.ids(ask(name, "expand=none", "match=exact"))).containsExactlyInAnyOrderElementsOf(alone);
    }

    private JsonNode ask(Name name, String... parameters) {
        String source = "source=" + name.rules.kind + name.group;
        return api.documents(Stream.concat(
                        Stream.of("q=" + ScriptFolding.standard().fold(name.text()), source, "size=200"),
                        Stream.of(parameters))
                .toArray(String[]::new));
    }
}
