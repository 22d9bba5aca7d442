// Generated from the schema of oracle/oci 8.28.0; see ../../README.md. Do not edit.
// Made with @cdktf/provider-generator, Copyright (c) HashiCorp, Inc., SPDX-License-Identifier: MPL-2.0.
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.DataOciCoreVnicAttachments = exports.DataOciCoreVnicAttachmentsFilterList = exports.DataOciCoreVnicAttachmentsFilterOutputReference = exports.DataOciCoreVnicAttachmentsVnicAttachmentsList = exports.DataOciCoreVnicAttachmentsVnicAttachmentsOutputReference = exports.DataOciCoreVnicAttachmentsVnicAttachmentsCreateVnicDetailsList = exports.DataOciCoreVnicAttachmentsVnicAttachmentsCreateVnicDetailsOutputReference = exports.DataOciCoreVnicAttachmentsVnicAttachmentsCreateVnicDetailsIpv6AddressIpv6SubnetCidrPairDetailsList = exports.DataOciCoreVnicAttachmentsVnicAttachmentsCreateVnicDetailsIpv6AddressIpv6SubnetCidrPairDetailsOutputReference = void 0;
exports.dataOciCoreVnicAttachmentsVnicAttachmentsCreateVnicDetailsIpv6AddressIpv6SubnetCidrPairDetailsToTerraform = dataOciCoreVnicAttachmentsVnicAttachmentsCreateVnicDetailsIpv6AddressIpv6SubnetCidrPairDetailsToTerraform;
exports.dataOciCoreVnicAttachmentsVnicAttachmentsCreateVnicDetailsIpv6AddressIpv6SubnetCidrPairDetailsToHclTerraform = dataOciCoreVnicAttachmentsVnicAttachmentsCreateVnicDetailsIpv6AddressIpv6SubnetCidrPairDetailsToHclTerraform;
exports.dataOciCoreVnicAttachmentsVnicAttachmentsCreateVnicDetailsToTerraform = dataOciCoreVnicAttachmentsVnicAttachmentsCreateVnicDetailsToTerraform;
exports.dataOciCoreVnicAttachmentsVnicAttachmentsCreateVnicDetailsToHclTerraform = dataOciCoreVnicAttachmentsVnicAttachmentsCreateVnicDetailsToHclTerraform;
exports.dataOciCoreVnicAttachmentsVnicAttachmentsToTerraform = dataOciCoreVnicAttachmentsVnicAttachmentsToTerraform;
exports.dataOciCoreVnicAttachmentsVnicAttachmentsToHclTerraform = dataOciCoreVnicAttachmentsVnicAttachmentsToHclTerraform;
exports.dataOciCoreVnicAttachmentsFilterToTerraform = dataOciCoreVnicAttachmentsFilterToTerraform;
exports.dataOciCoreVnicAttachmentsFilterToHclTerraform = dataOciCoreVnicAttachmentsFilterToHclTerraform;
const engine_1 = require("../../engine");
const cdktf = require("cdktf");
function dataOciCoreVnicAttachmentsVnicAttachmentsCreateVnicDetailsIpv6AddressIpv6SubnetCidrPairDetailsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function dataOciCoreVnicAttachmentsVnicAttachmentsCreateVnicDetailsIpv6AddressIpv6SubnetCidrPairDetailsToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class DataOciCoreVnicAttachmentsVnicAttachmentsCreateVnicDetailsIpv6AddressIpv6SubnetCidrPairDetailsOutputReference extends cdktf.ComplexObject {
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
    get ipv6Address() {
        return this.getStringAttribute('ipv6address');
    }
    get ipv6Id() {
        return this.getStringAttribute('ipv6id');
    }
    get ipv6SubnetCidr() {
        return this.getStringAttribute('ipv6subnet_cidr');
    }
}
exports.DataOciCoreVnicAttachmentsVnicAttachmentsCreateVnicDetailsIpv6AddressIpv6SubnetCidrPairDetailsOutputReference = DataOciCoreVnicAttachmentsVnicAttachmentsCreateVnicDetailsIpv6AddressIpv6SubnetCidrPairDetailsOutputReference;
class DataOciCoreVnicAttachmentsVnicAttachmentsCreateVnicDetailsIpv6AddressIpv6SubnetCidrPairDetailsList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new DataOciCoreVnicAttachmentsVnicAttachmentsCreateVnicDetailsIpv6AddressIpv6SubnetCidrPairDetailsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.DataOciCoreVnicAttachmentsVnicAttachmentsCreateVnicDetailsIpv6AddressIpv6SubnetCidrPairDetailsList = DataOciCoreVnicAttachmentsVnicAttachmentsCreateVnicDetailsIpv6AddressIpv6SubnetCidrPairDetailsList;
function dataOciCoreVnicAttachmentsVnicAttachmentsCreateVnicDetailsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function dataOciCoreVnicAttachmentsVnicAttachmentsCreateVnicDetailsToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class DataOciCoreVnicAttachmentsVnicAttachmentsCreateVnicDetailsOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute, complexObjectIndex, complexObjectIsFromSet) {
        super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
        this.isEmptyObject = false;
        this._definedTags = new cdktf.StringMap(this, "defined_tags");
        this._freeformTags = new cdktf.StringMap(this, "freeform_tags");
        this._ipv6AddressIpv6SubnetCidrPairDetails = new DataOciCoreVnicAttachmentsVnicAttachmentsCreateVnicDetailsIpv6AddressIpv6SubnetCidrPairDetailsList(this, "ipv6address_ipv6subnet_cidr_pair_details", false);
        this._securityAttributes = new cdktf.StringMap(this, "security_attributes");
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
    get assignIpv6Ip() {
        return this.getBooleanAttribute('assign_ipv6ip');
    }
    get assignPrivateDnsRecord() {
        return this.getBooleanAttribute('assign_private_dns_record');
    }
    get assignPublicIp() {
        return this.getStringAttribute('assign_public_ip');
    }
    get definedTags() {
        return this._definedTags;
    }
    get displayName() {
        return this.getStringAttribute('display_name');
    }
    get freeformTags() {
        return this._freeformTags;
    }
    get hostnameLabel() {
        return this.getStringAttribute('hostname_label');
    }
    get ipv6AddressIpv6SubnetCidrPairDetails() {
        return this._ipv6AddressIpv6SubnetCidrPairDetails;
    }
    get nsgIds() {
        return this.getListAttribute('nsg_ids');
    }
    get privateIp() {
        return this.getStringAttribute('private_ip');
    }
    get privateIpId() {
        return this.getStringAttribute('private_ip_id');
    }
    get routeTableId() {
        return this.getStringAttribute('route_table_id');
    }
    get securityAttributes() {
        return this._securityAttributes;
    }
    get skipSourceDestCheck() {
        return this.getBooleanAttribute('skip_source_dest_check');
    }
    get subnetCidr() {
        return this.getStringAttribute('subnet_cidr');
    }
    get subnetId() {
        return this.getStringAttribute('subnet_id');
    }
    get vlanId() {
        return this.getStringAttribute('vlan_id');
    }
}
exports.DataOciCoreVnicAttachmentsVnicAttachmentsCreateVnicDetailsOutputReference = DataOciCoreVnicAttachmentsVnicAttachmentsCreateVnicDetailsOutputReference;
class DataOciCoreVnicAttachmentsVnicAttachmentsCreateVnicDetailsList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new DataOciCoreVnicAttachmentsVnicAttachmentsCreateVnicDetailsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.DataOciCoreVnicAttachmentsVnicAttachmentsCreateVnicDetailsList = DataOciCoreVnicAttachmentsVnicAttachmentsCreateVnicDetailsList;
function dataOciCoreVnicAttachmentsVnicAttachmentsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function dataOciCoreVnicAttachmentsVnicAttachmentsToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class DataOciCoreVnicAttachmentsVnicAttachmentsOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute, complexObjectIndex, complexObjectIsFromSet) {
        super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
        this.isEmptyObject = false;
        this._createVnicDetails = new DataOciCoreVnicAttachmentsVnicAttachmentsCreateVnicDetailsList(this, "create_vnic_details", false);
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
    get availabilityDomain() {
        return this.getStringAttribute('availability_domain');
    }
    get compartmentId() {
        return this.getStringAttribute('compartment_id');
    }
    get createVnicDetails() {
        return this._createVnicDetails;
    }
    get displayName() {
        return this.getStringAttribute('display_name');
    }
    get id() {
        return this.getStringAttribute('id');
    }
    get instanceId() {
        return this.getStringAttribute('instance_id');
    }
    get nicIndex() {
        return this.getNumberAttribute('nic_index');
    }
    get state() {
        return this.getStringAttribute('state');
    }
    get subnetId() {
        return this.getStringAttribute('subnet_id');
    }
    get timeCreated() {
        return this.getStringAttribute('time_created');
    }
    get vlanId() {
        return this.getStringAttribute('vlan_id');
    }
    get vlanTag() {
        return this.getNumberAttribute('vlan_tag');
    }
    get vnicId() {
        return this.getStringAttribute('vnic_id');
    }
}
exports.DataOciCoreVnicAttachmentsVnicAttachmentsOutputReference = DataOciCoreVnicAttachmentsVnicAttachmentsOutputReference;
class DataOciCoreVnicAttachmentsVnicAttachmentsList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new DataOciCoreVnicAttachmentsVnicAttachmentsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.DataOciCoreVnicAttachmentsVnicAttachmentsList = DataOciCoreVnicAttachmentsVnicAttachmentsList;
function dataOciCoreVnicAttachmentsFilterToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        name: cdktf.stringToTerraform(struct.name),
        regex: cdktf.booleanToTerraform(struct.regex),
        values: cdktf.listMapper(cdktf.stringToTerraform, false)(struct.values),
    };
}
function dataOciCoreVnicAttachmentsFilterToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        name: {
            value: cdktf.stringToHclTerraform(struct.name),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        regex: {
            value: cdktf.booleanToHclTerraform(struct.regex),
            isBlock: false,
            type: "simple",
            storageClassType: "boolean",
        },
        values: {
            value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct.values),
            isBlock: false,
            type: "list",
            storageClassType: "stringList",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class DataOciCoreVnicAttachmentsFilterOutputReference extends cdktf.ComplexObject {
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
        if (this._name !== undefined) {
            hasAnyValues = true;
            internalValueResult.name = this._name;
        }
        if (this._regex !== undefined) {
            hasAnyValues = true;
            internalValueResult.regex = this._regex;
        }
        if (this._values !== undefined) {
            hasAnyValues = true;
            internalValueResult.values = this._values;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this.resolvableValue = undefined;
            this._name = undefined;
            this._regex = undefined;
            this._values = undefined;
        }
        else if (cdktf.Tokenization.isResolvable(value)) {
            this.isEmptyObject = false;
            this.resolvableValue = value;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this.resolvableValue = undefined;
            this._name = value.name;
            this._regex = value.regex;
            this._values = value.values;
        }
    }
    get name() {
        return this.getStringAttribute('name');
    }
    set name(value) {
        this._name = value;
    }
    get nameInput() {
        return this._name;
    }
    get regex() {
        return this.getBooleanAttribute('regex');
    }
    set regex(value) {
        this._regex = value;
    }
    resetRegex() {
        this._regex = undefined;
    }
    get regexInput() {
        return this._regex;
    }
    get values() {
        return this.getListAttribute('values');
    }
    set values(value) {
        this._values = value;
    }
    get valuesInput() {
        return this._values;
    }
}
exports.DataOciCoreVnicAttachmentsFilterOutputReference = DataOciCoreVnicAttachmentsFilterOutputReference;
class DataOciCoreVnicAttachmentsFilterList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new DataOciCoreVnicAttachmentsFilterOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.DataOciCoreVnicAttachmentsFilterList = DataOciCoreVnicAttachmentsFilterList;
class DataOciCoreVnicAttachments extends cdktf.TerraformDataSource {
    static generateConfigForImport(scope, importToId, importFromId, provider) {
        return new cdktf.ImportableResource((0, engine_1.inEngine)(scope, importToId), importToId, { terraformResourceType: "oci_core_vnic_attachments", importId: importFromId, provider });
    }
    constructor(scope, id, config) {
        super((0, engine_1.inEngine)(scope, id), id, {
            terraformResourceType: 'oci_core_vnic_attachments',
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
        this._vnicAttachments = new DataOciCoreVnicAttachmentsVnicAttachmentsList(this, "vnic_attachments", false);
        this._filter = new DataOciCoreVnicAttachmentsFilterList(this, "filter", true);
        this._availabilityDomain = config.availabilityDomain;
        this._compartmentId = config.compartmentId;
        this._id = config.id;
        this._instanceId = config.instanceId;
        this._vnicId = config.vnicId;
        this._filter.internalValue = config.filter;
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
    get compartmentId() {
        return this.getStringAttribute('compartment_id');
    }
    set compartmentId(value) {
        this._compartmentId = value;
    }
    get compartmentIdInput() {
        return this._compartmentId;
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
    get instanceId() {
        return this.getStringAttribute('instance_id');
    }
    set instanceId(value) {
        this._instanceId = value;
    }
    resetInstanceId() {
        this._instanceId = undefined;
    }
    get instanceIdInput() {
        return this._instanceId;
    }
    get vnicAttachments() {
        return this._vnicAttachments;
    }
    get vnicId() {
        return this.getStringAttribute('vnic_id');
    }
    set vnicId(value) {
        this._vnicId = value;
    }
    resetVnicId() {
        this._vnicId = undefined;
    }
    get vnicIdInput() {
        return this._vnicId;
    }
    get filter() {
        return this._filter;
    }
    putFilter(value) {
        this._filter.internalValue = value;
    }
    resetFilter() {
        this._filter.internalValue = undefined;
    }
    get filterInput() {
        return this._filter.internalValue;
    }
    synthesizeAttributes() {
        return {
            availability_domain: cdktf.stringToTerraform(this._availabilityDomain),
            compartment_id: cdktf.stringToTerraform(this._compartmentId),
            id: cdktf.stringToTerraform(this._id),
            instance_id: cdktf.stringToTerraform(this._instanceId),
            vnic_id: cdktf.stringToTerraform(this._vnicId),
            filter: cdktf.listMapper(dataOciCoreVnicAttachmentsFilterToTerraform, true)(this._filter.internalValue),
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
            compartment_id: {
                value: cdktf.stringToHclTerraform(this._compartmentId),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            id: {
                value: cdktf.stringToHclTerraform(this._id),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            instance_id: {
                value: cdktf.stringToHclTerraform(this._instanceId),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            vnic_id: {
                value: cdktf.stringToHclTerraform(this._vnicId),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            filter: {
                value: cdktf.listMapperHcl(dataOciCoreVnicAttachmentsFilterToHclTerraform, true)(this._filter.internalValue),
                isBlock: true,
                type: "set",
                storageClassType: "DataOciCoreVnicAttachmentsFilterList",
            },
        };
        return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
    }
}
exports.DataOciCoreVnicAttachments = DataOciCoreVnicAttachments;
DataOciCoreVnicAttachments.tfResourceType = "oci_core_vnic_attachments";
