package org.tongwen.api.search.frequency;

import org.jspecify.annotations.Nullable;
import org.tongwen.api.search.trend.Cell.When;

/** A value, or null where none are told apart, in a period. */
record CellKey(@Nullable String value, When when) {}
