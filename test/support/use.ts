// A value that is a part of a construct keeps its complaint until somebody reads something of it.

export function use(made: unknown): unknown {
  return Reflect.get(Object(made) as object, "constructor");
}
