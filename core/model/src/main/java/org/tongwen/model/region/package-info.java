/** Which places does a text name, and which province and city do they lie in? */
@NullMarked
package org.tongwen.model.region;

import org.jspecify.annotations.NullMarked;
