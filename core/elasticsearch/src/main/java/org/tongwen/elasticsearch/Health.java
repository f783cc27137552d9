package org.tongwen.elasticsearch;

/**
 * Whether searches can be answered.
 *
 * @param reason short, for a person; holds no secret
 */
public record Health(boolean up, String reason) {}
