package org.tongwen.api.command.doctor;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.tongwen.analysis.words.Word;
import org.tongwen.analysis.words.WordCutter;
import org.tongwen.api.command.OwnTables;
import org.tongwen.api.command.ProgramVersion;
import org.tongwen.elasticsearch.Health;
import org.tongwen.elasticsearch.TongwenElasticsearch;
import org.tongwen.elasticsearch.connection.ElasticsearchProblem;
import org.tongwen.elasticsearch.connection.ElasticsearchSettings;
import org.tongwen.elasticsearch.contract.DocumentIndex;
import org.tongwen.elasticsearch.inspection.IndexFacts;
import org.tongwen.model.table.SettingProblem;

/** Gathers the facts, and lists the checks that have something to judge. */
final class Checks {

    /** Folded already; cut otherwise by a dictionary that lacks one of its terms. */
    private static final String TEXT = "专精特新小巨人企业培育新质生产力";

    private final Path data;
    private final ElasticsearchSettings settings;

    Checks(Path data, ElasticsearchSettings settings) {
        this.data = data;
        this.settings = settings;
    }

    /** Returns the findings of all checks. */
    List<Finding> look(int port) {
        List<Check> checks = new ArrayList<>();
        checks.addAll(new MachineFacts(settings).checks());
        checks.addAll(new DirectoryFacts(data).checks());
        checks.add(ownTables());
        checks.add(new PortFacts(data).check(port));
        if (settings instanceof ElasticsearchSettings.Embedded embedded) {
            checks.add(HomeFacts.check(embedded.home()));
            checks.add(UserFacts.check());
        }
        addElasticsearch(checks);
        return checks.stream().map(Check::look).toList();
    }

    private static Check ownTables() {
        try {
            OwnTables.requireUsable();
            return new OwnTablesCheck(OwnTables.named(), null);
        } catch (SettingProblem e) {
            return new OwnTablesCheck(OwnTables.named(), e.getMessage());
        }
    }

    private void addElasticsearch(List<Check> checks) {
        String where = settings instanceof ElasticsearchSettings.External cluster
                ? "cluster at "
                        + String.join(
                                ", ",
                                cluster.uris().stream().map(Object::toString).toList())
                : "the own one runs";
        try (TongwenElasticsearch found = TongwenElasticsearch.find(settings).orElse(null)) {
            if (found == null) {
                checks.add(new ServerCheck("the own one does not run; what is in the index was not looked at", null));
                return;
            }
            Health health = found.health().join();
            checks.add(new ServerCheck(where, health.up() ? null : health.reason()));
            if (health.up()) {
                addIndex(checks, found);
            }
        } catch (ElasticsearchProblem e) {
            checks.add(new ServerCheck(where, e.getMessage()));
        } catch (SettingProblem e) {
            checks.add(new ServerCheck("not looked at, as one of your own tables cannot be used", null));
        }
    }

    private void addIndex(List<Check> checks, TongwenElasticsearch found) {
        if (settings instanceof ElasticsearchSettings.External) {
            checks.add(new NodesCheck(
                    found.cluster().nodes(), ProgramVersion.find().orElse(null)));
            checks.add(new RightsCheck(found.cluster().missingRights()));
        }
        List<IndexFacts> indices = found.inspection().indices();
        checks.add(new IndexCheck(indices, DocumentIndex.CONTRACT));
        if (indices.stream().anyMatch(IndexFacts::searched)) {
            checks.add(new DictionaryCheck(
                    new WordCutter().cut(TEXT).stream().map(Word::text).toList(),
                    found.cluster().words(TEXT)));
        }
    }
}
