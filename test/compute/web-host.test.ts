import { CoreInstance } from "@cdktf/provider-oci/lib/core-instance";
import { DataOciCoreImages } from "@cdktf/provider-oci/lib/data-oci-core-images";
import { TerraformVariable } from "cdktf";
import { parse } from "yaml";
import {
  Duration,
  HostImage,
  HostShape,
  NetworkSecurityGroup,
  Subnet,
  Tags,
  WebHost,
  type WebHostProps,
  type WebProgram,
} from "../../lib";
import { resolvedText } from "../../lib/core/token/tokens";
import { GROUP_ID, SUBNET_ID } from "../refusals/row";
import { COMPARTMENT_ID } from "../support/ocids";
import { properties } from "../support/rendered";
import { dataSource, newStack, resource, synthesize } from "../support/synthesis";
import { compartment, tenancy } from "./host-stack";

const program = {
  name: "shop-web",
  title: "Orders",
  user: "shop",
  source: "app = None\n",
  packages: ["flask>=3,<4", "gunicorn>=22,<24"],
};

function hostIn(stack = newStack(), props: Partial<WebHostProps> = {}): WebHost {
  const subnet = Subnet.fromSubnetId(stack, "subnet", SUBNET_ID);
  const given = { compartment, tenancy, subnet, securityGroups: [], program, port: 80 };
  return new WebHost(stack, "web", { ...given, ...props });
}

interface Boot {
  readonly write_files: readonly { readonly path: string; readonly content: string }[];
  readonly runcmd: readonly string[];
}

function bootOf(props: Partial<WebHostProps>): Boot {
  const stack = newStack();
  return parse(resolvedText(stack, hostIn(stack, props).cloudInit)) as Boot;
}

/** A string in an expected object; the matcher is untyped. */
const like = (pattern: RegExp): unknown => expect.stringMatching(pattern);

test("minimal: a machine with a public address and the newest Oracle Linux 9, which has no SSH access", () => {
  const stack = newStack();
  const host = hostIn(stack);
  const document = synthesize(stack);
  expect(resource(document, CoreInstance)).toEqual({
    compartment_id: COMPARTMENT_ID,
    availability_domain: like(/availability_domains\[0\]\.name}$/),
    display_name: "web",
    shape: "VM.Standard.E5.Flex",
    shape_config: { ocpus: 2, memory_in_gbs: 16 },
    source_details: { source_type: "image", source_id: like(/images\[0\]\.id}$/) },
    create_vnic_details: { subnet_id: SUBNET_ID, nsg_ids: [], assign_public_ip: "true" },
    instance_options: { are_legacy_imds_endpoints_disabled: true },
    is_pv_encryption_in_transit_enabled: true,
    metadata: { user_data: like(/^\$\{base64encode\(local\./) },
    lifecycle: { ignore_changes: ["source_details"] },
  });
  expect(dataSource(document, DataOciCoreImages)).toMatchObject({ state: "AVAILABLE", operating_system_version: "9" });
  expect(resolvedText(stack, host.url)).toMatch(/^http:\/\/\$\{oci_core_instance\.[^}]+\.public_ip}:80\/$/);
  expect(resolvedText(stack, host.rule.text)).toMatch(/^instance\.id = /);
});

test("maximal: every prop has its place in the resource", () => {
  const stack = newStack();
  const environment = { DB_USER: "SHOP" };
  const all: Required<WebHostProps> = {
    compartment,
    tenancy,
    name: "shop-web",
    subnet: Subnet.fromSubnetId(stack, "own", SUBNET_ID),
    securityGroups: [NetworkSecurityGroup.fromNetworkSecurityGroupId(stack, "group", GROUP_ID)],
    program: { ...program, environment } satisfies Required<WebProgram>,
    port: 8080,
    shape: HostShape.flexible({ shape: "VM.Standard.A1.Flex", ocpus: 1, memoryGigabytes: 6 }),
    image: HostImage.fromImageId("ocid1.image.oc1.eu-frankfurt-1.aaaaimage"),
    sshPublicKey: "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5 ops",
    tags: Tags.of({ freeform: { team: "orders" } }),
    timeouts: { create: Duration.minutes(9), update: Duration.minutes(8), delete: Duration.minutes(7) },
  };
  hostIn(stack, all);
  expect(resource(synthesize(stack), CoreInstance)).toMatchObject({
    display_name: "shop-web",
    shape: "VM.Standard.A1.Flex",
    shape_config: { ocpus: 1, memory_in_gbs: 6 },
    source_details: { source_id: "ocid1.image.oc1.eu-frankfurt-1.aaaaimage" },
    create_vnic_details: { nsg_ids: [GROUP_ID] },
    metadata: { ssh_authorized_keys: all.sshPublicKey },
    freeform_tags: { team: "orders" },
    timeouts: { create: "9m", update: "8m", delete: "7m" },
  });
});

test("it boots with the program, its variables, and a service that may not write files", () => {
  const { write_files: files, runcmd } = bootOf({
    program: { ...program, environment: { DB_USER: "SHOP" } },
    port: 8080,
  });
  expect(files.map(({ path }) => path)).toEqual([
    "/opt/shop-web/web.py",
    "/etc/shop-web.env",
    "/etc/systemd/system/shop-web.service",
  ]);
  expect(files[0]?.content).toBe(program.source);
  expect(properties(files[1]?.content ?? "")).toEqual({ DB_USER: "'SHOP'" });
  expect(files[2]?.content).toContain(
    "ExecStart=/opt/shop-web/venv/bin/gunicorn --workers 2 --bind 0.0.0.0:8080 web:app",
  );
  expect(runcmd[0]).toBe("firewall-cmd --permanent --add-port=8080/tcp");
  expect(runcmd.join("\n")).toContain("pip install --no-cache-dir 'flask>=3,<4' 'gunicorn>=22,<24'");
  expect(runcmd.at(-1)).toBe("systemctl enable --now shop-web");
});

test("the SSH server runs only if operators have a key", () => {
  const stopped = "systemctl disable --now sshd";
  expect(bootOf({}).runcmd).toContain(stopped);
  expect(bootOf({ sshPublicKey: "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5" }).runcmd).not.toContain(stopped);
});

test("inputs become references", () => {
  const stack = newStack();
  const port = new TerraformVariable(stack, "port", { type: "number" }).numberValue;
  const image = HostImage.fromImageId(new TerraformVariable(stack, "image_ocid", { type: "string" }).stringValue);
  const name = new TerraformVariable(stack, "name", { type: "string" }).stringValue;
  const host = hostIn(stack, { port, image, name });
  expect(resource(synthesize(stack), CoreInstance)).toMatchObject({
    display_name: "${var.name}",
    source_details: { source_id: like(/coalesce\(var\.image_ocid, /) },
  });
  expect(resolvedText(stack, host.cloudInit)).toMatch(/--add-port=\$\{.*jsonencode\(var\.port\).*\}\/tcp"/);
});
