// What jsii printed: its errors and warnings, less the reserved words that are allowed.

export interface AllowedWord {
  readonly word: string;
  readonly languages: string;
  readonly why: string;
}

/** Words that another language reserves; jsii's generators write `from_`, `@namespace`, or a capital letter instead. */
export const ALLOWED_WORDS: readonly AllowedWord[] = [
  { word: "namespace", languages: "C#", why: "the word of Object Storage, Monitoring, Kubernetes and ZPR" },
  { word: "from", languages: "Python", why: "Monitoring's word for a suppression; the way of a copy" },
  { word: "boolean", languages: "Java", why: "an input of that type" },
  { word: "map", languages: "Go", why: "an output of that type" },
  { word: "object", languages: "C#", why: "an input of that type" },
  { word: "string", languages: "C#, Go", why: "the type of a column of a NoSQL table" },
  { word: "long", languages: "C#, Java", why: "the type of a column of a NoSQL table" },
  { word: "double", languages: "C#, Java", why: "the type of a column of a NoSQL table" },
  { word: "delete", languages: "Go", why: "Terraform's word in timeouts" },
  { word: "type", languages: "Go", why: "Vault's word" },
  { word: "private", languages: "C#, Java", why: "Networking's word for a subnet" },
  { word: "public", languages: "C#, Java", why: "Networking's word for a subnet, Streaming's for a pool" },
];

const RESERVED = /warning JSII5018: "(.*?)" is a reserved word in (.*?)\. /;

/** One line for each problem, without the excerpts of code; the allowed words are left out. */
export function findingsOf(output: string): string[] {
  const problems = output.split("\n").filter((line) => /\b(error|warning) (JSII|TS)\d+: /.test(line));
  return problems.filter((line) => {
    const [, word, languages] = RESERVED.exec(line) ?? [];
    return !ALLOWED_WORDS.some((allowed) => allowed.word === word && allowed.languages === languages);
  });
}

/** The allowed words that jsii does not warn of any more. */
export function unusedWords(output: string): string[] {
  const used = output.split("\n").flatMap((line) => RESERVED.exec(line)?.[1] ?? []);
  return ALLOWED_WORDS.map(({ word }) => word).filter((word) => !used.includes(word));
}
