// Internal: functions and applications that Terraform finds.

import { DataOciFunctionsApplications } from "@cdktf/provider-oci/lib/data-oci-functions-applications";
import { DataOciFunctionsFunction } from "@cdktf/provider-oci/lib/data-oci-functions-function";
import { DataOciFunctionsFunctions } from "@cdktf/provider-oci/lib/data-oci-functions-functions";
import { type Construct } from "constructs";
import { checkNotEmpty, refusal } from "../core/checks";
import { Compartment } from "../core/compartment";
import { onlyOne } from "../core/resource/only-one";
import { create } from "../core/resource/part";
import { type FunctionApplicationLookup, type IFunctionApplication } from "./function-application";
import { type FunctionLookup } from "./function-attributes";
import { FunctionApplicationBase, FunctionBase } from "./function-base";

export function lookUpFunction(scope: Construct, id: string, lookup: FunctionLookup): FunctionBase {
  const { functionId, name, application } = lookup;
  const fn = new FunctionBase(scope, id, functionId === undefined ? undefined : { functionId });
  const isByName = name !== undefined && application !== undefined;
  if (functionId === undefined ? !isByName : name !== undefined || application !== undefined) {
    const rule = "must be given by its functionId, or by name and application";
    const given = Object.entries(lookup).filter(([, value]) => value !== undefined);
    const got = given.map(([member]) => member).join(", ");
    throw refusal(fn.node.path, { what: "the function to look up", rule, got: got === "" ? "neither" : got });
  }
  if (isByName) findByName(fn, name, application);
  else learn(fn, create(DataOciFunctionsFunction, fn, { functionId: fn.functionId }));
  return fn;
}

function findByName(fn: FunctionBase, displayName: string, application: IFunctionApplication): void {
  checkNotEmpty(fn.node.path, "the name of a function", displayName, "write the name of the function");
  const importer = "OciFunction.fromFunctionAttributes";
  const listed = { list: "functions", noun: "function of this application", name: displayName, importer };
  const lifecycle = { postcondition: [onlyOne(listed)] };
  const applicationId = application.functionApplicationId;
  const found = create(DataOciFunctionsFunctions, fn, { applicationId, displayName, lifecycle }).functions.get(0);
  fn._known.learn({ functionId: found.id, application });
  learn(fn, found);
}

interface Found {
  readonly compartmentId: string;
  readonly invokeEndpoint: string;
}

function learn(fn: FunctionBase, { compartmentId, invokeEndpoint }: Found): void {
  fn._known.learn({ compartment: Compartment.fromCompartmentId(compartmentId), invokeEndpoint });
}

export function lookUpApplication(
  scope: Construct,
  id: string,
  { name: displayName, compartment }: FunctionApplicationLookup,
): FunctionApplicationBase {
  const application = new FunctionApplicationBase(scope, id);
  const what = "the name of a function application";
  checkNotEmpty(application.node.path, what, displayName, "write the name of the application");
  const importer = "FunctionApplication.fromFunctionApplicationAttributes";
  const listed = {
    list: "applications",
    noun: "function application of this compartment",
    name: displayName,
    importer,
  };
  const lifecycle = { postcondition: [onlyOne(listed)] };
  const { compartmentId } = compartment;
  const found = create(DataOciFunctionsApplications, application, { compartmentId, displayName, lifecycle });
  application._known.learn({ functionApplicationId: found.applications.get(0).id, compartment });
  return application;
}
