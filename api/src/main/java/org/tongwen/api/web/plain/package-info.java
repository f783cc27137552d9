/** What do browsers without JavaScript see of a search? */
@NullMarked
package org.tongwen.api.web.plain;

import org.jspecify.annotations.NullMarked;
