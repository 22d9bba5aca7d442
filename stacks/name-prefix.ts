// What the names of a stack begin with where its props do not say.

import { type OciStackProps } from "cdktf-oci-streaming";

/** The props with a prefix. What is not an object, as JavaScript may give, is left as it is: OciStack refuses it. */
export function withPrefix<P extends OciStackProps>(namePrefix: string, props: P): P {
  return Object(props) === props && !Array.isArray(props) ? { namePrefix, ...props } : props;
}
