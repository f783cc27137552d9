/** Which agencies does a text name, and what are they called in full? */
@NullMarked
package org.tongwen.model.agency;

import org.jspecify.annotations.NullMarked;
