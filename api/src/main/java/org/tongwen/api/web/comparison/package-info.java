/** How is it asked how two sets of documents differ? */
@NullMarked
package org.tongwen.api.web.comparison;

import org.jspecify.annotations.NullMarked;
