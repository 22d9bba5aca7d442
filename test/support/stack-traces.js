// cdktf takes the stack trace of every reference, to any depth, and Jest looks each of its lines up in source maps: a quarter of
// the time of the suite. They are not read; thrown errors keep theirs.

const { captureStackTrace } = Error;
Error.captureStackTrace = (target, below) => {
  if (target instanceof Error) captureStackTrace(target, below);
};
