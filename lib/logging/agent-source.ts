// What an agent reads on its host.

import { type LoggingUnifiedAgentConfigurationServiceConfigurationSources as Source } from "@cdktf/provider-oci/lib/logging-unified-agent-configuration";
import { Token } from "cdktf";
import { checkNotEmpty, refusal } from "../core/checks";
import { isKnown } from "../core/token/tokens";
import { checkTexts, LogParser } from "./log-parser";

/** Files that programs write. */
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
   * Whether a file is read from its beginning, and not from what is written after the agent found it.
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
  const rule = "must be absolute";
  const remedy = "begin it with / or a drive letter";
  throw refusal(undefined, { what: "a path of an agent's source", rule, got: path, remedy });
}
