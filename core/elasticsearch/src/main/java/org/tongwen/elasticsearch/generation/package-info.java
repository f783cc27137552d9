/** How does a new index take the place of the one that is searched? */
@NullMarked
package org.tongwen.elasticsearch.generation;

import org.jspecify.annotations.NullMarked;
