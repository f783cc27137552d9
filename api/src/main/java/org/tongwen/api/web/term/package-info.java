/** How are the typical words of a set of documents asked for? */
@NullMarked
package org.tongwen.api.web.term;

import org.jspecify.annotations.NullMarked;
