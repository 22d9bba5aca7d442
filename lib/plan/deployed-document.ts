import { configurationIn } from "./configuration";
import { PlanConfiguration } from "./plan-configuration";
import { readText } from "./text-file";

const WHAT = "the document of the last deployment";
const REMEDY = "pass the cdk.tf.json that was deployed last";

/** The last deployed document. With it, a report names the arguments that were removed from the code since. */
export class DeployedDocument {
  /**
   * Reads the document from a file.
   *
   * @param path - the path of the `cdk.tf.json` of the last deployment
   * @throws ConfigurationError if the file cannot be read, or is not such a document
   */
  public static ofFile(path: string): DeployedDocument {
    return DeployedDocument.ofText(readText(WHAT, path));
  }

  /**
   * Reads the document from a string.
   *
   * @param json - the contents of `cdk.tf.json`
   * @throws ConfigurationError if it is not such a document
   */
  public static ofText(json: string): DeployedDocument {
    return new DeployedDocument(PlanConfiguration.ofDocument(configurationIn(json, { what: WHAT, remedy: REMEDY })));
  }

  private constructor(
    /** @internal */
    public readonly _configuration: PlanConfiguration,
  ) {}
}
