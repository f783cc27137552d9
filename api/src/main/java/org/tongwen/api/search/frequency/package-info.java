/** How often do the words of queries stand in the documents of each value and period? */
@NullMarked
package org.tongwen.api.search.frequency;

import org.jspecify.annotations.NullMarked;
