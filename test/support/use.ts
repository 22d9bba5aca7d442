// A value that is a part of a construct keeps its refusal until one of its members is read.

export function use(made: unknown): unknown {
  return Reflect.get(Object(made) as object, "constructor");
}
