/** How does the collection change while it is served? Takes in records, corrects and removes documents. */
@NullMarked
package org.tongwen.api.write;

import org.jspecify.annotations.NullMarked;
