/** How is a query read? As parts, each with other ways of saying the same. */
@NullMarked
package org.tongwen.api.search.query;

import org.jspecify.annotations.NullMarked;
