// The service's connect string is for clients that can wait for minutes.

/**
 * With one more try after a second, and 5 s for the network: the service's strings say 20 tries and 3 s between them, and
 * the driver obeys them, so that a database that is down would take longer to fail than the function may run.
 */
export function impatient(connectString: string): string {
  return connectString
    .replace(/\bretry_count\s*=\s*\d+/gi, "retry_count=1")
    .replace(/\bretry_delay\s*=\s*\d+/gi, "retry_delay=1")
    .replace(/\btransport_connect_timeout\s*=\s*\d+/gi, "transport_connect_timeout=5")
    .replace(/\(\s*description\s*=(?![^]*transport_connect_timeout)/gi, "(description=(transport_connect_timeout=5)");
}
