/** Which form has a policy document: notice, opinions, plan, measures …? */
@NullMarked
package org.tongwen.model.documenttype;

import org.jspecify.annotations.NullMarked;
