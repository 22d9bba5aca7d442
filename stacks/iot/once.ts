// What is made when it is first asked for, and then is the same.

export function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
