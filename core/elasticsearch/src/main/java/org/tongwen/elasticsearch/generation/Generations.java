package org.tongwen.elasticsearch.generation;

import co.elastic.clients.elasticsearch.ElasticsearchAsyncClient;
import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch.indices.IndicesBlockOptions;
import co.elastic.clients.elasticsearch.indices.UpdateAliasesRequest;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.tongwen.elasticsearch.connection.BlockingRequests;
import org.tongwen.elasticsearch.connection.ElasticsearchProblem;
import org.tongwen.elasticsearch.contract.Aliases;
import org.tongwen.elasticsearch.contract.IndexCreation;
import org.tongwen.elasticsearch.contract.IndexDefinition;
import org.tongwen.elasticsearch.contract.IndexNames;
import org.tongwen.elasticsearch.contract.IndexProblems;

/**
 * The generations of one collection: that which is searched, and the next, which is built beside it and then takes its place in one step.
 * All methods fail with an {@link ElasticsearchProblem} if Elasticsearch does not do it.
 */
public final class Generations {

    private static final IndicesBlockOptions WRITES = IndicesBlockOptions.Write;

    private final ElasticsearchClient client;
    private final IndexDefinition definition;

    /**
     * Knows the generations of one Elasticsearch.
     *
     * @param definition how the next one is made
     */
    public Generations(ElasticsearchAsyncClient writer, IndexDefinition definition) {
        this.client = new ElasticsearchClient(writer._transport());
        this.definition = definition;
    }

    /** Returns the generation that is searched, of whatever contract; empty if nothing has been indexed yet. */
    public Optional<Generation> find() {
        return ask(() -> {
            Optional<String> documents = behind(IndexNames.WRITE);
            return documents.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Generation(documents.get(), pastOf(documents.get())));
        });
    }

    /** Returns the names of all other indices: of a next generation that was not finished, and of earlier ones. */
    public List<String> others() {
        Set<String> all = ask(() -> new TreeSet<>(client.indices()
                .get(request -> request.index(IndexNames.DOCUMENTS_PREFIX + "*", IndexNames.PAST_PREFIX + "*"))
                .indices()
                .keySet()));
        find().ifPresent(current -> current.indices().forEach(all::remove));
        return List.copyOf(all);
    }

    /** Returns what there is beside the generation in use; generations are numbered in the order of their names. */
    public Leftovers leftovers(Generation current) {
        Map<Boolean, List<String>> byAge = others().stream()
                .collect(Collectors.partitioningBy(
                        index -> current.indices().stream().anyMatch(used -> isOlder(index, used))));
        return new Leftovers(byAge.getOrDefault(false, List.of()), byAge.getOrDefault(true, List.of()));
    }

    /** Makes the next generation, which is empty, and which nobody searches or writes yet. */
    public Generation next() {
        int number = 1
                + ask(() -> client.indices().get(request -> request.index(IndexNames.ALL)).indices().keySet().stream()
                        .mapToInt(Generations::number)
                        .max()
                        .orElse(0));
        Generation next = new Generation(IndexNames.documents(number), Optional.of(IndexNames.past(number)));
        IndexCreation creation = new IndexCreation(client, definition);
        next.indices()
                .forEach(name -> ask(() -> {
                    creation.apart(name);
                    return name;
                }));
        return next;
    }

    /** Closes a generation to writers; what was under way is finished when this returns. Searches go on. */
    public void seal(Generation generation) {
        ask(() -> client.indices()
                .addBlock(request -> request.index(generation.indices()).block(WRITES)));
    }

    /** Opens a generation to writers again. */
    public void unseal(Generation generation) {
        ask(() -> client.indices()
                .removeBlock(request -> request.index(generation.indices()).block(WRITES)));
    }

    /** Puts one generation in the place of another, in one step: no search finds both, or none. */
    public void replace(Generation old, Generation by) {
        UpdateAliasesRequest.Builder change = new UpdateAliasesRequest.Builder()
                .actions(a -> a.remove(r -> r.index(old.documents()).aliases(IndexNames.READ, IndexNames.WRITE)))
                .actions(a -> a.add(r -> r.index(by.documents()).alias(IndexNames.READ)))
                .actions(a -> a.add(
                        r -> r.index(by.documents()).alias(IndexNames.WRITE).isWriteIndex(true)));
        ask(() -> behind(IndexNames.PAST))
                .ifPresent(past ->
                        change.actions(a -> a.remove(r -> r.index(past).alias(IndexNames.PAST))));
        by.past().ifPresent(past -> change.actions(a -> a.add(r -> r.index(past).alias(IndexNames.PAST))));
        ask(() -> client.indices().updateAliases(change.build()));
    }

    /** Returns whether somebody still reads page by page in these indices. */
    public boolean isRead(List<String> indices) {
        return ask(() -> client.indices().stats(request -> request.index(indices)).indices().values().stream()
                .anyMatch(index -> index.total() != null
                        && index.total().search() != null
                        && Optional.ofNullable(index.total().search().openContexts())
                                        .orElse(0L)
                                > 0));
    }

    /** Deletes indices; those that are not there do not matter. */
    public void delete(List<String> indices) {
        if (!indices.isEmpty()) {
            ask(() -> client.indices().delete(request -> request.index(indices).ignoreUnavailable(true)));
        }
    }

    /** Before contract 7 the index of the past had no alias; its name ended as that of the documents. */
    private Optional<String> pastOf(String documents) throws IOException {
        Optional<String> past = behind(IndexNames.PAST);
        if (past.isPresent()) {
            return past;
        }
        String before = documents.replace(IndexNames.DOCUMENTS_PREFIX, IndexNames.PAST_PREFIX);
        boolean there =
                client.indices().exists(request -> request.index(before)).value();
        return there ? Optional.of(before) : Optional.empty();
    }

    private Optional<String> behind(String alias) throws IOException {
        Set<String> indices = Aliases.indices(client, alias);
        if (indices.size() > 1) {
            throw new ElasticsearchProblem(
                    "The alias " + alias + " names several indices, " + new TreeSet<>(indices) + "; leave it one.");
        }
        return indices.stream().findFirst();
    }

    /** Those of documents and of the past are numbered each for themselves. */
    private static boolean isOlder(String index, String used) {
        int kind = index.lastIndexOf("-v");
        return kind > 0 && used.startsWith(index.substring(0, kind)) && index.compareTo(used) < 0;
    }

    private static int number(String index) {
        String last = index.substring(index.lastIndexOf('-') + 1);
        return last.matches("[0-9]{1,9}") ? Integer.parseInt(last) : 0;
    }

    private static <T> T ask(BlockingRequests.Request<T> request) {
        return BlockingRequests.send(request, IndexProblems::of);
    }
}
