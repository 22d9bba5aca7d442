import { CoreNetworkSecurityGroup } from "@cdktf/provider-oci/lib/core-network-security-group";
import { CoreNetworkSecurityGroupSecurityRule } from "@cdktf/provider-oci/lib/core-network-security-group-security-rule";
import { DataOciDatabaseAutonomousDatabase } from "@cdktf/provider-oci/lib/data-oci-database-autonomous-database";
import { DatabaseAutonomousDatabase } from "@cdktf/provider-oci/lib/database-autonomous-database";
import { IdentityPolicy } from "@cdktf/provider-oci/lib/identity-policy";
import { Sleep } from "@cdktf/provider-oci/lib/time-sleep";
import { TerraformOutput, type TerraformStack, TerraformVariable } from "cdktf";
import {
  AutonomousDatabase,
  type AutonomousDatabaseProps,
  Bucket,
  Compartment,
  type ConnectStringOptions,
  DatabaseAccess,
  DatabaseClient,
  DatabaseConnections,
  DatabaseEncryption,
  type DatabaseEndpointOptions,
  type DatabaseKeyOptions,
  DatabaseLicense,
  DatabaseMetric,
  DatabaseService,
  DatabaseSize,
  type DatabaseSizeOptions,
  DatabaseStorage,
  DatabaseVersion,
  DatabaseWorkload,
  Duration,
  type IKey,
  type ISecret,
  type ISubnet,
  type IVault,
  Key,
  KeyAlgorithm,
  NetworkPeer,
  NetworkSecurityGroup,
  OciStack,
  Policy,
  Secret,
  Subject,
  Subnet,
  Tags,
  Vault,
  Vcn,
} from "../../lib";
import { mainResource } from "../support/main-resource";
import { COMPARTMENT_ID } from "../support/ocids";
import {
  dataSources,
  newStack,
  outputs,
  resource,
  resources,
  synthesize,
  testApp,
  warnings,
} from "../support/synthesis";
import { KEY_ID, MANAGEMENT_ENDPOINT, SECRET_ID, VAULT_ID } from "../vault/ocids";

const DATABASE_ID = "ocid1.autonomousdatabase.oc1.eu-frankfurt-1.aaaadatabase";
const VCN_ID = "ocid1.vcn.oc1.eu-frankfurt-1.aaaavcn";
const SUBNET_ID = "ocid1.subnet.oc1.eu-frankfurt-1.aaaasubnet";
const GROUP_ID = "ocid1.networksecuritygroup.oc1.eu-frankfurt-1.aaaagroup";

const compartment = Compartment.fromCompartmentId(COMPARTMENT_ID);
const team = Subject.group({ name: "team" });

function secretIn(stack: TerraformStack, id = "admin"): ISecret {
  return Secret.fromSecretId(stack, id, SECRET_ID);
}

function make(props: Partial<AutonomousDatabaseProps>, stack = newStack(), id = "warehouse"): AutonomousDatabase {
  const adminSecret = secretIn(stack, `${id}-admin`);
  return new AutonomousDatabase(stack, id, { compartment, access: DatabaseAccess.anywhere(), adminSecret, ...props });
}

function databaseOf(props: Partial<AutonomousDatabaseProps>, stack = newStack()): unknown {
  make(props, stack);
  return resource(synthesize(stack), DatabaseAutonomousDatabase);
}

function subnetIn(stack: TerraformStack): ISubnet {
  return Subnet.fromSubnetAttributes(stack, "subnet", { subnetId: SUBNET_ID, vcnId: VCN_ID, cidrBlock: "10.0.1.0/24" });
}

function vaultIn(stack: TerraformStack): IVault {
  const attributes = { vaultId: VAULT_ID, managementEndpoint: MANAGEMENT_ENDPOINT, compartment };
  return Vault.fromVaultAttributes(stack, "vault", attributes);
}

function keyIn(stack: TerraformStack, id = "key", keyId = KEY_ID): IKey {
  return Key.fromKeyAttributes(stack, id, { keyId, compartment, algorithm: KeyAlgorithm.AES_256 });
}

function privately(stack: TerraformStack, options?: DatabaseEndpointOptions): Partial<AutonomousDatabaseProps> {
  return { access: DatabaseAccess.privateEndpoint(subnetIn(stack), options) };
}

const PUBLIC = {
  condition: '${self.subnet_id == null || self.subnet_id == ""}',
  error_message:
    "This database is declared without a private endpoint but has one: declare it, or remove it in the console and apply again.",
};

