import { ConfigurationError } from "../../lib/core/configuration-error";
import { Access } from "../../lib/identity/access";
import { PolicyLocation } from "../../lib/identity/policy-location";
import { PolicyStatement } from "../../lib/identity/policy-statement";
import { Subject } from "../../lib/identity/subject";

const written = (access: Access): string =>
  PolicyStatement.allow({ subject: Subject.group({ name: "A" }), access, location: PolicyLocation.tenancy() }).text;

test.each([
  [Access.inspect("streams"), "inspect streams"],
  [Access.read("stream-family"), "read stream-family"],
  [Access.use("Stream-Push"), "use stream-push"],
  [Access.manage("stream-pull"), "manage stream-pull"],
  [Access.use("connect-harnesses"), "use connect-harnesses"],
  [Access.read("repos"), "read repos"],
  [Access.permissions(["STREAM_READ", "STREAM_CONSUME"]), "{STREAM_READ, STREAM_CONSUME}"],
])("is a verb with its resource type, or permissions (%#)", (access, text) => {
  expect(written(access)).toBe(`Allow group A to ${text} in tenancy`);
});

test.each([
  [
    "a verb that gives nothing",
    () => Access.read("stream-pull"),
    "access must give a permission, got 'read stream-pull'; write 'use stream-pull'",
  ],
  [
    "another such verb",
    () => Access.inspect("stream-push"),
    "access must give a permission, got 'inspect stream-push'; write 'use stream-push'",
  ],
  [
    "the name of no type",
    () => Access.use("streampools"),
    "resource type must be one that IAM has, got 'streampools'; write 'stream-pools'",
  ],
  [
    "another such name",
    () => Access.use("stream-consume"),
    "resource type must be one that IAM has, got 'stream-consume'; write 'stream-pull'",
  ],
  [
    "two types",
    () => Access.use("streams, keys"),
    "resource type must be letters, digits and hyphens, got 'streams, keys'",
  ],
  [
    "everything",
    () => Access.manage("all-resources"),
    "resource type must be one type or family, got 'all-resources'; write one statement for each type that is needed",
  ],
  ["no permission", () => Access.permissions([]), "permissions must name at least one"],
  [
    "what is no permission",
    () => Access.permissions(["stream-read"]),
    "permission must be a name like STREAM_READ, got 'stream-read'",
  ],
])("fails on %s", (_, make, message) => {
  expect(make).toThrow(new ConfigurationError(message));
});
