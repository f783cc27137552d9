/** How is a query written in each script? */
@NullMarked
package org.tongwen.api.search.script;

import org.jspecify.annotations.NullMarked;
