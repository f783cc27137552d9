/** Do the modules and packages keep to the rules of the house? */
@NullMarked
package org.tongwen.api.architecture;

import org.jspecify.annotations.NullMarked;
