// Generated from the schema of oracle/oci 8.28.0; see ../../README.md. Do not edit.
// Made with @cdktf/provider-generator, Copyright (c) HashiCorp, Inc., SPDX-License-Identifier: MPL-2.0.
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.DnsResolver = exports.DnsResolverTimeoutsOutputReference = exports.DnsResolverRulesList = exports.DnsResolverRulesOutputReference = exports.DnsResolverAttachedViewsList = exports.DnsResolverAttachedViewsOutputReference = exports.DnsResolverEndpointsList = exports.DnsResolverEndpointsOutputReference = void 0;
exports.dnsResolverEndpointsToTerraform = dnsResolverEndpointsToTerraform;
exports.dnsResolverEndpointsToHclTerraform = dnsResolverEndpointsToHclTerraform;
exports.dnsResolverAttachedViewsToTerraform = dnsResolverAttachedViewsToTerraform;
exports.dnsResolverAttachedViewsToHclTerraform = dnsResolverAttachedViewsToHclTerraform;
exports.dnsResolverRulesToTerraform = dnsResolverRulesToTerraform;
exports.dnsResolverRulesToHclTerraform = dnsResolverRulesToHclTerraform;
exports.dnsResolverTimeoutsToTerraform = dnsResolverTimeoutsToTerraform;
exports.dnsResolverTimeoutsToHclTerraform = dnsResolverTimeoutsToHclTerraform;
const engine_1 = require("../../engine");
const cdktf = require("cdktf");
function dnsResolverEndpointsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function dnsResolverEndpointsToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class DnsResolverEndpointsOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute, complexObjectIndex, complexObjectIsFromSet) {
        super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
        this.isEmptyObject = false;
        this._definedTags = new cdktf.StringMap(this, "defined_tags");
        this._freeformTags = new cdktf.StringMap(this, "freeform_tags");
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
    get compartmentId() {
        return this.getStringAttribute('compartment_id');
    }
    get definedTags() {
        return this._definedTags;
    }
    get endpointType() {
        return this.getStringAttribute('endpoint_type');
    }
    get forwardingAddress() {
        return this.getStringAttribute('forwarding_address');
    }
    get freeformTags() {
        return this._freeformTags;
    }
    get id() {
        return this.getStringAttribute('id');
    }
    get isForwarding() {
        return this.getBooleanAttribute('is_forwarding');
    }
    get isListening() {
        return this.getBooleanAttribute('is_listening');
    }
    get listeningAddress() {
        return this.getStringAttribute('listening_address');
    }
    get name() {
        return this.getStringAttribute('name');
    }
    get peId() {
        return this.getStringAttribute('pe_id');
    }
    get resolverId() {
        return this.getStringAttribute('resolver_id');
    }
    get securityAttributes() {
        return this._securityAttributes;
    }
    get selfAttribute() {
        return this.getStringAttribute('self');
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
    get timeUpdated() {
        return this.getStringAttribute('time_updated');
    }
    get vnicId() {
        return this.getStringAttribute('vnic_id');
    }
}
exports.DnsResolverEndpointsOutputReference = DnsResolverEndpointsOutputReference;
class DnsResolverEndpointsList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new DnsResolverEndpointsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.DnsResolverEndpointsList = DnsResolverEndpointsList;
function dnsResolverAttachedViewsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        view_id: cdktf.stringToTerraform(struct.viewId),
    };
}
function dnsResolverAttachedViewsToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        view_id: {
            value: cdktf.stringToHclTerraform(struct.viewId),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class DnsResolverAttachedViewsOutputReference extends cdktf.ComplexObject {
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
        if (this._viewId !== undefined) {
            hasAnyValues = true;
            internalValueResult.viewId = this._viewId;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this.resolvableValue = undefined;
            this._viewId = undefined;
        }
        else if (cdktf.Tokenization.isResolvable(value)) {
            this.isEmptyObject = false;
            this.resolvableValue = value;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this.resolvableValue = undefined;
            this._viewId = value.viewId;
        }
    }
    get viewId() {
        return this.getStringAttribute('view_id');
    }
    set viewId(value) {
        this._viewId = value;
    }
    get viewIdInput() {
        return this._viewId;
    }
}
exports.DnsResolverAttachedViewsOutputReference = DnsResolverAttachedViewsOutputReference;
class DnsResolverAttachedViewsList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new DnsResolverAttachedViewsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.DnsResolverAttachedViewsList = DnsResolverAttachedViewsList;
function dnsResolverRulesToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        action: cdktf.stringToTerraform(struct.action),
        client_address_conditions: cdktf.listMapper(cdktf.stringToTerraform, false)(struct.clientAddressConditions),
        destination_addresses: cdktf.listMapper(cdktf.stringToTerraform, false)(struct.destinationAddresses),
        qname_cover_conditions: cdktf.listMapper(cdktf.stringToTerraform, false)(struct.qnameCoverConditions),
        source_endpoint_name: cdktf.stringToTerraform(struct.sourceEndpointName),
    };
}
function dnsResolverRulesToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        action: {
            value: cdktf.stringToHclTerraform(struct.action),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        client_address_conditions: {
            value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct.clientAddressConditions),
            isBlock: false,
            type: "list",
            storageClassType: "stringList",
        },
        destination_addresses: {
            value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct.destinationAddresses),
            isBlock: false,
            type: "list",
            storageClassType: "stringList",
        },
        qname_cover_conditions: {
            value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct.qnameCoverConditions),
            isBlock: false,
            type: "list",
            storageClassType: "stringList",
        },
        source_endpoint_name: {
            value: cdktf.stringToHclTerraform(struct.sourceEndpointName),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class DnsResolverRulesOutputReference extends cdktf.ComplexObject {
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
        if (this._action !== undefined) {
            hasAnyValues = true;
            internalValueResult.action = this._action;
        }
        if (this._clientAddressConditions !== undefined) {
            hasAnyValues = true;
            internalValueResult.clientAddressConditions = this._clientAddressConditions;
        }
        if (this._destinationAddresses !== undefined) {
            hasAnyValues = true;
            internalValueResult.destinationAddresses = this._destinationAddresses;
        }
        if (this._qnameCoverConditions !== undefined) {
            hasAnyValues = true;
            internalValueResult.qnameCoverConditions = this._qnameCoverConditions;
        }
        if (this._sourceEndpointName !== undefined) {
            hasAnyValues = true;
            internalValueResult.sourceEndpointName = this._sourceEndpointName;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this.resolvableValue = undefined;
            this._action = undefined;
            this._clientAddressConditions = undefined;
            this._destinationAddresses = undefined;
            this._qnameCoverConditions = undefined;
            this._sourceEndpointName = undefined;
        }
        else if (cdktf.Tokenization.isResolvable(value)) {
            this.isEmptyObject = false;
            this.resolvableValue = value;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this.resolvableValue = undefined;
            this._action = value.action;
            this._clientAddressConditions = value.clientAddressConditions;
            this._destinationAddresses = value.destinationAddresses;
            this._qnameCoverConditions = value.qnameCoverConditions;
            this._sourceEndpointName = value.sourceEndpointName;
        }
    }
    get action() {
        return this.getStringAttribute('action');
    }
    set action(value) {
        this._action = value;
    }
    get actionInput() {
        return this._action;
    }
    get clientAddressConditions() {
        return this.getListAttribute('client_address_conditions');
    }
    set clientAddressConditions(value) {
        this._clientAddressConditions = value;
    }
    resetClientAddressConditions() {
        this._clientAddressConditions = undefined;
    }
    get clientAddressConditionsInput() {
        return this._clientAddressConditions;
    }
    get destinationAddresses() {
        return this.getListAttribute('destination_addresses');
    }
    set destinationAddresses(value) {
        this._destinationAddresses = value;
    }
    get destinationAddressesInput() {
        return this._destinationAddresses;
    }
    get qnameCoverConditions() {
        return this.getListAttribute('qname_cover_conditions');
    }
    set qnameCoverConditions(value) {
        this._qnameCoverConditions = value;
    }
    resetQnameCoverConditions() {
        this._qnameCoverConditions = undefined;
    }
    get qnameCoverConditionsInput() {
        return this._qnameCoverConditions;
    }
    get sourceEndpointName() {
        return this.getStringAttribute('source_endpoint_name');
    }
    set sourceEndpointName(value) {
        this._sourceEndpointName = value;
    }
    get sourceEndpointNameInput() {
        return this._sourceEndpointName;
    }
}
exports.DnsResolverRulesOutputReference = DnsResolverRulesOutputReference;
class DnsResolverRulesList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new DnsResolverRulesOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.DnsResolverRulesList = DnsResolverRulesList;
function dnsResolverTimeoutsToTerraform(struct) {
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
function dnsResolverTimeoutsToHclTerraform(struct) {
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
class DnsResolverTimeoutsOutputReference extends cdktf.ComplexObject {
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
exports.DnsResolverTimeoutsOutputReference = DnsResolverTimeoutsOutputReference;
class DnsResolver extends cdktf.TerraformResource {
    static generateConfigForImport(scope, importToId, importFromId, provider) {
        return new cdktf.ImportableResource((0, engine_1.inEngine)(scope, importToId), importToId, { terraformResourceType: "oci_dns_resolver", importId: importFromId, provider });
    }
    constructor(scope, id, config) {
        super((0, engine_1.inEngine)(scope, id), id, {
            terraformResourceType: 'oci_dns_resolver',
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
        this._endpoints = new DnsResolverEndpointsList(this, "endpoints", false);
        this._attachedViews = new DnsResolverAttachedViewsList(this, "attached_views", false);
        this._rules = new DnsResolverRulesList(this, "rules", false);
        this._timeouts = new DnsResolverTimeoutsOutputReference(this, "timeouts");
        this._compartmentId = config.compartmentId;
        this._definedTags = config.definedTags;
        this._displayName = config.displayName;
        this._freeformTags = config.freeformTags;
        this._id = config.id;
        this._resolverId = config.resolverId;
        this._scope = config.scope;
        this._attachedViews.internalValue = config.attachedViews;
        this._rules.internalValue = config.rules;
        this._timeouts.internalValue = config.timeouts;
    }
    get attachedVcnId() {
        return this.getStringAttribute('attached_vcn_id');
    }
    get compartmentId() {
        return this.getStringAttribute('compartment_id');
    }
    set compartmentId(value) {
        this._compartmentId = value;
    }
    resetCompartmentId() {
        this._compartmentId = undefined;
    }
    get compartmentIdInput() {
        return this._compartmentId;
    }
    get defaultViewId() {
        return this.getStringAttribute('default_view_id');
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
    get endpoints() {
        return this._endpoints;
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
    get isProtected() {
        return this.getBooleanAttribute('is_protected');
    }
    get resolverId() {
        return this.getStringAttribute('resolver_id');
    }
    set resolverId(value) {
        this._resolverId = value;
    }
    get resolverIdInput() {
        return this._resolverId;
    }
    get scope() {
        return this.getStringAttribute('scope');
    }
    set scope(value) {
        this._scope = value;
    }
    resetScope() {
        this._scope = undefined;
    }
    get scopeInput() {
        return this._scope;
    }
    get selfAttribute() {
        return this.getStringAttribute('self');
    }
    get state() {
        return this.getStringAttribute('state');
    }
    get timeCreated() {
        return this.getStringAttribute('time_created');
    }
    get timeUpdated() {
        return this.getStringAttribute('time_updated');
    }
    get attachedViews() {
        return this._attachedViews;
    }
    putAttachedViews(value) {
        this._attachedViews.internalValue = value;
    }
    resetAttachedViews() {
        this._attachedViews.internalValue = undefined;
    }
    get attachedViewsInput() {
        return this._attachedViews.internalValue;
    }
    get rules() {
        return this._rules;
    }
    putRules(value) {
        this._rules.internalValue = value;
    }
    resetRules() {
        this._rules.internalValue = undefined;
    }
    get rulesInput() {
        return this._rules.internalValue;
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
            compartment_id: cdktf.stringToTerraform(this._compartmentId),
            defined_tags: cdktf.hashMapper(cdktf.stringToTerraform)(this._definedTags),
            display_name: cdktf.stringToTerraform(this._displayName),
            freeform_tags: cdktf.hashMapper(cdktf.stringToTerraform)(this._freeformTags),
            id: cdktf.stringToTerraform(this._id),
            resolver_id: cdktf.stringToTerraform(this._resolverId),
            scope: cdktf.stringToTerraform(this._scope),
            attached_views: cdktf.listMapper(dnsResolverAttachedViewsToTerraform, true)(this._attachedViews.internalValue),
            rules: cdktf.listMapper(dnsResolverRulesToTerraform, true)(this._rules.internalValue),
            timeouts: dnsResolverTimeoutsToTerraform(this._timeouts.internalValue),
        };
    }
    synthesizeHclAttributes() {
        const attrs = {
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
            resolver_id: {
                value: cdktf.stringToHclTerraform(this._resolverId),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            scope: {
                value: cdktf.stringToHclTerraform(this._scope),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            attached_views: {
                value: cdktf.listMapperHcl(dnsResolverAttachedViewsToHclTerraform, true)(this._attachedViews.internalValue),
                isBlock: true,
                type: "list",
                storageClassType: "DnsResolverAttachedViewsList",
            },
            rules: {
                value: cdktf.listMapperHcl(dnsResolverRulesToHclTerraform, true)(this._rules.internalValue),
                isBlock: true,
                type: "list",
                storageClassType: "DnsResolverRulesList",
            },
            timeouts: {
                value: dnsResolverTimeoutsToHclTerraform(this._timeouts.internalValue),
                isBlock: true,
                type: "struct",
                storageClassType: "DnsResolverTimeouts",
            },
        };
        return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
    }
}
exports.DnsResolver = DnsResolver;
DnsResolver.tfResourceType = "oci_dns_resolver";
