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
])("is a verb with a resource type, or a list of permissions (%#)", (access, text) => {
  expect(written(access)).toBe(`Allow group A to ${text} in tenancy`);
});
