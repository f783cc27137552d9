/** How many queries are asked at once. */
@NullMarked
package org.tongwen.api.web.batch;

import org.jspecify.annotations.NullMarked;