const REPORTED = 'try(regex("^ocid1[.].*", self.kms_key_id), "")';

const ORACLE_KEY = {
  condition: `\${${REPORTED} == null || ${REPORTED} == ""}`,
  error_message:
    "This database is declared with an Oracle-managed key but has a customer-managed key: declare that key, or choose Oracle's key for the " +
    "database in the console and apply again.",
};

const OWN_KEY = {
  condition: `\${(self.kms_key_id == "${KEY_ID}")}`,
  error_message:
    "This database is not encrypted with the key that is declared for it: apply again, or declare the key that it has.",
};

test("minimal: two ECPUs that do not scale, for transactions, protected, and with a wallet for access from the internet", () => {
  expect(databaseOf({})).toEqual({
    compartment_id: COMPARTMENT_ID,
    db_name: "warehouse",
    display_name: "warehouse",
    db_workload: "OLTP",
    db_version: "19c",
    compute_model: "ECPU",
    compute_count: 2,
    is_auto_scaling_enabled: false,
    license_model: "LICENSE_INCLUDED",
    secret_id: SECRET_ID,
    is_mtls_connection_required: true,
    lifecycle: { prevent_destroy: true, postcondition: [PUBLIC, ORACLE_KEY] },
  });
});

test("maximal: every prop has its place in the resource", () => {
  const stack = newStack();
  const size: Required<DatabaseSizeOptions> = {
    autoScaling: true,
    storage: DatabaseStorage.terabytes(3),
    storageAutoScaling: true,
  };
  const endpoint: Required<DatabaseEndpointOptions> = {
    requireWallet: true,
    clients: [NetworkPeer.cidr("10.0.2.0/24")],
    networkSecurityGroups: [NetworkSecurityGroup.fromNetworkSecurityGroupId(stack, "guard", GROUP_ID)],
    privateIp: "10.0.1.5",
    hostLabel: "orders",
    compartment,
  };
  const key: Required<DatabaseKeyOptions> = {
    vault: vaultIn(stack),
    subject: Subject.dynamicGroupNamed({ name: "databases" }),
    writePolicy: true,
    propagation: Duration.seconds(90),
    formerKeys: [keyIn(stack, "former", `${KEY_ID}before`)],
  };
  const all: Required<AutonomousDatabaseProps> = {
    compartment,
    name: "Orders26",
    displayName: "Orders of the shop",
    workload: DatabaseWorkload.LAKEHOUSE,
    version: DatabaseVersion.V26AI,
    size: DatabaseSize.ecpus(8, size),
    license: DatabaseLicense.BRING_YOUR_OWN,
    access: DatabaseAccess.privateEndpoint(subnetIn(stack), endpoint),
    adminSecret: secretIn(stack),
    adminSecretVersion: 3,
    encryption: DatabaseEncryption.customerManaged(keyIn(stack), key),
    contacts: ["ops@example.com", "dba@example.com"],
    deletionProtection: false,
    tags: Tags.of({ freeform: { team: "orders" } }),
    timeouts: { create: Duration.hours(2) },
  };
  new AutonomousDatabase(stack, "warehouse", all);
  const document = synthesize(stack);
  expect(resource(document, DatabaseAutonomousDatabase)).toEqual({
    compartment_id: COMPARTMENT_ID,
    db_name: "Orders26",
    display_name: "Orders of the shop",
    db_workload: "LH",
    db_version: "26ai",
    compute_model: "ECPU",
    compute_count: 8,
    is_auto_scaling_enabled: true,
    is_auto_scaling_for_storage_enabled: true,
    data_storage_size_in_tbs: 3,
    license_model: "BRING_YOUR_OWN_LICENSE",
    subnet_id: SUBNET_ID,
    nsg_ids: [GROUP_ID],
    private_endpoint_ip: "10.0.1.5",
    private_endpoint_label: "orders",
    is_mtls_connection_required: true,
    secret_id: SECRET_ID,
    secret_version_number: 3,
    kms_key_id: KEY_ID,
    vault_id: VAULT_ID,
    customer_contacts: [{ email: "ops@example.com" }, { email: "dba@example.com" }],
    freeform_tags: { team: "orders" },
    timeouts: { create: "2h" },
    depends_on: [
      expect.stringMatching(/^oci_identity_policy\.warehouse_KeyPolicy_\w+$/),
      expect.stringMatching(/^time_sleep\.warehouse_KeyPolicy_Propagation_\w+$/),
    ],
    lifecycle: { postcondition: [OWN_KEY] },
  });
  const where = `in compartment id ${COMPARTMENT_ID} where target.`;
  expect(resources(document, IdentityPolicy)).toMatchObject([
    {
      statements: [
        `Allow dynamic-group databases to read vaults ${where}vault.id = '${VAULT_ID}'`,
        `Allow dynamic-group databases to use keys ${where}key.id = '${KEY_ID}'`,
        `Allow dynamic-group databases to use keys ${where}key.id = '${KEY_ID}before'`,
      ],
    },
  ]);
  expect(resources(document, Sleep)).toMatchObject([{ create_duration: "90s" }]);
});

