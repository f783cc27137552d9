/** How are collocations asked for, and how are they written? */
@NullMarked
package org.tongwen.api.web.collocation;

import org.jspecify.annotations.NullMarked;
