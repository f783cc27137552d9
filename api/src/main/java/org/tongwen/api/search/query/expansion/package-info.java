/** How else can the same be said? Other names, other numerals, the words of the other side of the strait. */
@NullMarked
package org.tongwen.api.search.query.expansion;

import org.jspecify.annotations.NullMarked;