describe("the name", () => {
  test("consists of the letters and digits of the names of the stack and of the construct", () => {
    const stack = new OciStack(testApp(), "shop", { namePrefix: "acme-prod_2" });
    expect(databaseOf({}, stack)).toMatchObject({ db_name: "acmeprod2warehouse", display_name: "warehouse" });
  });

  test("leaves room for a long prefix, and for one that only Terraform knows", () => {
    const long = new OciStack(testApp(), "shop", { namePrefix: "a".repeat(41) });
    make({}, long, "the-orders-of-the-shop");
    expect(resource(synthesize(long), DatabaseAutonomousDatabase)).toMatchObject({
      db_name: `${"a".repeat(16)}rdersoftheshop`,
    });
    const asked = new OciStack(testApp(), "shop");
    expect(databaseOf({}, asked)).toMatchObject({
      db_name: '${substr(replace(var.name_prefix, "/[^A-Za-z0-9]/", ""), 0, 21)}warehouse',
    });
  });
});

describe("the size", () => {
  test("can be in gigabytes, except for a lakehouse", () => {
    const size = DatabaseSize.ecpus(2, { storage: DatabaseStorage.gigabytes(20) });
    for (const workload of [DatabaseWorkload.TRANSACTIONS, DatabaseWorkload.JSON, DatabaseWorkload.APEX]) {
      expect(databaseOf({ size, workload })).toMatchObject({ data_storage_size_in_gb: 20, db_workload: workload });
    }
  });

  test("can be Always Free, without storage and without scaling", () => {
    const free = databaseOf({ size: DatabaseSize.alwaysFree(), workload: DatabaseWorkload.APEX });
    expect(free).toMatchObject({ is_free_tier: true, compute_count: 2, is_auto_scaling_enabled: false });
    expect(free).not.toHaveProperty("data_storage_size_in_gb");
  });

  test("can be the largest known size", () => {
    const most = (storage: DatabaseStorage): unknown => databaseOf({ size: DatabaseSize.ecpus(1024, { storage }) });
    expect(most(DatabaseStorage.gigabytes(393_216))).toMatchObject({ compute_count: 1024 });
    expect(most(DatabaseStorage.terabytes(384))).toMatchObject({ data_storage_size_in_tbs: 384 });
  });
});

describe("from the internet", () => {
  test("half of all addresses can have access, and addresses that only Terraform knows are not compared", () => {
    const stack = newStack();
    const network = new TerraformVariable(stack, "network", { type: "string" }).stringValue;
    const clients = ["0.0.0.0/1", network].map((cidr) => DatabaseClient.cidr(cidr));
    expect(databaseOf({ access: DatabaseAccess.accessList(clients) }, stack)).toMatchObject({
      whitelisted_ips: ["0.0.0.0/1", "${var.network}"],
    });
  });

  test("clients of an access list do not need a wallet, unless it is required", () => {
    const stack = newStack();
    const vcn = Vcn.fromVcnId(stack, "vcn", VCN_ID);
    const clients = [
      DatabaseClient.address("203.0.113.7"),
      DatabaseClient.cidr("198.51.100.0/24"),
      DatabaseClient.cidr("240.0.0.0/4"),
      DatabaseClient.vcn(vcn),
      DatabaseClient.vcnCidr(Vcn.fromVcnId(stack, "other", `${VCN_ID}other`), "10.0.1.0/24"),
    ];
    expect(databaseOf({ access: DatabaseAccess.accessList(clients) }, stack)).toMatchObject({
      whitelisted_ips: ["203.0.113.7", "198.51.100.0/24", "240.0.0.0/4", VCN_ID, `${VCN_ID}other;10.0.1.0/24`],
      is_mtls_connection_required: false,
      lifecycle: { postcondition: [PUBLIC, ORACLE_KEY] },
    });
    expect(databaseOf({ access: DatabaseAccess.accessList(clients, { requireWallet: true }) })).toMatchObject({
      is_mtls_connection_required: true,
    });
  });

  test("a database that is open to the internet without a wallet does not compile", () => {
    // @ts-expect-error the service refuses such a database
    const open: unknown = () => DatabaseAccess.anywhere({ requireWallet: false });
    // @ts-expect-error the constructor is private
    const own: unknown = () => new DatabaseAccess(false, () => ({})) as unknown;
    // @ts-expect-error the password is a Vault secret, never a string
    const password: unknown = () => databaseOf({ adminPassword: "Secret" });
    expect([open, own, password]).toHaveLength(3);
  });
});

