/** How strongly do two things go together, and how likely is it that they do by chance? */
@NullMarked
package org.tongwen.api.search.association;

import org.jspecify.annotations.NullMarked;
