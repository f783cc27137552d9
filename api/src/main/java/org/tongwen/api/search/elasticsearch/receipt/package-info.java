/** Which documents would a search have found at a time in the past? */
@NullMarked
package org.tongwen.api.search.elasticsearch.receipt;

import org.jspecify.annotations.NullMarked;