describe("with a private endpoint", () => {
  test("it has its own security group, in the VCN of its subnet, which allows its clients", () => {
    const stack = newStack();
    make(privately(stack, { clients: [NetworkPeer.cidr("10.0.2.0/24")] }), stack);
    const document = synthesize(stack);
    expect(resource(document, DatabaseAutonomousDatabase)).toMatchObject({
      subnet_id: SUBNET_ID,
      nsg_ids: [expect.stringMatching(/warehouse_PrivateEndpoint_NetworkSecurityGroup_\w+\.id\}$/)],
      is_mtls_connection_required: false,
      lifecycle: { postcondition: [ORACLE_KEY] },
    });
    expect(resource(document, CoreNetworkSecurityGroup)).toEqual({
      compartment_id: COMPARTMENT_ID,
      vcn_id: VCN_ID,
      display_name: "warehouse",
    });
    expect(resources(document, CoreNetworkSecurityGroupSecurityRule)).toMatchObject([
      {
        direction: "INGRESS",
        source: "10.0.2.0/24",
        protocol: "6",
        tcp_options: { destination_port_range: { min: 1521, max: 1522 } },
        description: "Database",
      },
    ]);
    expect(warnings(stack)).toEqual([]);
  });

  test("a client group gets an egress rule, and the database an ingress rule", () => {
    const stack = newStack();
    const vcn = Vcn.fromVcnAttributes(stack, "vcn", { vcnId: VCN_ID, compartment });
    const loaders = new NetworkSecurityGroup(stack, "loaders", { vcn });
    make(privately(stack), stack).connections.allowFromGroup(loaders);
    const rules = resources(synthesize(stack), CoreNetworkSecurityGroupSecurityRule);
    const ports = { destination_port_range: { min: 1521, max: 1522 } };
    expect(rules).toMatchObject([
      { direction: "EGRESS", destination_type: "NETWORK_SECURITY_GROUP", tcp_options: ports },
      { direction: "INGRESS", source_type: "NETWORK_SECURITY_GROUP", tcp_options: ports, description: "From loaders" },
    ]);
    expect(warnings(stack)).toEqual([]);
  });

  test("warns about an endpoint without clients, but not about one with an existing group", () => {
    const alone = newStack();
    make(privately(alone), alone);
    synthesize(alone);
    expect(warnings(alone)).toEqual([
      "test/warehouse: no client is allowed into the private endpoint of this database, so it cannot be reached; give " +
        "DatabaseAccess.privateEndpoint its clients, or call connections.allowFrom on the database",
    ]);
    const guarded = newStack();
    const networkSecurityGroups = [NetworkSecurityGroup.fromNetworkSecurityGroupId(guarded, "guard", GROUP_ID)];
    make(privately(guarded, { networkSecurityGroups }), guarded);
    synthesize(guarded);
    expect(warnings(guarded)).toEqual([]);
  });

  test("clients can be added later, even to an existing database", () => {
    const stack = newStack();
    make(privately(stack), stack).connections.allowFrom(NetworkPeer.address("10.0.3.4"), { description: "Web" });
    const group = NetworkSecurityGroup.fromNetworkSecurityGroupId(stack, "guard", GROUP_ID);
    DatabaseConnections.through(group).allowFrom(NetworkPeer.address("10.0.3.5"));
    expect(resources(synthesize(stack), CoreNetworkSecurityGroupSecurityRule)).toMatchObject([
      { network_security_group_id: GROUP_ID, source: "10.0.3.5/32", description: "Database" },
      { source: "10.0.3.4/32", description: "Web" },
    ]);
  });
});

