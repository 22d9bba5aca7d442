import {
  Compartment,
  FunctionApplication,
  FunctionNotes,
  FunctionProgram,
  OciFunction,
  type OciFunctionProps,
} from "../../lib";
import { APPLICATION_ID } from "../refusals/row";
import { COMPARTMENT_ID, STREAM_ID } from "../support/ocids";
import { newStack, outputs, synthesize } from "../support/synthesis";

function notesOf(props: Partial<OciFunctionProps>): string {
  const stack = newStack();
  const compartment = Compartment.fromCompartmentId(COMPARTMENT_ID);
  const attributes = { functionApplicationId: APPLICATION_ID, compartment };
  const application = FunctionApplication.fromFunctionApplicationAttributes(stack, "app", attributes);
  const fn = new OciFunction(stack, "ingest", { application, image: "fra.ocir.io/acme/ingest:1", ...props });
  FunctionNotes.markdown([fn]).addOutput(stack, "notes");
  return outputs(synthesize(stack)).notes?.value as string;
}

test("the notes of a function list the needs of its program, and the variables that are set and not set", () => {
  const config = {
    STREAM_OCID: STREAM_ID,
    STREAM_ENDPOINT: "https://cell-1.streaming.eu-frankfurt-1.oci.oraclecloud.com",
  };
  const text = notesOf({ program: FunctionProgram.INGEST, config });
  expect(text).toContain("## ingest\n\nThe program `ingest`.");
  expect(text).toMatch(/It needs at least 256 MB and \d+ s\./);
  expect([...text.matchAll(/^\| `(\w+)` \|/gm)].map(([, name]) => name)).toEqual(["STREAM_OCID", "STREAM_ENDPOINT"]);
  expect(text).toMatch(/^- `KEY_PATH`, not set: /m);
});

test("a function with your own program has no notes", () => {
  expect(notesOf({})).not.toContain("## ");
});
