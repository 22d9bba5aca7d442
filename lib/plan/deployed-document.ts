import { refusal } from "../core/checks";
import { PlanConfiguration } from "./plan-configuration";
import { parseJson, readText } from "./text-file";
import { at, isObject } from "./values";

const WHAT = "the document of the last deployment";
const REMEDY = "give the cdk.tf.json that was deployed last";

/** What was deployed last, as a synthesized document: with it, a report names the arguments that were taken out of the code since. */
export class DeployedDocument {
  /**
   * Reads the document from a file.
   *
   * @param path - of the `cdk.tf.json` of the last deployment
   * @throws ConfigurationError if the file cannot be read, or is not such a document
   */
  public static ofFile(path: string): DeployedDocument {
    return DeployedDocument.ofText(readText(WHAT, path));
  }

  /**
   * Reads the document from text.
   *
   * @param json - the content of `cdk.tf.json`
   * @throws ConfigurationError if it is not such a document
   */
  public static ofText(json: string): DeployedDocument {
    const document = parseJson(WHAT, json, REMEDY);
    const isDocument = isObject(at(document, "resource")) || isObject(at(document, "terraform"));
    if (!isDocument || at(document, "format_version") !== undefined) {
      throw refusal(undefined, {
        what: WHAT,
        rule: "must be a configuration in Terraform's JSON syntax",
        remedy: REMEDY,
      });
    }
    return new DeployedDocument(PlanConfiguration.ofDocument(document));
  }

  private constructor(
    /** @internal */
    public readonly _configuration: PlanConfiguration,
  ) {}
}