describe("with a customer-managed key", () => {
  test("the databases of the compartment may read the vault and use the key before the database is created", () => {
    const stack = new OciStack(testApp(), "shop", { namePrefix: "acme" });
    const vault = new Vault(stack, "vault", { compartment });
    const key = new Key(stack, "key", { vault });
    expect(databaseOf({ encryption: DatabaseEncryption.customerManaged(key) }, stack)).toMatchObject({
      kms_key_id: expect.stringMatching(/^\$\{oci_kms_key\.key_\w+\.id\}$/) as string,
      vault_id: expect.stringMatching(/^\$\{oci_kms_vault\.vault_\w+\.id\}$/) as string,
      depends_on: [
        expect.stringMatching(/^oci_identity_policy\.warehouse_KeyPolicy_\w+$/),
        expect.stringMatching(/^time_sleep\.warehouse_KeyPolicy_Propagation_\w+$/),
      ],
    });
    const document = synthesize(stack);
    const [policy] = resources(document, IdentityPolicy) as { statements: string[]; name: string }[];
    const who = "Allow any-user to";
    const whose = `request.principal.compartment.id = '${COMPARTMENT_ID}'`;
    expect(policy).toMatchObject({ name: "acme-warehouse-KeyPolicy", compartment_id: COMPARTMENT_ID });
    expect(policy!.statements.map((text) => text.replaceAll(/\$\{[^}]*\}/g, "<id>"))).toEqual([
      `${who} read vaults in compartment id ${COMPARTMENT_ID} where all {request.principal.type = 'autonomousdatabase', ${whose}, target.vault.id = '<id>'}`,
      `${who} use keys in compartment id ${COMPARTMENT_ID} where all {request.principal.type = 'autonomousdatabase', ${whose}, target.key.id = '<id>'}`,
    ]);
    expect(resources(document, Sleep)).toContainEqual(
      expect.objectContaining({
        create_duration: "60s",
        depends_on: [expect.stringMatching(/^oci_identity_policy\.warehouse_KeyPolicy_\w+$/)],
      }),
    );
  });

  test("no policy is written if it is written elsewhere, or if the key is left unchanged", () => {
    const stack = newStack();
    const options = { vault: vaultIn(stack), writePolicy: false };
    const encryption = DatabaseEncryption.customerManaged(keyIn(stack), options);
    expect(databaseOf({ encryption }, stack)).not.toHaveProperty("depends_on");
    expect(databaseOf({ encryption: DatabaseEncryption.leftAsItIs() })).toMatchObject({
      lifecycle: { postcondition: [PUBLIC] },
    });
  });

  test("fails for a bad timeout with a key and an endpoint, without leaving a policy or a group", () => {
    const stack = newStack();
    const encryption = DatabaseEncryption.customerManaged(keyIn(stack), { vault: vaultIn(stack) });
    const timeouts = { create: Duration.seconds(0) };
    expect(() => make({ ...privately(stack), encryption, timeouts }, stack)).toThrow(
      "test/warehouse: timeouts.create must be at least a millisecond, got 0 seconds; leave it out to use the provider's default",
    );
    expect(stack.node.findChild("warehouse").node.children).toEqual([]);
  });
});

