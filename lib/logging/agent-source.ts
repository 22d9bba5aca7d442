// What an agent reads on its host, and how it turns a line of a file into a record.

import {
  type LoggingUnifiedAgentConfigurationServiceConfigurationSources as Source,
  type LoggingUnifiedAgentConfigurationServiceConfigurationSourcesParser as Parser,
} from "@cdktf/provider-oci/lib/logging-unified-agent-configuration";
import { Token } from "cdktf";
import { checkNotEmpty, refusal } from "../core/checks";
import { isKnown } from "../core/token/tokens";

/** The type of a time in a JSON record. */
export enum LogTimeType {
  /** Seconds since 1970, with a fraction. */
  FLOAT = "FLOAT",
  /** Whole seconds since 1970. */
  UNIXTIME = "UNIXTIME",
  /** A string, read by a format. */
  STRING = "STRING",
}

/** The field with the time of a record. */
export interface TimedLog {
  /**
   * The field that contains the time of the record.
   *
   * @default - the time at which the agent reads it
   */
  readonly timeField?: string;
}

/** Records of values between delimiters. */
export interface DelimitedLog extends TimedLog {
  /** The names of the values, in their order. */
  readonly keys: string[];

  /**
   * The delimiter between two values.
   *
   * @default - a comma in CSV, a tab in TSV
   */
  readonly delimiter?: string;
}

/** Records that are JSON. */
export interface JsonLog extends TimedLog {
  /**
   * The type of the time.
   *
   * @default - STRING if there is a time format; otherwise the agent's own
   */
  readonly timeType?: LogTimeType;

  /**
   * The format of a time that is a string: `%Y-%m-%dT%H:%M:%S`.
   *
   * @default - the agent's own
   */
  readonly timeFormat?: string;
}

/** Records that a regular expression splits into fields. */
export interface RegexpLog extends TimedLog {
  /**
   * A Ruby regular expression; each named group, such as `(?<status>\d+)`, becomes a field of the record. At least one is
   * required.
   */
  readonly expression: string;

  /**
   * The format of the time: `%d/%b/%Y:%H:%M:%S %z`.
   *
   * @default - the agent's own
   */
  readonly timeFormat?: string;
}

/** Records of several lines. */
export interface MultilineLog extends TimedLog {
  /** Ruby regular expressions for the lines of one record, in order. */
  readonly format: string[];

  /**
   * The regular expression for the first line of a record.
   *
   * @default - the first expression determines where a record begins
   */
  readonly firstLine?: string;
}

/**
 * How an agent turns a line of a file into a record. The agent is based on Fluentd, and the parsers are those of Fluentd.
 *
 * @see https://docs.oracle.com/en-us/iaas/Content/Logging/Concepts/log_inputs_and_parsers.htm
 */
export class LogParser {
  /** The line is the record. */
  public static readonly NONE = new LogParser({ parserType: "NONE" });
  /** Lines of syslog. */
  public static readonly SYSLOG = new LogParser({ parserType: "SYSLOG" });
  /** Access logs of Apache. */
  public static readonly APACHE2 = new LogParser({ parserType: "APACHE2" });
  /** Error logs of Apache. */
  public static readonly APACHE_ERROR = new LogParser({ parserType: "APACHE_ERROR" });
  /** Records of the Linux audit daemon. */
  public static readonly AUDITD = new LogParser({ parserType: "AUDITD" });
  /** Logs of containers, as container runtimes write them. */
  public static readonly CRI = new LogParser({ parserType: "CRI" });
  /** MessagePack. */
  public static readonly MSGPACK = new LogParser({ parserType: "MSGPACK" });

  /** Values between commas. @throws ConfigurationError if no key is named */
  public static csv(log: DelimitedLog): LogParser {
    return LogParser.delimited("CSV", log);
  }

  /** Values between tabs. @throws ConfigurationError if no key is named */
  public static tsv(log: DelimitedLog): LogParser {
    return LogParser.delimited("TSV", log);
  }

  /** One JSON object in a line. @throws ConfigurationError for a time format if the time is not a string */
  public static json(log: JsonLog = {}): LogParser {
    const { timeField: fieldTimeKey, timeFormat } = log;
    const timeType = log.timeType ?? (timeFormat === undefined ? undefined : LogTimeType.STRING);
    if (timeFormat !== undefined && timeType !== LogTimeType.STRING) {
      const rule = "is possible for a time that is a string only";
      throw refusal(undefined, { what: "timeFormat", rule, remedy: "remove it, or use LogTimeType.STRING" });
    }
    return new LogParser({ parserType: "JSON", fieldTimeKey, timeFormat, timeType });
  }

