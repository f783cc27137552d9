package org.tongwen.api.search.diffusion;

import org.jspecify.annotations.Nullable;
import org.tongwen.model.region.Level;

/**
 * Where documents belong: a main region and a level of the bodies that issued them.
 *
 * @param region its code
 * @param level null if it is not known
 */
public record Place(String region, @Nullable Level level) {}
