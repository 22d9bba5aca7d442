// What the names of a stack begin with where its props do not say.

import { type OciStackProps } from "cdktf-oci-streaming";

/**
 * The props with a prefix that is not theirs, as a default on their prototype, so that OciStack checks what the user wrote. What is not
 * an object, as JavaScript may give, is left as it is: OciStack refuses it.
 */
export function withPrefix<P extends OciStackProps>(namePrefix: string, props: P): P {
  if (Object(props) !== props || Array.isArray(props)) return props;
  return Object.assign(Object.create({ namePrefix }) as object, props);
}
