package org.tongwen.model.script;

/** How many characters of a text belong to one script alone. */
public record ScriptCount(int simplified, int traditional) {

    /** A text is mixed if the rarer script has at least this share of the evidence … */
    private static final double MIXED_SHARE = 0.15;

    /** … and at least so many characters: more than a name that is quoted. */
    private static final int MIXED_CHARACTERS = 5;

    /** Returns the script; without any evidence, {@link Script#HANS}. */
    public Script script() {
        int rarer = Math.min(simplified, traditional);
        if (rarer >= MIXED_CHARACTERS && rarer >= MIXED_SHARE * (simplified + traditional)) {
            return Script.MIXED;
        }
        return traditional > simplified ? Script.HANT : Script.HANS;
    }

    /** Returns the share of the more frequent script, from 0.5 to 1; 0 without any evidence. */
    public double share() {
        int all = simplified + traditional;
        return all == 0 ? 0 : (double) Math.max(simplified, traditional) / all;
    }
}
