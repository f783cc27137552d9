/** How are counts over time asked for? */
@NullMarked
package org.tongwen.api.web.trend;

import org.jspecify.annotations.NullMarked;
