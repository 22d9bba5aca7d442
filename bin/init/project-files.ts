// All files of a new project, by name.

import { type Project } from "./project";
import { mainFile, resourceManagerFile, stackFile, testFile } from "./project-code";
import { engineFile, GITIGNORE, packageFile, TSCONFIG, VARIABLES } from "./project-settings";
import { readmeFile } from "./project-readme";

export function projectFiles(project: Project): { readonly [name: string]: string } {
  return {
    "README.md": readmeFile(project),
    "main.ts": mainFile(project),
    "stack.ts": stackFile(project),
    "stack.test.ts": testFile(project),
    "resource-manager.ts": resourceManagerFile(project),
    "package.json": packageFile(project),
    // Both engines read this name.
    "cdktf.json": engineFile(project),
    "tsconfig.json": TSCONFIG,
    "terraform.tfvars.example": VARIABLES,
    ".gitignore": GITIGNORE,
  };
}
