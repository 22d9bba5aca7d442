// Generated from the schema of oracle/oci 8.28.0; see ../../README.md. Do not edit.
// Made with @cdktf/provider-generator, Copyright (c) HashiCorp, Inc., SPDX-License-Identifier: MPL-2.0.
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.CoreVcn = exports.CoreVcnTimeoutsOutputReference = exports.CoreVcnByoipv6CidrDetailsList = exports.CoreVcnByoipv6CidrDetailsOutputReference = void 0;
exports.coreVcnByoipv6CidrDetailsToTerraform = coreVcnByoipv6CidrDetailsToTerraform;
exports.coreVcnByoipv6CidrDetailsToHclTerraform = coreVcnByoipv6CidrDetailsToHclTerraform;
exports.coreVcnTimeoutsToTerraform = coreVcnTimeoutsToTerraform;
exports.coreVcnTimeoutsToHclTerraform = coreVcnTimeoutsToHclTerraform;
const engine_1 = require("../../engine");
const cdktf = require("cdktf");
function coreVcnByoipv6CidrDetailsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        byoipv6range_id: cdktf.stringToTerraform(struct.byoipv6RangeId),
        ipv6cidr_block: cdktf.stringToTerraform(struct.ipv6CidrBlock),
    };
}
function coreVcnByoipv6CidrDetailsToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        byoipv6range_id: {
            value: cdktf.stringToHclTerraform(struct.byoipv6RangeId),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        ipv6cidr_block: {
            value: cdktf.stringToHclTerraform(struct.ipv6CidrBlock),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class CoreVcnByoipv6CidrDetailsOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute, complexObjectIndex, complexObjectIsFromSet) {
        super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
        this.isEmptyObject = false;
    }
    get internalValue() {
        if (this.resolvableValue) {
            return this.resolvableValue;
        }
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._byoipv6RangeId !== undefined) {
            hasAnyValues = true;
            internalValueResult.byoipv6RangeId = this._byoipv6RangeId;
        }
        if (this._ipv6CidrBlock !== undefined) {
            hasAnyValues = true;
            internalValueResult.ipv6CidrBlock = this._ipv6CidrBlock;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this.resolvableValue = undefined;
            this._byoipv6RangeId = undefined;
            this._ipv6CidrBlock = undefined;
        }
        else if (cdktf.Tokenization.isResolvable(value)) {
            this.isEmptyObject = false;
            this.resolvableValue = value;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this.resolvableValue = undefined;
            this._byoipv6RangeId = value.byoipv6RangeId;
            this._ipv6CidrBlock = value.ipv6CidrBlock;
        }
    }
    get byoipv6RangeId() {
        return this.getStringAttribute('byoipv6range_id');
    }
    set byoipv6RangeId(value) {
        this._byoipv6RangeId = value;
    }
    get byoipv6RangeIdInput() {
        return this._byoipv6RangeId;
    }
    get ipv6CidrBlock() {
        return this.getStringAttribute('ipv6cidr_block');
    }
    set ipv6CidrBlock(value) {
        this._ipv6CidrBlock = value;
    }
    get ipv6CidrBlockInput() {
        return this._ipv6CidrBlock;
    }
}
exports.CoreVcnByoipv6CidrDetailsOutputReference = CoreVcnByoipv6CidrDetailsOutputReference;
class CoreVcnByoipv6CidrDetailsList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new CoreVcnByoipv6CidrDetailsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.CoreVcnByoipv6CidrDetailsList = CoreVcnByoipv6CidrDetailsList;
function coreVcnTimeoutsToTerraform(struct) {
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
function coreVcnTimeoutsToHclTerraform(struct) {
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
class CoreVcnTimeoutsOutputReference extends cdktf.ComplexObject {
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
exports.CoreVcnTimeoutsOutputReference = CoreVcnTimeoutsOutputReference;
class CoreVcn extends cdktf.TerraformResource {
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
        this._byoipv6CidrDetails = new CoreVcnByoipv6CidrDetailsList(this, "byoipv6cidr_details", false);
        this._timeouts = new CoreVcnTimeoutsOutputReference(this, "timeouts");
        this._cidrBlock = config.cidrBlock;
        this._cidrBlocks = config.cidrBlocks;
        this._compartmentId = config.compartmentId;
        this._definedTags = config.definedTags;
        this._displayName = config.displayName;
        this._dnsLabel = config.dnsLabel;
        this._freeformTags = config.freeformTags;
        this._id = config.id;
        this._ipv6PrivateCidrBlocks = config.ipv6PrivateCidrBlocks;
        this._isIpv6Enabled = config.isIpv6Enabled;
        this._isOracleGuaAllocationEnabled = config.isOracleGuaAllocationEnabled;
        this._securityAttributes = config.securityAttributes;
        this._byoipv6CidrDetails.internalValue = config.byoipv6CidrDetails;
        this._timeouts.internalValue = config.timeouts;
    }
    get byoipv6CidrBlocks() {
        return this.getListAttribute('byoipv6cidr_blocks');
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
    get cidrBlocks() {
        return this.getListAttribute('cidr_blocks');
    }
    set cidrBlocks(value) {
        this._cidrBlocks = value;
    }
    resetCidrBlocks() {
        this._cidrBlocks = undefined;
    }
    get cidrBlocksInput() {
        return this._cidrBlocks;
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
    get ipv6CidrBlocks() {
        return this.getListAttribute('ipv6cidr_blocks');
    }
    get ipv6PrivateCidrBlocks() {
        return this.getListAttribute('ipv6private_cidr_blocks');
    }
    set ipv6PrivateCidrBlocks(value) {
        this._ipv6PrivateCidrBlocks = value;
    }
    resetIpv6PrivateCidrBlocks() {
        this._ipv6PrivateCidrBlocks = undefined;
    }
    get ipv6PrivateCidrBlocksInput() {
        return this._ipv6PrivateCidrBlocks;
    }
    get isIpv6Enabled() {
        return this.getBooleanAttribute('is_ipv6enabled');
    }
    set isIpv6Enabled(value) {
        this._isIpv6Enabled = value;
    }
    resetIsIpv6Enabled() {
        this._isIpv6Enabled = undefined;
    }
    get isIpv6EnabledInput() {
        return this._isIpv6Enabled;
    }
    get isOracleGuaAllocationEnabled() {
        return this.getBooleanAttribute('is_oracle_gua_allocation_enabled');
    }
    set isOracleGuaAllocationEnabled(value) {
        this._isOracleGuaAllocationEnabled = value;
    }
    resetIsOracleGuaAllocationEnabled() {
        this._isOracleGuaAllocationEnabled = undefined;
    }
    get isOracleGuaAllocationEnabledInput() {
        return this._isOracleGuaAllocationEnabled;
    }
    get securityAttributes() {
        return this.getStringMapAttribute('security_attributes');
    }
    set securityAttributes(value) {
        this._securityAttributes = value;
    }
    resetSecurityAttributes() {
        this._securityAttributes = undefined;
    }
    get securityAttributesInput() {
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
    get byoipv6CidrDetails() {
        return this._byoipv6CidrDetails;
    }
    putByoipv6CidrDetails(value) {
        this._byoipv6CidrDetails.internalValue = value;
    }
    resetByoipv6CidrDetails() {
        this._byoipv6CidrDetails.internalValue = undefined;
    }
    get byoipv6CidrDetailsInput() {
        return this._byoipv6CidrDetails.internalValue;
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
            cidr_block: cdktf.stringToTerraform(this._cidrBlock),
            cidr_blocks: cdktf.listMapper(cdktf.stringToTerraform, false)(this._cidrBlocks),
            compartment_id: cdktf.stringToTerraform(this._compartmentId),
            defined_tags: cdktf.hashMapper(cdktf.stringToTerraform)(this._definedTags),
            display_name: cdktf.stringToTerraform(this._displayName),
            dns_label: cdktf.stringToTerraform(this._dnsLabel),
            freeform_tags: cdktf.hashMapper(cdktf.stringToTerraform)(this._freeformTags),
            id: cdktf.stringToTerraform(this._id),
            ipv6private_cidr_blocks: cdktf.listMapper(cdktf.stringToTerraform, false)(this._ipv6PrivateCidrBlocks),
            is_ipv6enabled: cdktf.booleanToTerraform(this._isIpv6Enabled),
            is_oracle_gua_allocation_enabled: cdktf.booleanToTerraform(this._isOracleGuaAllocationEnabled),
            security_attributes: cdktf.hashMapper(cdktf.stringToTerraform)(this._securityAttributes),
            byoipv6cidr_details: cdktf.listMapper(coreVcnByoipv6CidrDetailsToTerraform, true)(this._byoipv6CidrDetails.internalValue),
            timeouts: coreVcnTimeoutsToTerraform(this._timeouts.internalValue),
        };
    }
    synthesizeHclAttributes() {
        const attrs = {
            cidr_block: {
                value: cdktf.stringToHclTerraform(this._cidrBlock),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            cidr_blocks: {
                value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(this._cidrBlocks),
                isBlock: false,
                type: "list",
                storageClassType: "stringList",
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
            ipv6private_cidr_blocks: {
                value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(this._ipv6PrivateCidrBlocks),
                isBlock: false,
                type: "list",
                storageClassType: "stringList",
            },
            is_ipv6enabled: {
                value: cdktf.booleanToHclTerraform(this._isIpv6Enabled),
                isBlock: false,
                type: "simple",
                storageClassType: "boolean",
            },
            is_oracle_gua_allocation_enabled: {
                value: cdktf.booleanToHclTerraform(this._isOracleGuaAllocationEnabled),
                isBlock: false,
                type: "simple",
                storageClassType: "boolean",
            },
            security_attributes: {
                value: cdktf.hashMapperHcl(cdktf.stringToHclTerraform)(this._securityAttributes),
                isBlock: false,
                type: "map",
                storageClassType: "stringMap",
            },
            byoipv6cidr_details: {
                value: cdktf.listMapperHcl(coreVcnByoipv6CidrDetailsToHclTerraform, true)(this._byoipv6CidrDetails.internalValue),
                isBlock: true,
                type: "list",
                storageClassType: "CoreVcnByoipv6CidrDetailsList",
            },
            timeouts: {
                value: coreVcnTimeoutsToHclTerraform(this._timeouts.internalValue),
                isBlock: true,
                type: "struct",
                storageClassType: "CoreVcnTimeouts",
            },
        };
        return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
    }
}
exports.CoreVcn = CoreVcn;
CoreVcn.tfResourceType = "oci_core_vcn";
