import { synthesizeAlone } from "./lib/resource-manager/synthesized-stack";
import { stacksOf } from "./test/guides/example";
for (const t of ["examples/kappa","examples/predictive-maintenance"]) for (const [id, s] of stacksOf(t)) {
  const { document } = synthesizeAlone(s); 
  for (const [n,p] of Object.entries((document as any).resource.oci_identity_policy)) console.log(id, n, JSON.stringify((p as any).statements,null,1));
}
