/** Who may do what? Tokens, what each allows, and the file that keeps them. */
@NullMarked
package org.tongwen.api.token;

import org.jspecify.annotations.NullMarked;
