/** How are two documents compared over HTTP? */
@NullMarked
package org.tongwen.api.web.difference;

import org.jspecify.annotations.NullMarked;
