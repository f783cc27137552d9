/** How does what queries find change over the years, and where? */
@NullMarked
package org.tongwen.api.search.trend;

import org.jspecify.annotations.NullMarked;
