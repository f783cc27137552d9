/** Which words stand near the words of a query more often than chance would have it? */
@NullMarked
package org.tongwen.api.search.collocation;

import org.jspecify.annotations.NullMarked;
