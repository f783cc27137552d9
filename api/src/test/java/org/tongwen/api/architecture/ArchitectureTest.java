package org.tongwen.api.architecture;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tongwen.api.architecture.fixture.model.ModelThatKnowsSpring;
import org.tongwen.model.script.ScriptConverter;

class ArchitectureTest {

    private static final JavaClasses CLASSES = Rules.mainClasses();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "org.tongwen.model",
                "org.tongwen.analysis",
                "org.tongwen.elasticsearch",
                "org.tongwen.indexer",
                "org.tongwen.api"
            })
    void everyModuleIsLookedAt(String root) {
        assertThat(CLASSES.stream().filter(type -> type.getPackageName().startsWith(root)))
                .isNotEmpty();
    }

    @Test
    void theModelKnowsOnlyTheJdk() {
        Rules.mayUse("org.tongwen.model").check(CLASSES);
    }

    @Test
    void theAnalysisKnowsFoldingTermsDictionariesAndWhatThePluginNeeds() {
        Rules.mayUse(
                        "org.tongwen.analysis",
                        "org.tongwen.model.dictionary..",
                        "org.tongwen.model.script..",
                        "org.tongwen.model.term..",
                        "org.elasticsearch.plugin..",
                        "org.apache.lucene..",
                        "org.wltea.analyzer..")
                .check(CLASSES);
    }

    @Test
    void coreElasticsearchKnowsTheModelAndTheClient() {
        Rules.mayUse(
                        "org.tongwen.elasticsearch",
                        "org.tongwen.model..",
                        "co.elastic.clients..",
                        "org.apache.hc..",
                        "tools.jackson..",
                        "com.fasterxml.jackson.annotation..",
                        "com.sun.security.auth.module..",
                        "org.slf4j..")
                .check(CLASSES);
    }

    @Test
    void theIndexerKnowsTheCoreAndItsParsers() {
        Rules.mayUse(
                        "org.tongwen.indexer",
                        "org.tongwen.model..",
                        "org.tongwen.elasticsearch..",
                        "co.elastic.clients..",
                        "de.siegmar.fastcsv..",
                        "org.apache.commons.compress..",
                        "org.apache.commons.io..",
                        "org.jsoup..",
                        "org.yaml.snakeyaml..",
                        "org.apache.pdfbox..",
                        "org.apache.fontbox..",
                        "org.apache.poi..",
                        "org.w3c.dom..",
                        "org.xml.sax..",
                        "tools.jackson..",
                        "com.fasterxml.jackson.annotation..",
                        "org.mapstruct..",
                        "org.slf4j..")
                .check(CLASSES);
    }

    @Test
    void onlyTheReaderOfOfficeFilesSeesTheirLibraries() {
        Rules.onlySees(
                        "org.tongwen.indexer.parse.office..",
                        "org.apache.pdfbox..",
                        "org.apache.fontbox..",
                        "org.apache.poi..")
                .check(CLASSES);
    }

    @Test
    void onlyTheFormsOfAQueryAreConverted() {
        Rules.onlySees("org.tongwen.api.search.script..", ScriptConverter.class).check(CLASSES);
    }

    @Test
    void onlyTheServerAndTheLimitsSeeConnections() {
        Rules.onlySees("org.tongwen.api.[server|web.limit]..", "io.netty..").check(CLASSES);
    }

    @Test
    void theDomainOfTheSearchKnowsNeitherWebNorElasticsearch() {
        Rules.mayUse("org.tongwen.api.search.query", "org.tongwen.api.search", "org.tongwen.model..")
                .check(CLASSES);
        Rules.mayUse("org.tongwen.api.search.typing", "org.tongwen.model..").check(CLASSES);
        Rules.mayUse("org.tongwen.api.search.vocabulary", "org.tongwen.model..").check(CLASSES);
        Rules.mayUse(
                        "org.tongwen.api.search.suggest",
                        "org.tongwen.api.search.naming",
                        "org.tongwen.api.search.typing",
                        "org.tongwen.model..",
                        "reactor..")
                .check(CLASSES);
        Rules.mayUse(
                        "org.tongwen.api.search.diffusion",
                        "org.tongwen.api.search",
                        "org.tongwen.api.search.term",
                        "org.tongwen.model..",
                        "reactor..")
                .check(CLASSES);
        Rules.mayUse(
                        "org.tongwen.api.search.figure",
                        "org.tongwen.api.search",
                        "org.tongwen.api.search.term",
                        "reactor..")
                .check(CLASSES);
        Rules.mayUse(
                        "org.tongwen.api.search.naming",
                        "org.tongwen.api.search",
                        "org.tongwen.model..",
                        "org.apache.commons.text..")
                .check(CLASSES);
        Rules.mayUse("org.tongwen.api.search.paragraph").check(CLASSES);
        Rules.mayUse(
                        "org.tongwen.api.search.receipt",
                        "org.tongwen.api.search",
                        "org.tongwen.api.search.query.expansion",
                        "org.tongwen.model..",
                        "reactor..")
                .check(CLASSES);
        Rules.mayUse(
                        "org.tongwen.api.search.concordance.occurrence",
                        "org.tongwen.api.search",
                        "org.tongwen.api.search.query..",
                        "org.tongwen.api.search.paragraph",
                        "org.tongwen.model..",
                        "reactor..",
                        "org.reactivestreams..")
                .check(CLASSES);
        Rules.mayUse(
                        "org.tongwen.api.search.concordance",
                        "org.tongwen.api.search",
                        "org.tongwen.api.search.query..",
                        "org.tongwen.api.search.paragraph",
                        "org.tongwen.model..",
                        "reactor..",
                        "org.reactivestreams..")
                .check(CLASSES);
        Rules.mayUse("org.tongwen.api.search.association").check(CLASSES);
        Rules.mayUse(
                        "org.tongwen.api.search.difference",
                        "org.tongwen.api.search",
                        "org.tongwen.api.search.paragraph",
                        "org.tongwen.model..",
                        "com.github.difflib..")
                .check(CLASSES);
        Rules.mayUse(
                        "org.tongwen.api.search.collocation",
                        "org.tongwen.api.search",
                        "org.tongwen.api.search.association",
                        "org.tongwen.api.search.query..",
                        "org.tongwen.api.search.concordance.occurrence",
                        "org.tongwen.api.search.paragraph",
                        "org.tongwen.analysis.words",
                        "org.tongwen.model..",
                        "reactor..",
                        "org.reactivestreams..")
                .check(CLASSES);
        Rules.mayUse(
                        "org.tongwen.api.search.term",
                        "org.tongwen.api.search",
                        "org.tongwen.api.search.association",
                        "reactor..")
                .check(CLASSES);
        Rules.mayUse(
                        "org.tongwen.api.search.comparison",
                        "org.tongwen.api.search",
                        "org.tongwen.api.search.term",
                        "reactor..")
                .check(CLASSES);
        Rules.mayUse(
                        "org.tongwen.api.search.equivalence",
                        "org.tongwen.api.search",
                        "org.tongwen.api.search.script",
                        "org.tongwen.model..",
                        "reactor..")
                .check(CLASSES);
        Rules.mayUse("org.tongwen.api.search.trend", "org.tongwen.api.search", "org.tongwen.model..", "reactor..")
                .check(CLASSES);
        Rules.mayUse(
                        "org.tongwen.api.search.frequency",
                        "org.tongwen.api.search",
                        "org.tongwen.api.search.trend",
                        "org.tongwen.api.search.concordance.occurrence",
                        "org.tongwen.api.search.naming",
                        "org.tongwen.model..",
                        "reactor..",
                        "org.reactivestreams..")
                .check(CLASSES);
        Rules.mayUse("org.tongwen.api.search.group", "org.tongwen.api.search", "reactor..")
                .check(CLASSES);
        Rules.mayUse(
                        "org.tongwen.api.web",
                        "org.tongwen.api.search",
                        "org.tongwen.api.citation",
                        "org.tongwen.api.write",
                        "org.tongwen.api.token",
                        "org.tongwen.indexer",
                        "org.tongwen.api.search.suggest",
                        "org.tongwen.api.search.typing",
                        "org.tongwen.api.search.naming",
                        "org.tongwen.api.search.equivalence",
                        "org.tongwen.api.search.script",
                        "org.tongwen.api.search.difference",
                        "org.tongwen.api.search.trend",
                        "org.tongwen.api.search.group",
                        "org.tongwen.api.search.association",
                        "org.tongwen.api.search.collocation",
                        "org.tongwen.api.search.comparison",
                        "org.tongwen.api.search.term",
                        "org.tongwen.api.search.figure",
                        "org.tongwen.api.search.diffusion",
                        "org.tongwen.api.search.concordance..",
                        "org.tongwen.api.search.paragraph",
                        "org.tongwen.api.search.receipt",
                        "org.tongwen.model..",
                        "io.micrometer.core.instrument..",
                        "io.micrometer.context..",
                        "io.micrometer.common..",
                        "io.micrometer.observation..",
                        "org.springframework..",
                        "org.reactivestreams..",
                        "reactor..",
                        "io.netty.channel..",
                        "io.swagger.v3.oas..",
                        "org.springdoc.core.customizers..",
                        "com.github.therapi.runtimejavadoc..",
                        "com.fasterxml.jackson.annotation..",
                        "tools.jackson..",
                        "de.siegmar.fastcsv..",
                        "org.dhatim.fastexcel..",
                        "org.mapstruct..",
                        "com.samskivert.mustache..",
                        "org.slf4j..")
                .check(CLASSES);
    }

    @Test
    void measurementsKnowElasticsearchAndNothingOfTheWeb() {
        Rules.mayUse("org.tongwen.api.metric", "org.tongwen.elasticsearch..", "io.micrometer.core.instrument..")
                .check(CLASSES);
    }

    @Test
    void tokensKnowNothingOfTheWeb() {
        Rules.mayUse("org.tongwen.api.token", "tools.jackson..", "com.fasterxml.jackson.annotation..", "org.slf4j..")
                .check(CLASSES);
    }

    @Test
    void citationsKnowTheDomainOfTheSearchAndJson() {
        Rules.mayUse("org.tongwen.api.citation", "org.tongwen.api.search", "org.tongwen.model..", "tools.jackson..")
                .check(CLASSES);
    }

    @Test
    void onlyItsHomesSeeTheElasticsearchClient() {
        Rules.onlyItsHomesSeeTheElasticsearchClient().check(CLASSES);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "org.tongwen.model.(*)..",
                "org.tongwen.elasticsearch.(*)..",
                "org.tongwen.indexer.(*)..",
                "org.tongwen.api.(**)"
            })
    void packagesFormNoCycles(String packages) {
        slices().matching(packages).should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void everyPackageIsNullMarked() {
        assertThat(CLASSES.stream()
                        .map(JavaClass::getPackage)
                        .filter(type -> !type.isAnnotatedWith(NullMarked.class))
                        .map(JavaPackage::getName)
                        .collect(Collectors.toSet()))
                .isEmpty();
    }

    @Test
    void theRuleOfTheModelRefusesAModelThatKnowsSpring() {
        JavaClasses bad = new ClassFileImporter().importClasses(ModelThatKnowsSpring.class);
        assertThatThrownBy(() -> Rules.mayUse("org.tongwen.api.architecture.fixture.model")
                        .check(bad))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("org.springframework.stereotype.Component");
    }
}
