/** Who was first, and how did it spread: from the state to provinces and cities, or the other way? */
@NullMarked
package org.tongwen.api.search.diffusion;

import org.jspecify.annotations.NullMarked;
