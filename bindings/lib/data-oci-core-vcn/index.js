// Generated from the schema of oracle/oci 8.28.0; see ../../README.md. Do not edit.
// Made with @cdktf/provider-generator, Copyright (c) HashiCorp, Inc., SPDX-License-Identifier: MPL-2.0.
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.DataOciCoreVcn = exports.DataOciCoreVcnByoipv6CidrDetailsList = exports.DataOciCoreVcnByoipv6CidrDetailsOutputReference = void 0;
exports.dataOciCoreVcnByoipv6CidrDetailsToTerraform = dataOciCoreVcnByoipv6CidrDetailsToTerraform;
exports.dataOciCoreVcnByoipv6CidrDetailsToHclTerraform = dataOciCoreVcnByoipv6CidrDetailsToHclTerraform;
const engine_1 = require("../../engine");
const cdktf = require("cdktf");
function dataOciCoreVcnByoipv6CidrDetailsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function dataOciCoreVcnByoipv6CidrDetailsToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class DataOciCoreVcnByoipv6CidrDetailsOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute, complexObjectIndex, complexObjectIsFromSet) {
        super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
        this.isEmptyObject = false;
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
        }
    }
    get byoipv6RangeId() {
        return this.getStringAttribute('byoipv6range_id');
    }
    get ipv6CidrBlock() {
        return this.getStringAttribute('ipv6cidr_block');
    }
}
exports.DataOciCoreVcnByoipv6CidrDetailsOutputReference = DataOciCoreVcnByoipv6CidrDetailsOutputReference;
class DataOciCoreVcnByoipv6CidrDetailsList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new DataOciCoreVcnByoipv6CidrDetailsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.DataOciCoreVcnByoipv6CidrDetailsList = DataOciCoreVcnByoipv6CidrDetailsList;
class DataOciCoreVcn extends cdktf.TerraformDataSource {
    static generateConfigForImport(scope, importToId, importFromId, provider) {
        return new cdktf.ImportableResource((0, engine_1.inEngine)(scope, importToId), importToId, { terraformResourceType: "oci_core_vcn", importId: importFromId, provider });
    }
    constructor(scope, id, config) {
        super((0, engine_1.inEngine)(scope, id), id, {
            terraformResourceType: 'oci_core_vcn',
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
        this._byoipv6CidrDetails = new DataOciCoreVcnByoipv6CidrDetailsList(this, "byoipv6cidr_details", false);
        this._definedTags = new cdktf.StringMap(this, "defined_tags");
        this._freeformTags = new cdktf.StringMap(this, "freeform_tags");
        this._securityAttributes = new cdktf.StringMap(this, "security_attributes");
        this._vcnId = config.vcnId;
    }
    get byoipv6CidrBlocks() {
        return this.getListAttribute('byoipv6cidr_blocks');
    }
    get byoipv6CidrDetails() {
        return this._byoipv6CidrDetails;
    }
    get cidrBlock() {
        return this.getStringAttribute('cidr_block');
    }
    get cidrBlocks() {
        return this.getListAttribute('cidr_blocks');
    }
    get compartmentId() {
        return this.getStringAttribute('compartment_id');
    }
    get defaultDhcpOptionsId() {
        return this.getStringAttribute('default_dhcp_options_id');
    }
    get defaultRouteTableId() {
        return this.getStringAttribute('default_route_table_id');
    }
    get defaultSecurityListId() {
        return this.getStringAttribute('default_security_list_id');
    }
    get definedTags() {
        return this._definedTags;
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
    get ipv6CidrBlocks() {
        return this.getListAttribute('ipv6cidr_blocks');
    }
    get ipv6PrivateCidrBlocks() {
        return this.getListAttribute('ipv6private_cidr_blocks');
    }
    get isIpv6Enabled() {
        return this.getBooleanAttribute('is_ipv6enabled');
    }
    get isOracleGuaAllocationEnabled() {
        return this.getBooleanAttribute('is_oracle_gua_allocation_enabled');
    }
    get securityAttributes() {
        return this._securityAttributes;
    }
    get state() {
        return this.getStringAttribute('state');
    }
    get timeCreated() {
        return this.getStringAttribute('time_created');
    }
    get vcnDomainName() {
        return this.getStringAttribute('vcn_domain_name');
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
    synthesizeAttributes() {
        return {
            vcn_id: cdktf.stringToTerraform(this._vcnId),
        };
    }
    synthesizeHclAttributes() {
        const attrs = {
            vcn_id: {
                value: cdktf.stringToHclTerraform(this._vcnId),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
        };
        return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
    }
}
exports.DataOciCoreVcn = DataOciCoreVcn;
DataOciCoreVcn.tfResourceType = "oci_core_vcn";
