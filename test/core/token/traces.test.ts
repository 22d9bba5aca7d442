// References that only the library creates do not have a stack trace; all other traces stay unchanged.

import { withoutTraces } from "../../../lib/core/token/traces";

function capture(): string | undefined {
  const target: { stack?: string } = {};
  Error.captureStackTrace(target);
  return target.stack;
}

/** Jest's set-up ignores targets that are not errors, so this replaces the function of V8. */
const hook = jest.fn((target: { stack?: string }) => {
  target.stack = "a trace";
});

const own: unknown = Reflect.get(Error, "captureStackTrace");
const current = (): unknown => Reflect.get(Error, "captureStackTrace");

beforeEach(() => {
  Reflect.set(Error, "captureStackTrace", hook);
});

afterEach(() => {
  Reflect.set(Error, "captureStackTrace", own);
});

test("nothing is traced inside, and everything is traced afterwards", () => {
  expect(withoutTraces(capture)).toBeUndefined();
  expect(capture()).toBe("a trace");
});

test("an error that is thrown inside is passed on, and the function is restored", () => {
  const thrower = (): never => {
    throw new Error("refused");
  };
  expect(() => withoutTraces(thrower)).toThrow("refused");
  expect(current()).toBe(hook);
});

test("nested calls restore the function too", () => {
  expect(withoutTraces(() => withoutTraces(capture))).toBeUndefined();
  expect(current()).toBe(hook);
});
