// References that only the library makes take no stack trace; everything else about traces is as it was.

import { withoutTraces } from "../../../lib/core/token/traces";

function capture(): string | undefined {
  const target: { stack?: string } = {};
  Error.captureStackTrace(target);
  return target.stack;
}

/** Jest's own set-up leaves out what is no error, so that the function of V8 stands in here. */
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

test("nothing is traced inside, and everything again afterwards", () => {
  expect(withoutTraces(capture)).toBeUndefined();
  expect(capture()).toBe("a trace");
});

test("what is thrown inside keeps its own trace, and leaves nothing changed", () => {
  const thrower = (): never => {
    throw new Error("refused");
  };
  expect(() => withoutTraces(thrower)).toThrow("refused");
  expect(current()).toBe(hook);
});

test("one in another leaves nothing changed either", () => {
  expect(withoutTraces(() => withoutTraces(capture))).toBeUndefined();
  expect(current()).toBe(hook);
});
