import { ApigatewayCertificate } from "@cdktf/provider-oci/lib/apigateway-certificate";
import { ApigatewayGateway } from "@cdktf/provider-oci/lib/apigateway-gateway";
import { DataOciApigatewayGateway } from "@cdktf/provider-oci/lib/data-oci-apigateway-gateway";
import { IdentityPolicy } from "@cdktf/provider-oci/lib/identity-policy";
import { TerraformOutput, TerraformVariable } from "cdktf";
import {
  Adoption,
  ApiGateway,
  ApiGatewayCertificate,
  type ApiGatewayCertificateProps,
  ApiGatewayEndpoint,
  ApiGatewayMetric,
  type ApiGatewayProps,
  Compartment,
  Duration,
  type IApiGateway,
  NetworkSecurityGroup,
  OciStack,
  Policy,
  Subject,
  Subnet,
  SubnetAccess,
  Tags,
  TrustedAuthority,
  Vcn,
} from "../../lib";
import { resolvedText } from "../../lib/core/token/tokens";
import { COMPARTMENT_ID } from "../support/ocids";
import { dataSource, newStack, outputs, resource, synthesize, testApp, warnings } from "../support/synthesis";
import { AUTHORITY_ID, CA_BUNDLE_ID, CERTIFICATE_ID, GATEWAY_ID } from "./ocids";

const SUBNET_ID = "ocid1.subnet.oc1.eu-frankfurt-1.aaaasubnet";
const GROUP_ID = "ocid1.networksecuritygroup.oc1.eu-frankfurt-1.aaaagroup";
const PEM = "-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n";

const INTERMEDIATE = "-----BEGIN CERTIFICATE-----\nMIIC\n-----END CERTIFICATE-----\n";

const KEY_FILE = '${file("key.pem")}';

const compartment = Compartment.fromCompartmentId(COMPARTMENT_ID);
const admins = Subject.group({ name: "admins" });

function gatewayOf(props: Partial<ApiGatewayProps>, stack = newStack()): unknown {
  const subnet = Subnet.fromSubnetId(stack, "subnet", SUBNET_ID);
  new ApiGateway(stack, "gateway", { compartment, endpoint: ApiGatewayEndpoint.PRIVATE, subnet, ...props });
  return resource(synthesize(stack), ApigatewayGateway);
}

test("minimal: named after its id, with the defaults of the service", () => {
  expect(gatewayOf({})).toEqual({
    compartment_id: COMPARTMENT_ID,
    display_name: "gateway",
    endpoint_type: "PRIVATE",
    subnet_id: SUBNET_ID,
  });
});

test("maximal: every prop has its place in the resource", () => {
  const stack = newStack();
  const all: Required<ApiGatewayProps> = {
    compartment,
    name: "orders",
    endpoint: ApiGatewayEndpoint.PUBLIC,
    subnet: Subnet.fromSubnetId(stack, "edge", SUBNET_ID),
    networkSecurityGroups: [NetworkSecurityGroup.fromNetworkSecurityGroupId(stack, "clients", GROUP_ID)],
    certificate: ApiGatewayCertificate.fromCertificateId(stack, "certificate", CERTIFICATE_ID),
    trustedAuthorities: [
      TrustedAuthority.fromCaBundleId(CA_BUNDLE_ID),
      TrustedAuthority.fromCertificateAuthorityId(AUTHORITY_ID),
    ],
    tags: Tags.of({ freeform: { team: "orders" } }),
    timeouts: { create: Duration.minutes(1), update: Duration.minutes(2), delete: Duration.minutes(3) },
  };
  expect(gatewayOf(all, stack)).toEqual({
    compartment_id: COMPARTMENT_ID,
    display_name: "orders",
    endpoint_type: "PUBLIC",
    subnet_id: SUBNET_ID,
    network_security_group_ids: [GROUP_ID],
    certificate_id: CERTIFICATE_ID,
    ca_bundles: [
      { type: "CA_BUNDLE", ca_bundle_id: CA_BUNDLE_ID },
      { type: "CERTIFICATE_AUTHORITY", certificate_authority_id: AUTHORITY_ID },
    ],
    freeform_tags: { team: "orders" },
    timeouts: { create: "1m", update: "2m", delete: "3m" },
  });
});

