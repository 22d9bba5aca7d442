// cdktf takes the stack trace of every reference, to any depth, and Jest looks each of its lines up in source maps: a quarter of
// the time of the suite. Nobody reads those; what is thrown keeps its own.

const { captureStackTrace } = Error;
Error.captureStackTrace = (target, below) => {
  if (target instanceof Error) captureStackTrace(target, below);
};
