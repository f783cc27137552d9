/** How is a search written down so that it can be made again, and how is it told what has changed since? */
@NullMarked
package org.tongwen.api.web.receipt;

import org.jspecify.annotations.NullMarked;
