// Generated from the schema of oracle/oci 8.28.0; see ../../README.md. Do not edit.
// Made with @cdktf/provider-generator, Copyright (c) HashiCorp, Inc., SPDX-License-Identifier: MPL-2.0.
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.DataOciCoreSubnet = void 0;
const engine_1 = require("../../engine");
const cdktf = require("cdktf");
class DataOciCoreSubnet extends cdktf.TerraformDataSource {
    static generateConfigForImport(scope, importToId, importFromId, provider) {
        return new cdktf.ImportableResource((0, engine_1.inEngine)(scope, importToId), importToId, { terraformResourceType: "oci_core_subnet", importId: importFromId, provider });
    }
    constructor(scope, id, config) {
        super((0, engine_1.inEngine)(scope, id), id, {
            terraformResourceType: 'oci_core_subnet',
            terraformGeneratorMetadata: {
                providerName: 'oci',
                providerVersionConstraint: '~> 8.28'
            },
            provider: config.provider,
            dependsOn: config.dependsOn,
            count: config.count,
            lifecycle: config.lifecycle,
            provisioners: config.provisioners,
            connection: config.connection,
            forEach: config.forEach
        });
        this._definedTags = new cdktf.StringMap(this, "defined_tags");
        this._freeformTags = new cdktf.StringMap(this, "freeform_tags");
        this._subnetId = config.subnetId;
    }
    get availabilityDomain() {
        return this.getStringAttribute('availability_domain');
    }
    get cidrBlock() {
        return this.getStringAttribute('cidr_block');
    }
    get compartmentId() {
        return this.getStringAttribute('compartment_id');
    }
    get definedTags() {
        return this._definedTags;
    }
    get dhcpOptionsId() {
        return this.getStringAttribute('dhcp_options_id');
    }
    get displayName() {
        return this.getStringAttribute('display_name');
    }
    get dnsLabel() {
        return this.getStringAttribute('dns_label');
    }
    get freeformTags() {
        return this._freeformTags;
    }
    get id() {
        return this.getStringAttribute('id');
    }
    get ipv4CidrBlocks() {
        return this.getListAttribute('ipv4cidr_blocks');
    }
    get ipv6CidrBlock() {
        return this.getStringAttribute('ipv6cidr_block');
    }
    get ipv6CidrBlocks() {
        return this.getListAttribute('ipv6cidr_blocks');
    }
    get ipv6VirtualRouterIp() {
        return this.getStringAttribute('ipv6virtual_router_ip');
    }
    get prohibitInternetIngress() {
        return this.getBooleanAttribute('prohibit_internet_ingress');
    }
    get prohibitPublicIpOnVnic() {
        return this.getBooleanAttribute('prohibit_public_ip_on_vnic');
    }
    get routeTableId() {
        return this.getStringAttribute('route_table_id');
    }
    get securityListIds() {
        return this.getListAttribute('security_list_ids');
    }
    get state() {
        return this.getStringAttribute('state');
    }
    get subnetDomainName() {
        return this.getStringAttribute('subnet_domain_name');
    }
    get subnetId() {
        return this.getStringAttribute('subnet_id');
    }
    set subnetId(value) {
        this._subnetId = value;
    }
    get subnetIdInput() {
        return this._subnetId;
    }
    get timeCreated() {
        return this.getStringAttribute('time_created');
    }
    get vcnId() {
        return this.getStringAttribute('vcn_id');
    }
    get virtualRouterIp() {
        return this.getStringAttribute('virtual_router_ip');
    }
    get virtualRouterMac() {
        return this.getStringAttribute('virtual_router_mac');
    }
    synthesizeAttributes() {
        return {
            subnet_id: cdktf.stringToTerraform(this._subnetId),
        };
    }
    synthesizeHclAttributes() {
        const attrs = {
            subnet_id: {
                value: cdktf.stringToHclTerraform(this._subnetId),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
        };
        return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
    }
}
exports.DataOciCoreSubnet = DataOciCoreSubnet;
DataOciCoreSubnet.tfResourceType = "oci_core_subnet";