describe("a connect string", () => {
  const text = (options: ConnectStringOptions, props: Partial<AutonomousDatabaseProps> = {}): unknown[] => {
    const stack = newStack();
    const database = make(
      { access: DatabaseAccess.accessList([DatabaseClient.address("203.0.113.7")]), ...props },
      stack,
    );
    new TerraformOutput(stack, "text", { value: database.connectString(options) });
    const document = synthesize(stack);
    return [document.locals, outputs(document).text!.value];
  };

  const chosen = (tls: string, group: string): unknown => {
    const block = String.raw`oci_database_autonomous_database\.warehouse_\w+\.connection_strings\[0\]\.profiles`;
    const right = `profile.tls_authentication == "${tls}" && profile.consumer_group == "${group}"`;
    return expect.stringMatching(
      new RegExp(`^\\$\\{\\[for profile in ${block} : profile\\.value if ${right}\\]\\[0\\]\\}$`),
    );
  };

  test("is by default that of the service low without a wallet, found by both and not by position", () => {
    const [locals, value] = text({});
    expect(Object.values(locals as object)).toEqual([chosen("SERVER", "LOW")]);
    expect(value).toMatch(/^\$\{local\.warehouse_ConnectString_\w+\}$/);
  });

  test("can be that of another service, with a wallet", () => {
    const [locals] = text({ service: DatabaseService.TPURGENT, wallet: true });
    expect(Object.values(locals as object)).toEqual([chosen("MUTUAL", "TPURGENT")]);
  });

  test("has a wallet if the database requires one", () => {
    const [locals] = text({}, { access: DatabaseAccess.anywhere() });
    expect(Object.values(locals as object)).toEqual([chosen("MUTUAL", "LOW")]);
  });

  test("has the given number of retries in place of that of the service, wherever it is", () => {
    const all: Required<ConnectStringOptions> = {
      service: DatabaseService.LOW,
      wallet: false,
      retryCount: 2,
      retryDelay: Duration.seconds(1),
    };
    const [, value] = text(all);
    const inner = String.raw`replace\(local\.warehouse_ConnectString_\w+, ".*retry_count.*", "\(retry_count=2\)"\)`;
    expect(value).toMatch(new RegExp(String.raw`^\$\{replace\(${inner}, ".*retry_delay.*", "\(retry_delay=1\)"\)\}$`));
  });

  test("is created once, and follows a resource that is renamed", () => {
    const stack = newStack();
    const database = make({}, stack);
    expect(database.connectString()).toBe(database.connectString({ service: DatabaseService.LOW }));
    mainResource(database).overrideLogicalId("renamed");
    expect(Object.values(synthesize(stack).locals as object)).toEqual([
      expect.stringContaining("oci_database_autonomous_database.renamed.connection_strings[0]"),
    ]);
  });
});

test("inputs work wherever a literal does, and Terraform checks their values", () => {
  const stack = newStack();
  const text = (id: string): string => new TerraformVariable(stack, id, { type: "string" }).stringValue;
  const number = (id: string): number => new TerraformVariable(stack, id, { type: "number" }).numberValue;
  const database = make(
    {
      compartment: Compartment.fromCompartmentId(text("here")),
      name: text("called"),
      displayName: text("shown"),
      size: DatabaseSize.ecpus(number("ecpus"), { storage: DatabaseStorage.gigabytes(number("gigabytes")) }),
      adminSecret: Secret.fromSecretId(stack, "admin", text("secret")),
      adminSecretVersion: number("version"),
      access: DatabaseAccess.accessList([DatabaseClient.cidr(text("network"))]),
      contacts: [text("contact")],
    },
    stack,
  );
  new TerraformOutput(stack, "text", { value: database.connectString({ retryCount: number("retries") }) });
  const document = synthesize(stack);
  expect(resource(document, DatabaseAutonomousDatabase)).toMatchObject({
    compartment_id: "${var.here}",
    db_name: "${var.called}",
    display_name: "${var.shown}",
    compute_count: "${var.ecpus}",
    data_storage_size_in_gb: "${var.gigabytes}",
    secret_id: "${var.secret}",
    secret_version_number: "${var.version}",
    whitelisted_ips: ["${var.network}"],
    customer_contacts: [{ email: "${var.contact}" }],
    lifecycle: {
      precondition: [
        "The ECPUs of this database must be a whole number of at least 2: correct the value that it refers to.",
        "The storage of this database must be a whole number of at least 20 gigabytes: correct the value that it refers to.",
        "adminSecretVersion of this database must be a whole number of at least 1: correct the value that it refers to.",
      ].map((error_message) => expect.objectContaining({ error_message }) as unknown),
    },
  });
  expect(outputs(document).text!.value).toContain("(retry_count=${var.retries})");
});

test("a number of ECPUs that is an input is checked once, by the input", () => {
  const stack = new OciStack(testApp(), "shop");
  const ecpus = stack.input.number("ecpus", { title: "ECPUs", min: 2, defaultValue: 2 });
  const few = stack.input.number("few", { title: "ECPUs", min: 1, defaultValue: 1 });
  make({ size: DatabaseSize.ecpus(ecpus) }, stack, "checked");
  make({ size: DatabaseSize.ecpus(few) }, stack, "unchecked");
  const found = resources(synthesize(stack), DatabaseAutonomousDatabase) as { lifecycle: object }[];
  expect(found.map(({ lifecycle }) => "precondition" in lifecycle)).toEqual([false, true]);
});

