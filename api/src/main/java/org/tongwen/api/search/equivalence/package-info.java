/** Do both scripts find the same? A query in each, and where the answers differ. */
@NullMarked
package org.tongwen.api.search.equivalence;

import org.jspecify.annotations.NullMarked;