test("a gateway can trust two bundles and five authorities", () => {
  const trustedAuthorities = [
    ...["a", "b"].map((id) => TrustedAuthority.fromCaBundleId(`${CA_BUNDLE_ID}${id}`)),
    ...[1, 2, 3, 4, 5].map((id) => TrustedAuthority.fromCertificateAuthorityId(`${AUTHORITY_ID}${id}`)),
  ];
  expect((gatewayOf({ trustedAuthorities }) as { ca_bundles: unknown[] }).ca_bundles).toHaveLength(7);
});

test("does not warn about a public gateway in a public subnet, or a private gateway in a private subnet", () => {
  const stack = newStack();
  const vcn = new Vcn(stack, "net", { compartment, cidrBlocks: ["10.0.0.0/16"] });
  const networkSecurityGroups = [new NetworkSecurityGroup(stack, "clients", { vcn, compartment })];
  const edge = vcn.addSubnet("edge", { cidrBlock: "10.0.1.0/24", access: SubnetAccess.public() });
  const inner = vcn.addSubnet("inner", { cidrBlock: "10.0.2.0/24" });
  const props = { compartment, networkSecurityGroups };
  new ApiGateway(stack, "open", { ...props, endpoint: ApiGatewayEndpoint.PUBLIC, subnet: edge });
  new ApiGateway(stack, "shut", { ...props, endpoint: ApiGatewayEndpoint.PRIVATE, subnet: inner });
  synthesize(stack);
  expect(warnings(stack)).toEqual([]);
});

test("inputs work wherever a literal does", () => {
  const stack = new OciStack(testApp(), "shop");
  const authority = stack.input.text("trust_ocid", { title: "Trust" });
  const all = {
    name: stack.input.text("gateway_name", { title: "Name" }),
    subnet: Subnet.fromSubnetId(stack, "edge", stack.input.subnet("edge_ocid", { title: "Subnet" })),
    certificate: ApiGatewayCertificate.fromCertificateId(
      stack,
      "certificate",
      stack.input.text("certificate_ocid", { title: "Certificate", defaultValue: "" }),
    ),
    trustedAuthorities: [TrustedAuthority.fromCaBundleId(authority)],
  };
  expect(gatewayOf(all, stack)).toMatchObject({
    display_name: "${var.gateway_name}",
    subnet_id: "${var.edge_ocid}",
    certificate_id: "${var.certificate_ocid}",
    ca_bundles: [{ type: "CA_BUNDLE", ca_bundle_id: "${var.trust_ocid}" }],
  });
});

test("the attributes of a new gateway are its OCID and its host name", () => {
  const stack = newStack();
  const subnet = Subnet.fromSubnetId(stack, "subnet", SUBNET_ID);
  const endpoint = ApiGatewayEndpoint.PRIVATE;
  const gateway = new ApiGateway(stack, "gateway", { compartment, endpoint, subnet });
  new TerraformOutput(stack, "id", { value: gateway.apiGatewayId });
  new TerraformOutput(stack, "host", { value: gateway.hostname });
  expect(gateway.compartment).toBe(compartment);
  expect(outputs(synthesize(stack))).toMatchObject({
    id: { value: expect.stringMatching(/^\$\{oci_apigateway_gateway\.gateway_\w+\.id\}$/) as string },
    host: { value: expect.stringMatching(/^\$\{oci_apigateway_gateway\.gateway_\w+\.hostname\}$/) as string },
  });
});

