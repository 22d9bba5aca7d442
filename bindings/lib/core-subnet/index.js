// Generated from the schema of oracle/oci 8.28.0; see ../../README.md. Do not edit.
// Made with @cdktf/provider-generator, Copyright (c) HashiCorp, Inc., SPDX-License-Identifier: MPL-2.0.
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.CoreSubnet = exports.CoreSubnetTimeoutsOutputReference = void 0;
exports.coreSubnetTimeoutsToTerraform = coreSubnetTimeoutsToTerraform;
exports.coreSubnetTimeoutsToHclTerraform = coreSubnetTimeoutsToHclTerraform;
const engine_1 = require("../../engine");
const cdktf = require("cdktf");
function coreSubnetTimeoutsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        create: cdktf.stringToTerraform(struct.create),
        delete: cdktf.stringToTerraform(struct.delete),
        update: cdktf.stringToTerraform(struct.update),
    };
}
function coreSubnetTimeoutsToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        create: {
            value: cdktf.stringToHclTerraform(struct.create),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        delete: {
            value: cdktf.stringToHclTerraform(struct.delete),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        update: {
            value: cdktf.stringToHclTerraform(struct.update),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class CoreSubnetTimeoutsOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false);
        this.isEmptyObject = false;
    }
    get internalValue() {
        if (this.resolvableValue) {
            return this.resolvableValue;
        }
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._create !== undefined) {
            hasAnyValues = true;
            internalValueResult.create = this._create;
        }
        if (this._delete !== undefined) {
            hasAnyValues = true;
            internalValueResult.delete = this._delete;
        }
        if (this._update !== undefined) {
            hasAnyValues = true;
            internalValueResult.update = this._update;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this.resolvableValue = undefined;
            this._create = undefined;
            this._delete = undefined;
            this._update = undefined;
        }
        else if (cdktf.Tokenization.isResolvable(value)) {
            this.isEmptyObject = false;
            this.resolvableValue = value;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this.resolvableValue = undefined;
            this._create = value.create;
            this._delete = value.delete;
            this._update = value.update;
        }
    }
    get create() {
        return this.getStringAttribute('create');
    }
    set create(value) {
        this._create = value;
    }
    resetCreate() {
        this._create = undefined;
    }
    get createInput() {
        return this._create;
    }
    get delete() {
        return this.getStringAttribute('delete');
    }
    set delete(value) {
        this._delete = value;
    }
    resetDelete() {
        this._delete = undefined;
    }
    get deleteInput() {
        return this._delete;
    }
    get update() {
        return this.getStringAttribute('update');
    }
    set update(value) {
        this._update = value;
    }
    resetUpdate() {
        this._update = undefined;
    }
    get updateInput() {
        return this._update;
    }
}
exports.CoreSubnetTimeoutsOutputReference = CoreSubnetTimeoutsOutputReference;
class CoreSubnet extends cdktf.TerraformResource {
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
        this._timeouts = new CoreSubnetTimeoutsOutputReference(this, "timeouts");
        this._availabilityDomain = config.availabilityDomain;
        this._cidrBlock = config.cidrBlock;
        this._compartmentId = config.compartmentId;
        this._definedTags = config.definedTags;
        this._dhcpOptionsId = config.dhcpOptionsId;
        this._displayName = config.displayName;
        this._dnsLabel = config.dnsLabel;
        this._freeformTags = config.freeformTags;
        this._id = config.id;
        this._ipv4CidrBlocks = config.ipv4CidrBlocks;
        this._ipv6CidrBlock = config.ipv6CidrBlock;
        this._ipv6CidrBlocks = config.ipv6CidrBlocks;
        this._prohibitInternetIngress = config.prohibitInternetIngress;
        this._prohibitPublicIpOnVnic = config.prohibitPublicIpOnVnic;
        this._routeTableId = config.routeTableId;
        this._securityListIds = config.securityListIds;
        this._vcnId = config.vcnId;
        this._timeouts.internalValue = config.timeouts;
    }
    get availabilityDomain() {
        return this.getStringAttribute('availability_domain');
    }
    set availabilityDomain(value) {
        this._availabilityDomain = value;
    }
    resetAvailabilityDomain() {
        this._availabilityDomain = undefined;
    }
    get availabilityDomainInput() {
        return this._availabilityDomain;
    }
    get cidrBlock() {
        return this.getStringAttribute('cidr_block');
    }
    set cidrBlock(value) {
        this._cidrBlock = value;
    }
    resetCidrBlock() {
        this._cidrBlock = undefined;
    }
    get cidrBlockInput() {
        return this._cidrBlock;
    }
    get compartmentId() {
        return this.getStringAttribute('compartment_id');
    }
    set compartmentId(value) {
        this._compartmentId = value;
    }
    get compartmentIdInput() {
        return this._compartmentId;
    }
    get definedTags() {
        return this.getStringMapAttribute('defined_tags');
    }
    set definedTags(value) {
        this._definedTags = value;
    }
    resetDefinedTags() {
        this._definedTags = undefined;
    }
    get definedTagsInput() {
        return this._definedTags;
    }
    get dhcpOptionsId() {
        return this.getStringAttribute('dhcp_options_id');
    }
    set dhcpOptionsId(value) {
        this._dhcpOptionsId = value;
    }
    resetDhcpOptionsId() {
        this._dhcpOptionsId = undefined;
    }
    get dhcpOptionsIdInput() {
        return this._dhcpOptionsId;
    }
    get displayName() {
        return this.getStringAttribute('display_name');
    }
    set displayName(value) {
        this._displayName = value;
    }
    resetDisplayName() {
        this._displayName = undefined;
    }
    get displayNameInput() {
        return this._displayName;
    }
    get dnsLabel() {
        return this.getStringAttribute('dns_label');
    }
    set dnsLabel(value) {
        this._dnsLabel = value;
    }
    resetDnsLabel() {
        this._dnsLabel = undefined;
    }
    get dnsLabelInput() {
        return this._dnsLabel;
    }
    get freeformTags() {
        return this.getStringMapAttribute('freeform_tags');
    }
    set freeformTags(value) {
        this._freeformTags = value;
    }
    resetFreeformTags() {
        this._freeformTags = undefined;
    }
    get freeformTagsInput() {
        return this._freeformTags;
    }
    get id() {
        return this.getStringAttribute('id');
    }
    set id(value) {
        this._id = value;
    }
    resetId() {
        this._id = undefined;
    }
    get idInput() {
        return this._id;
    }
    get ipv4CidrBlocks() {
        return this.getListAttribute('ipv4cidr_blocks');
    }
    set ipv4CidrBlocks(value) {
        this._ipv4CidrBlocks = value;
    }
    resetIpv4CidrBlocks() {
        this._ipv4CidrBlocks = undefined;
    }
    get ipv4CidrBlocksInput() {
        return this._ipv4CidrBlocks;
    }
    get ipv6CidrBlock() {
        return this.getStringAttribute('ipv6cidr_block');
    }
    set ipv6CidrBlock(value) {
        this._ipv6CidrBlock = value;
    }
    resetIpv6CidrBlock() {
        this._ipv6CidrBlock = undefined;
    }
    get ipv6CidrBlockInput() {
        return this._ipv6CidrBlock;
    }
    get ipv6CidrBlocks() {
        return this.getListAttribute('ipv6cidr_blocks');
    }
    set ipv6CidrBlocks(value) {
        this._ipv6CidrBlocks = value;
    }
    resetIpv6CidrBlocks() {
        this._ipv6CidrBlocks = undefined;
    }
    get ipv6CidrBlocksInput() {
        return this._ipv6CidrBlocks;
    }
    get ipv6VirtualRouterIp() {
        return this.getStringAttribute('ipv6virtual_router_ip');
    }
    get prohibitInternetIngress() {
        return this.getBooleanAttribute('prohibit_internet_ingress');
    }
    set prohibitInternetIngress(value) {
        this._prohibitInternetIngress = value;
    }
    resetProhibitInternetIngress() {
        this._prohibitInternetIngress = undefined;
    }
    get prohibitInternetIngressInput() {
        return this._prohibitInternetIngress;
    }
    get prohibitPublicIpOnVnic() {
        return this.getBooleanAttribute('prohibit_public_ip_on_vnic');
    }
    set prohibitPublicIpOnVnic(value) {
        this._prohibitPublicIpOnVnic = value;
    }
    resetProhibitPublicIpOnVnic() {
        this._prohibitPublicIpOnVnic = undefined;
    }
    get prohibitPublicIpOnVnicInput() {
        return this._prohibitPublicIpOnVnic;
    }
    get routeTableId() {
        return this.getStringAttribute('route_table_id');
    }
    set routeTableId(value) {
        this._routeTableId = value;
    }
    resetRouteTableId() {
        this._routeTableId = undefined;
    }
    get routeTableIdInput() {
        return this._routeTableId;
    }
    get securityListIds() {
        return cdktf.Fn.tolist(this.getListAttribute('security_list_ids'));
    }
    set securityListIds(value) {
        this._securityListIds = value;
    }
    resetSecurityListIds() {
        this._securityListIds = undefined;
    }
    get securityListIdsInput() {
        return this._securityListIds;
    }
    get state() {
        return this.getStringAttribute('state');
    }
    get subnetDomainName() {
        return this.getStringAttribute('subnet_domain_name');
    }
    get timeCreated() {
        return this.getStringAttribute('time_created');
    }
    get vcnId() {
        return this.getStringAttribute('vcn_id');
    }
    set vcnId(value) {
        this._vcnId = value;
    }
    get vcnIdInput() {
        return this._vcnId;
    }
    get virtualRouterIp() {
        return this.getStringAttribute('virtual_router_ip');
    }
    get virtualRouterMac() {
        return this.getStringAttribute('virtual_router_mac');
    }
    get timeouts() {
        return this._timeouts;
    }
    putTimeouts(value) {
        this._timeouts.internalValue = value;
    }
    resetTimeouts() {
        this._timeouts.internalValue = undefined;
    }
    get timeoutsInput() {
        return this._timeouts.internalValue;
    }
    synthesizeAttributes() {
        return {
            availability_domain: cdktf.stringToTerraform(this._availabilityDomain),
            cidr_block: cdktf.stringToTerraform(this._cidrBlock),
            compartment_id: cdktf.stringToTerraform(this._compartmentId),
            defined_tags: cdktf.hashMapper(cdktf.stringToTerraform)(this._definedTags),
            dhcp_options_id: cdktf.stringToTerraform(this._dhcpOptionsId),
            display_name: cdktf.stringToTerraform(this._displayName),
            dns_label: cdktf.stringToTerraform(this._dnsLabel),
            freeform_tags: cdktf.hashMapper(cdktf.stringToTerraform)(this._freeformTags),
            id: cdktf.stringToTerraform(this._id),
            ipv4cidr_blocks: cdktf.listMapper(cdktf.stringToTerraform, false)(this._ipv4CidrBlocks),
            ipv6cidr_block: cdktf.stringToTerraform(this._ipv6CidrBlock),
            ipv6cidr_blocks: cdktf.listMapper(cdktf.stringToTerraform, false)(this._ipv6CidrBlocks),
            prohibit_internet_ingress: cdktf.booleanToTerraform(this._prohibitInternetIngress),
            prohibit_public_ip_on_vnic: cdktf.booleanToTerraform(this._prohibitPublicIpOnVnic),
            route_table_id: cdktf.stringToTerraform(this._routeTableId),
            security_list_ids: cdktf.listMapper(cdktf.stringToTerraform, false)(this._securityListIds),
            vcn_id: cdktf.stringToTerraform(this._vcnId),
            timeouts: coreSubnetTimeoutsToTerraform(this._timeouts.internalValue),
        };
    }
    synthesizeHclAttributes() {
        const attrs = {
            availability_domain: {
                value: cdktf.stringToHclTerraform(this._availabilityDomain),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            cidr_block: {
                value: cdktf.stringToHclTerraform(this._cidrBlock),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            compartment_id: {
                value: cdktf.stringToHclTerraform(this._compartmentId),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            defined_tags: {
                value: cdktf.hashMapperHcl(cdktf.stringToHclTerraform)(this._definedTags),
                isBlock: false,
                type: "map",
                storageClassType: "stringMap",
            },
            dhcp_options_id: {
                value: cdktf.stringToHclTerraform(this._dhcpOptionsId),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            display_name: {
                value: cdktf.stringToHclTerraform(this._displayName),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            dns_label: {
                value: cdktf.stringToHclTerraform(this._dnsLabel),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            freeform_tags: {
                value: cdktf.hashMapperHcl(cdktf.stringToHclTerraform)(this._freeformTags),
                isBlock: false,
                type: "map",
                storageClassType: "stringMap",
            },
            id: {
                value: cdktf.stringToHclTerraform(this._id),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            ipv4cidr_blocks: {
                value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(this._ipv4CidrBlocks),
                isBlock: false,
                type: "list",
                storageClassType: "stringList",
            },
            ipv6cidr_block: {
                value: cdktf.stringToHclTerraform(this._ipv6CidrBlock),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            ipv6cidr_blocks: {
                value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(this._ipv6CidrBlocks),
                isBlock: false,
                type: "list",
                storageClassType: "stringList",
            },
            prohibit_internet_ingress: {
                value: cdktf.booleanToHclTerraform(this._prohibitInternetIngress),
                isBlock: false,
                type: "simple",
                storageClassType: "boolean",
            },
            prohibit_public_ip_on_vnic: {
                value: cdktf.booleanToHclTerraform(this._prohibitPublicIpOnVnic),
                isBlock: false,
                type: "simple",
                storageClassType: "boolean",
            },
            route_table_id: {
                value: cdktf.stringToHclTerraform(this._routeTableId),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            security_list_ids: {
                value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(this._securityListIds),
                isBlock: false,
                type: "set",
                storageClassType: "stringList",
            },
            vcn_id: {
                value: cdktf.stringToHclTerraform(this._vcnId),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            timeouts: {
                value: coreSubnetTimeoutsToHclTerraform(this._timeouts.internalValue),
                isBlock: true,
                type: "struct",
                storageClassType: "CoreSubnetTimeouts",
            },
        };
        return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
    }
}
exports.CoreSubnet = CoreSubnet;
CoreSubnet.tfResourceType = "oci_core_subnet";
