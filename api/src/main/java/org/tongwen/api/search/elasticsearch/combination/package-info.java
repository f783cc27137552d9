/** How many of the documents, or works, of each combination of values match which queries? */
@NullMarked
package org.tongwen.api.search.elasticsearch.combination;

import org.jspecify.annotations.NullMarked;
