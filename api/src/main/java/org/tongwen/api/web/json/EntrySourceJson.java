package org.tongwen.api.web.json;

/**
 * Where an entry of a registry comes from.
 *
 * @param text what states it
 * @param checked whether somebody read it there; what is not checked may be wrong
 */
public record EntrySourceJson(String text, boolean checked) {}
