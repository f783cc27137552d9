/** What is a policy document? Its text, what is known of it, and how one knows. */
@NullMarked
package org.tongwen.model.document;

import org.jspecify.annotations.NullMarked;
