/** How are the tables of facts read that the recognisers work with? */
@NullMarked
package org.tongwen.model.table;

import org.jspecify.annotations.NullMarked;
