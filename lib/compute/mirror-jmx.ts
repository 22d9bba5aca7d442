// Internal: how to read the metrics of MirrorMaker, with the tool that comes with Kafka 3.9 and newer.

/** Only on the machine itself, like a worker's REST interface. */
const PORT = 9999;

/** The environment of MirrorMaker. Both ports are the same; without the second setting, any free port would be used. */
export const JMX_OPTIONS = [
  "-Dcom.sun.management.jmxremote",
  "-Dcom.sun.management.jmxremote.host=127.0.0.1",
  `-Dcom.sun.management.jmxremote.port=${PORT}`,
  `-Dcom.sun.management.jmxremote.rmi.port=${PORT}`,
  "-Dcom.sun.management.jmxremote.authenticate=false",
  "-Dcom.sun.management.jmxremote.ssl=false",
  "-Djava.rmi.server.hostname=127.0.0.1",
].join(" ");

/**
 * Writes the age of messages when the target received them, the largest of the last minute for each partition. It fails while
 * no messages are copied.
 */
export const LATENCIES = [
  'if [ "$running" = 1 ]; then',
  "  KAFKA_HEAP_OPTS=-Xmx64M timeout 30 /opt/kafka/bin/kafka-jmx.sh \\",
  `    --jmx-url service:jmx:rmi:///jndi/rmi://127.0.0.1:${PORT}/jmxrmi \\`,
  "    --object-name 'kafka.connect.mirror:type=MirrorSourceConnector,*' --attributes replication-latency-ms-max \\",
  '    --report-format properties --one-time > "$work/latencies" 2> /dev/null || true',
  "fi",
];
