/** How do two sets of documents differ? */
@NullMarked
package org.tongwen.api.search.comparison;

import org.jspecify.annotations.NullMarked;
