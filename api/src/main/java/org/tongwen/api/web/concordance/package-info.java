/** How is a concordance asked for, and how is it written? */
@NullMarked
package org.tongwen.api.web.concordance;

import org.jspecify.annotations.NullMarked;
