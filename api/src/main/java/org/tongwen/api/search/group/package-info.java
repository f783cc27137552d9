/** How many documents does a query find in each group that one or two fields make? */
@NullMarked
package org.tongwen.api.search.group;

import org.jspecify.annotations.NullMarked;
