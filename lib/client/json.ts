// Internal: JSON files, as text that Terraform completes.

/** Settings of a connector, all text, as Connect takes them; one without a value is left out. */
export type ConnectorSettings = Readonly<Record<string, string | undefined>>;

/** `{"name": ..., "config": {...}}`, which is posted to a Connect worker to make a connector. */
export function connectorJson(name: string, config: ConnectorSettings): string {
  return jsonText({ name, config });
}

/**
 * Serialized here and not by Terraform's jsonencode: cdktf does not escape quotes of texts with references in arguments of
 * functions. What the references stand for (OCIDs, host names, names) holds nothing that JSON would escape.
 */
export function jsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
