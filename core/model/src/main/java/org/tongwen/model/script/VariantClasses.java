package org.tongwen.model.script;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The equivalence classes of characters: what is one character in two scripts, or in two standards of one script.
 *
 * <p>A class is named by the Simplified character, unless only another member lies in the basic plane: everything
 * behind the folding (dictionaries, tokenizers) is surer with characters of one {@code char}.
 */
final class VariantClasses {

    private final Map<Integer, Integer> parents = new HashMap<>();

    private VariantClasses() {}

    /** Returns the classes of the tables; the project's own table overrules the other about its characters. */
    static VariantClasses load() {
        VariantClasses classes = new VariantClasses();
        List<List<String>> own = Tables.read(Tables.OWN_CHARACTERS);
        Set<String> decided = new HashSet<>();
        own.forEach(variants -> decided.addAll(variants.subList(1, variants.size())));
        Tables.read(Tables.TRADITIONAL_CHARACTERS).stream()
                .filter(entry -> !decided.contains(entry.getFirst()))
                .forEach(entry -> classes.join(entry.get(1), entry.getFirst()));
        own.forEach(variants -> variants.stream().skip(1).forEach(v -> classes.join(variants.getFirst(), v)));
        return classes;
    }

    /** Returns every character that is in a class of more than one, with the character that names its class. */
    Map<Integer, Integer> representatives() {
        Map<Integer, Integer> inBasicPlane = new HashMap<>();
        parents.keySet().stream()
                .filter(Character::isBmpCodePoint)
                .forEach(member -> inBasicPlane.merge(root(member), member, Math::min));
        Map<Integer, Integer> representatives = new HashMap<>();
        for (int member : parents.keySet()) {
            int root = root(member);
            representatives.put(member, Character.isBmpCodePoint(root) ? root : inBasicPlane.getOrDefault(root, root));
        }
        return representatives;
    }

    /** Puts both into one class, which keeps the name that the class of {@code simplified} has. */
    private void join(String simplified, String variant) {
        int name = root(plain(simplified));
        int joined = root(plain(variant));
        if (name != joined) {
            parents.put(joined, name);
        }
    }

    private int root(int member) {
        int parent = parents.computeIfAbsent(member, itself -> itself);
        return parent == member ? member : root(parent);
    }

    private static int plain(String character) {
        if (character.codePointCount(0, character.length()) != 1) {
            throw new IllegalStateException("Not one character in a table of variants: " + character);
        }
        return CharacterForms.plain(character.codePointAt(0));
    }
}
