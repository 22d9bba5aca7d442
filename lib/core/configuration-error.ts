/**
 * A configuration that would fail at apply, or silently do the wrong thing, refused while it is written.
 *
 * The message is one sentence: where (the construct's path, when one exists), what, what is allowed, what was
 * given, and what to do instead.
 */
export class ConfigurationError extends Error {
  constructor(message: string) {
    super(message);
    this.name = "ConfigurationError";
  }
}