  /** A line that a regular expression splits into fields. @throws ConfigurationError if it has no named group */
  public static regexp(log: RegexpLog): LogParser {
    const { expression, timeField: fieldTimeKey, timeFormat } = log;
    if (isKnown(expression) && !/\(\?<[A-Za-z_]/.test(expression)) {
      const rule = "must have at least one named group";
      const remedy = "write (?<name>...) around what becomes a field";
      throw refusal(undefined, { what: "the expression of a parser", rule, got: expression, remedy });
    }
    return new LogParser({ parserType: "REGEXP", expression, fieldTimeKey, timeFormat });
  }

  /** Records of several lines. @throws ConfigurationError if there is no expression */
  public static multiline(log: MultilineLog): LogParser {
    checkTexts("the format of a multiline parser", log.format, "give an expression for each line of a record");
    const { format, firstLine: formatFirstline, timeField: fieldTimeKey } = log;
    return new LogParser({ parserType: "MULTILINE", format, formatFirstline, fieldTimeKey });
  }

  private static delimited(parserType: "CSV" | "TSV", log: DelimitedLog): LogParser {
    checkTexts(`the keys of a ${parserType} parser`, log.keys, "name each value of a line");
    const { keys, delimiter, timeField: fieldTimeKey } = log;
    return new LogParser({ parserType, keys, delimiter, fieldTimeKey });
  }

  private constructor(private readonly parser: Parser) {}

  /** @internal */
  public _render(): Parser {
    return this.parser;
  }
}

/** Log files of programs. */
export interface LogFiles {
  /** The name of the source, unique in its configuration. */
  readonly name: string;

  /** Absolute paths; `*` stands for any name: `/var/log/*`. */
  readonly paths: string[];

  /**
   * How a line becomes a record.
   *
   * @default LogParser.NONE
   */
  readonly parser?: LogParser;

  /**
   * Whether a file is read from its beginning, instead of from the point where the agent finds it.
   *
   * @default false
   */
  readonly readFromHead?: boolean;
}

/** Channels of the Windows event log. */
export interface WindowsEvents {
  /** The name of the source, unique in its configuration. */
  readonly name: string;

  /** The channels: `System`, `Application`, `Security`. */
  readonly channels: string[];
}

/**
 * What an agent reads on its host.
 */
export class AgentSource {
  /** Files, as they grow. @throws ConfigurationError for no name, no path, or one that is not absolute */
  public static files(files: LogFiles): AgentSource {
    const { name, paths, parser = LogParser.NONE, readFromHead } = files;
    checkTexts("the paths of an agent's source", paths, "name the files that it reads");
    if (!Token.isUnresolved(paths)) paths.forEach(checkPath);
    return AgentSource.named(name, {
      sourceType: "LOG_TAIL",
      name,
      paths,
      parser: parser._render(),
      ...(readFromHead !== undefined && { advancedOptions: { isReadFromHead: readFromHead } }),
    });
  }

  /** The event log of Windows. @throws ConfigurationError for no name or no channel */
  public static windowsEvents(events: WindowsEvents): AgentSource {
    const { name, channels } = events;
    checkTexts("the channels of an agent's source", channels, "name the channels that it reads");
    return AgentSource.named(name, { sourceType: "WINDOWS_EVENT_LOG", name, channels });
  }

  private static named(name: string, source: Source): AgentSource {
    checkNotEmpty(undefined, "the name of an agent's source", name, "name it after what it reads");
    return new AgentSource(name, source);
  }

  private constructor(
    /** The name, unique in its configuration. */
    public readonly name: string,
    private readonly source: Source,
  ) {}

  /** @internal */
  public _render(): Source {
    return this.source;
  }
}

/** `/var/log/messages` or `C:\logs\app.log`. */
const ABSOLUTE = /^(?:\/|[A-Za-z]:[\\/])/;

function checkPath(path: string): void {
  if (!isKnown(path) || ABSOLUTE.test(path)) return;
  const what = "a path of an agent's source";
  throw refusal(undefined, { what, rule: "must be absolute", got: path, remedy: "begin it with / or a drive letter" });
}

/** Rejects an empty list, and a list that contains an empty string; a list that is a token is accepted. */
function checkTexts(what: string, texts: string[], remedy: string): void {
  if (Token.isUnresolved(texts)) return;
  if (texts.length === 0) throw refusal(undefined, { what, rule: "must not be empty", remedy });
  for (const text of texts) checkNotEmpty(undefined, what, text, remedy);
}
