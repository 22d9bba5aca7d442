import { configurationIn } from "./configuration";
import { PlanConfiguration } from "./plan-configuration";
import { readText } from "./text-file";

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
    return new DeployedDocument(PlanConfiguration.ofDocument(configurationIn(json, { what: WHAT, remedy: REMEDY })));
  }

  private constructor(
    /** @internal */
    public readonly _configuration: PlanConfiguration,
  ) {}
}
