/** One tree of several files: what is extended, included, written in an older form, or put in from templates. */
@NullMarked
package io.mockcraft.schema.yaml.file;

import org.jspecify.annotations.NullMarked;