describe("an existing gateway", () => {
  function known(stack = newStack()): IApiGateway {
    const attributes = { apiGatewayId: GATEWAY_ID, compartment, hostname: "a.example.com" };
    return ApiGateway.fromApiGatewayAttributes(stack, "gateway", attributes);
  }

  test("knows only its attributes", () => {
    expect([known().apiGatewayId, known().hostname]).toEqual([GATEWAY_ID, "a.example.com"]);
    expect(ApiGateway.fromApiGatewayId(newStack(), "gateway", GATEWAY_ID).apiGatewayId).toBe(GATEWAY_ID);
  });

  test("that is looked up knows its host name and its compartment", () => {
    const stack = newStack();
    const found = ApiGateway.fromLookup(stack, "gateway", { apiGatewayId: GATEWAY_ID });
    const data = "data.oci_apigateway_gateway.gateway_";
    expect(found.apiGatewayId).toBe(GATEWAY_ID);
    expect(resolvedText(stack, found.hostname)).toMatch(`\${${data}`);
    expect(found.allowManage(admins).text).toMatch(
      /^Allow group admins to manage api-gateway-family in compartment id /,
    );
    expect(resolvedText(stack, found.metric(ApiGatewayMetric.HTTP_REQUESTS).compartment!.compartmentId)).toMatch(
      /\.compartment_id\}$/,
    );
    expect(dataSource(synthesize(stack), DataOciApigatewayGateway)).toEqual({ gateway_id: GATEWAY_ID });
  });

  test("has grants for all gateways of its compartment, because IAM does not have a variable for one", () => {
    const stack = newStack();
    const gateway = known(stack);
    new Policy(stack, "access", {
      compartment,
      statements: [...gateway.allowDeploy(admins), gateway.allowManage(admins)],
    });
    expect(resource(synthesize(stack), IdentityPolicy).statements).toEqual([
      `Allow group admins to use api-gateways in compartment id ${COMPARTMENT_ID}`,
      `Allow group admins to manage api-deployments in compartment id ${COMPARTMENT_ID}`,
      `Allow group admins to manage api-gateway-family in compartment id ${COMPARTMENT_ID}`,
    ]);
  });

  test("has metrics for the gateway as a whole", () => {
    expect(known().metric(ApiGatewayMetric.BYTES_SENT).above(1).toString()).toBe(
      `BytesSent[1m]{resourceId = "${GATEWAY_ID}"}.sum() > 1`,
    );
    const latency = known().metric(ApiGatewayMetric.INTEGRATION_LATENCY, { groupBy: ["route"] });
    expect(latency.toString()).toBe(`IntegrationLatency[1m]{resourceId = "${GATEWAY_ID}"}.groupBy(route).mean()`);
  });
});

describe("a certificate", () => {
  test("maximal: every prop has its place, and a replacement is created before the old one is deleted", () => {
    const stack = newStack();
    const key = new TerraformVariable(stack, "key", { type: "string", sensitive: true });
    const all: Required<ApiGatewayCertificateProps> = {
      compartment,
      name: "api.example.com",
      certificate: PEM,
      intermediateCertificates: INTERMEDIATE,
      privateKey: key.stringValue,
      tags: Tags.of({ freeform: { team: "orders" } }),
      timeouts: { create: Duration.minutes(1), update: Duration.minutes(2), delete: Duration.minutes(3) },
    };
    const certificate = new ApiGatewayCertificate(stack, "domain", all);
    expect(certificate.compartment).toBe(compartment);
    const gateway = gatewayOf({ certificate }, stack);
    expect(gateway).toMatchObject({
      certificate_id: expect.stringMatching(/^\$\{oci_apigateway_certificate\.domain_\w+\.id\}$/) as string,
    });
    expect(resource(synthesize(stack), ApigatewayCertificate)).toEqual({
      compartment_id: COMPARTMENT_ID,
      display_name: "api.example.com",
      certificate: PEM,
      intermediate_certificates: INTERMEDIATE,
      private_key: "${var.key}",
      freeform_tags: { team: "orders" },
      timeouts: { create: "1m", update: "2m", delete: "3m" },
      lifecycle: { create_before_destroy: true },
    });
  });

  test("minimal: named after its id", () => {
    const stack = newStack();
    new ApiGatewayCertificate(stack, "domain", { compartment, certificate: PEM, privateKey: KEY_FILE });
    expect(resource(synthesize(stack), ApigatewayCertificate)).toEqual({
      compartment_id: COMPARTMENT_ID,
      display_name: "domain",
      certificate: PEM,
      private_key: KEY_FILE,
      lifecycle: { create_before_destroy: true },
    });
  });

  test("that is adopted is not replaced because of its private key, which the service does not return", () => {
    const stack = new OciStack(testApp(), "shop");
    const privateKey = stack.input.secretText("key", { title: "Key" });
    const certificate = new ApiGatewayCertificate(stack, "domain", { compartment, certificate: PEM, privateKey });
    Adoption.of(stack).adopt(certificate, "ocid1.apigatewaycertificate.oc1.eu-frankfurt-1.aaaa");
    expect(resource(synthesize(stack), ApigatewayCertificate)).toMatchObject({
      lifecycle: { ignore_changes: ["private_key"] },
    });
  });
});