test("its OCID is a reference, it knows its compartment, and a bucket can grant it access", () => {
  const stack = newStack();
  const database = make({}, stack);
  const archive = Bucket.fromBucketAttributes(stack, "archive", {
    bucketName: "archive",
    namespace: "acme",
    compartment,
  });
  new Policy(stack, "load", { compartment, statements: [archive.allowRead(database.subject)] });
  new TerraformOutput(stack, "id", { value: database.autonomousDatabaseId });
  new TerraformOutput(stack, "aliases", { value: database.connectAliases });
  const document = synthesize(stack);
  expect(database.compartment).toBe(compartment);
  expect(outputs(document)).toMatchObject({
    id: { value: expect.stringMatching(/^\$\{oci_database_autonomous_database\.warehouse_\w+\.id\}$/) as string },
    aliases: { value: expect.stringMatching(/\.connection_strings\[0\]\.all_connection_strings\}$/) as string },
  });
  const [policy] = resources(document, IdentityPolicy) as { statements: string[] }[];
  expect(policy!.statements[0]).toMatch(
    /^Allow any-user to read objects in .* where all \{request\.principal\.type = 'autonomousdatabase', request\.principal\.id = '\$\{oci_database_autonomous_database\.warehouse_\w+\.id\}', target\.bucket\.name = 'archive'\}$/,
  );
});

test("grants cover the compartment, because IAM does not have a variable for one database", () => {
  const database = AutonomousDatabase.fromAutonomousDatabaseAttributes(newStack(), "found", {
    autonomousDatabaseId: DATABASE_ID,
    compartment,
  });
  const where = `autonomous-databases in compartment id ${COMPARTMENT_ID}`;
  expect(database.allowInspect(team).text).toBe(`Allow group team to inspect ${where}`);
  expect(database.allowRead(team).text).toBe(`Allow group team to read ${where}`);
  expect(database.allowUse(team).text).toBe(`Allow group team to use ${where}`);
});

test("its metrics are read by its OCID, and its availability no more often than it is emitted", () => {
  const database = AutonomousDatabase.fromAutonomousDatabaseAttributes(newStack(), "found", {
    autonomousDatabaseId: DATABASE_ID,
    compartment,
  });
  expect(database.metric(DatabaseMetric.AVAILABILITY).toString()).toBe(
    `DatabaseAvailability[5m]{resourceId = "${DATABASE_ID}"}.mean()`,
  );
  expect(database.metric(DatabaseMetric.FAILED_LOGONS).toString()).toBe(
    `FailedLogons[1m]{resourceId = "${DATABASE_ID}"}.sum()`,
  );
});

test("an import knows only what it was given", () => {
  const stack = newStack();
  const known = { autonomousDatabaseId: DATABASE_ID, compartment };
  const told = AutonomousDatabase.fromAutonomousDatabaseAttributes(stack, "told", known);
  expect([told.autonomousDatabaseId, told._known.find("compartment")]).toEqual([DATABASE_ID, compartment]);
  const other = AutonomousDatabase.fromAutonomousDatabaseId(stack, "other", DATABASE_ID);
  expect(other._known.find("compartment")).toBeUndefined();
});

test("a database that is looked up knows its compartment and its connect strings when Terraform runs", () => {
  const stack = newStack();
  const database = AutonomousDatabase.fromLookup(stack, "found", { autonomousDatabaseId: DATABASE_ID });
  new TerraformOutput(stack, "text", { value: database.connectString({ service: DatabaseService.TP }) });
  new TerraformOutput(stack, "aliases", { value: database.connectAliases });
  new TerraformOutput(stack, "grant", { value: database.allowRead(team).text });
  const document = synthesize(stack);
  expect(dataSources(document, DataOciDatabaseAutonomousDatabase)).toEqual([{ autonomous_database_id: DATABASE_ID }]);
  expect(Object.values(document.locals as object)).toEqual([
    expect.stringMatching(
      /^\$\{\[for profile in data\.oci_database_autonomous_database\.found_\w+\.connection_strings\[0\]\.profiles : /,
    ),
  ]);
  expect(outputs(document)).toMatchObject({
    aliases: { value: expect.stringMatching(/^\$\{data\.oci_database_autonomous_database\.found_\w+\./) as string },
    grant: {
      value: expect.stringMatching(
        /\$\{data\.oci_database_autonomous_database\.found_\w+\.compartment_id\}$/,
      ) as string,
    },
  });
});
