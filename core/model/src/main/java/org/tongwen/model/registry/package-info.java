/** What do the registries of named things have in common: names, sources, files of an institution's own? */
@NullMarked
package org.tongwen.model.registry;

import org.jspecify.annotations.NullMarked;
