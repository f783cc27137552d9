/** How does a server end? What is under way is finished, what is new is refused, and nothing is cut off unnoticed. */
@NullMarked
package org.tongwen.api.web.ending;

import org.jspecify.annotations.NullMarked;
