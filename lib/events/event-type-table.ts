// Internal: the known event types, of the services that stacks of this library use most, as listed by Oracle's own tools
// (2026-07). New types come without notice, so a name that is not here is not necessarily wrong.

/** The types of a service. */
export interface EventFamily {
  /** The names after `com.oraclecloud.<service>.`, in full. */
  readonly names: readonly string[];
  /** Names that come as `<name>.begin` and `<name>.end`. */
  readonly steps: readonly string[];
  /** Whether the list of the service is complete. */
  readonly isWhole: boolean;
}

interface Listed {
  readonly names: readonly string[];
  readonly steps?: readonly string[];
  readonly isWhole?: boolean;
}

/** Each verb with each noun. */
function combined(verbs: readonly string[], nouns: readonly string[]): readonly string[] {
  return verbs.flatMap((verb) => nouns.map((noun) => `${verb}${noun}`));
}

const CHANGES = ["create", "update", "delete"];

const KEY_STEPS = [
  ...["createkey", "enablekey", "disablekey", "schedulekeydeletion", "cancelkeydeletion", "backupkey", "restorekey"],
  ...["changekeycompartment", "createkeyversion", "autokeyrotate", "schedulekeyversiondeletion"],
  ...["cancelkeyversiondeletion", "createvault", "schedulevaultdeletion", "cancelvaultdeletion", "backupvault"],
  ...["restorevault", "changevaultcompartment"],
];

const IDENTITIES = ["policy", "user", "group", "dynamicgroup", "authtoken", "customersecretkey"];

const LISTED: readonly (readonly [string, Listed])[] = [
  ["objectstorage", { names: combined(CHANGES, ["bucket", "object"]), isWhole: true }],
  [
    "functions",
    { names: [...combined(CHANGES, ["application", "function"]), "changeapplicationcompartment"], isWhole: true },
  ],
  [
    "notification",
    {
      names: [
        ...combined([...CHANGES, "move"], ["topic", "subscription"]),
        ...["getunsubscription", "resendsubscriptionconfirmation"],
      ],
      isWhole: true,
    },
  ],
  ["keymanagementservice", { names: ["keyversionusagelimit"], steps: KEY_STEPS, isWhole: true }],
  [
    "identitycontrolplane",
    {
      names: [
        ...combined(CHANGES, IDENTITIES),
        ...combined(["add", "update", "remove"], ["idpgroupmapping"]),
        ...["addusertogroup", "removeuserfromgroup", "uploadapikey", "deleteapikey", "createorresetpassword"],
        ...["updateusercapabilities", "updateuserstate"],
      ],
    },
  ],
  ["identitysignon", { names: ["interactivelogin", "federatedinteractivelogin"] }],
  [
    "databaseservice",
    {
      names: ["critical", "warning", "information"].map((level) => `autonomous.database.${level}`),
      steps: [
        ...["backup", "restore", "instance.create"].map((step) => `autonomous.database.${step}`),
        ...["updateautonomousdatabase", "deleteautonomousdatabase"],
      ],
    },
  ],
  ["apigateway", { names: [], steps: ["creategateway", "createdeployment", "createapi"] }],
  ["rawfkaapiprod", { names: ["createkafkaclusterconfig"], steps: ["createkafkacluster"] }],
  ["oracleresourcemanager", { names: ["createstack"], steps: ["createjob"] }],
  ["goldengate", { names: ["stateactive", "stateinactive", "statefailed"], steps: ["createdeployment"] }],
  ["computeapi", { names: [], steps: ["terminateinstance"] }],
];

/** By the name of the service in event types. */
export const EVENT_FAMILIES: ReadonlyMap<string, EventFamily> = new Map(
  LISTED.map(([service, { names, steps = [], isWhole = false }]) => {
    return [service, { names: [...names, ...combined(steps, [".begin", ".end"])], steps, isWhole }];
  }),
);

/** Other names of services whose events use a different name. */
export const OTHER_WORDS: ReadonlyMap<string, string> = new Map([
  ["kms", "keymanagementservice"],
  ["vault", "keymanagementservice"],
]);

/** Services without known events. */
export const SILENT_SERVICES: readonly string[] = [
  ...["streaming", "serviceconnectorhub", "connectorhub", "queue", "logging", "monitoring", "secrets"],
];

/** The events for an object that was created, changed or deleted. */
export const OBJECT_EVENTS: readonly string[] = combined(CHANGES, ["object"]).map(
  (name) => `com.oraclecloud.objectstorage.${name}`,
);
