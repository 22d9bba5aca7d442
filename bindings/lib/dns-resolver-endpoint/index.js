// Generated from the schema of oracle/oci 8.28.0; see ../../README.md. Do not edit.
// Made with @cdktf/provider-generator, Copyright (c) HashiCorp, Inc., SPDX-License-Identifier: MPL-2.0.
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.DnsResolverEndpoint = exports.DnsResolverEndpointTimeoutsOutputReference = void 0;
exports.dnsResolverEndpointTimeoutsToTerraform = dnsResolverEndpointTimeoutsToTerraform;
exports.dnsResolverEndpointTimeoutsToHclTerraform = dnsResolverEndpointTimeoutsToHclTerraform;
const engine_1 = require("../../engine");
const cdktf = require("cdktf");
function dnsResolverEndpointTimeoutsToTerraform(struct) {
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
function dnsResolverEndpointTimeoutsToHclTerraform(struct) {
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
class DnsResolverEndpointTimeoutsOutputReference extends cdktf.ComplexObject {
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
exports.DnsResolverEndpointTimeoutsOutputReference = DnsResolverEndpointTimeoutsOutputReference;
class DnsResolverEndpoint extends cdktf.TerraformResource {
    static generateConfigForImport(scope, importToId, importFromId, provider) {
        return new cdktf.ImportableResource((0, engine_1.inEngine)(scope, importToId), importToId, { terraformResourceType: "oci_dns_resolver_endpoint", importId: importFromId, provider });
    }
    constructor(scope, id, config) {
        super((0, engine_1.inEngine)(scope, id), id, {
            terraformResourceType: 'oci_dns_resolver_endpoint',
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
        this._timeouts = new DnsResolverEndpointTimeoutsOutputReference(this, "timeouts");
        this._definedTags = config.definedTags;
        this._endpointType = config.endpointType;
        this._forwardingAddress = config.forwardingAddress;
        this._freeformTags = config.freeformTags;
        this._id = config.id;
        this._isForwarding = config.isForwarding;
        this._isListening = config.isListening;
        this._listeningAddress = config.listeningAddress;
        this._name = config.name;
        this._nsgIds = config.nsgIds;
        this._resolverId = config.resolverId;
        this._scope = config.scope;
        this._securityAttributes = config.securityAttributes;
        this._subnetId = config.subnetId;
        this._timeouts.internalValue = config.timeouts;
    }
    get compartmentId() {
        return this.getStringAttribute('compartment_id');
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
    get endpointType() {
        return this.getStringAttribute('endpoint_type');
    }
    set endpointType(value) {
        this._endpointType = value;
    }
    resetEndpointType() {
        this._endpointType = undefined;
    }
    get endpointTypeInput() {
        return this._endpointType;
    }
    get forwardingAddress() {
        return this.getStringAttribute('forwarding_address');
    }
    set forwardingAddress(value) {
        this._forwardingAddress = value;
    }
    resetForwardingAddress() {
        this._forwardingAddress = undefined;
    }
    get forwardingAddressInput() {
        return this._forwardingAddress;
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
    get isForwarding() {
        return this.getBooleanAttribute('is_forwarding');
    }
    set isForwarding(value) {
        this._isForwarding = value;
    }
    get isForwardingInput() {
        return this._isForwarding;
    }
    get isListening() {
        return this.getBooleanAttribute('is_listening');
    }
    set isListening(value) {
        this._isListening = value;
    }
    get isListeningInput() {
        return this._isListening;
    }
    get listeningAddress() {
        return this.getStringAttribute('listening_address');
    }
    set listeningAddress(value) {
        this._listeningAddress = value;
    }
    resetListeningAddress() {
        this._listeningAddress = undefined;
    }
    get listeningAddressInput() {
        return this._listeningAddress;
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
    get nsgIds() {
        return cdktf.Fn.tolist(this.getListAttribute('nsg_ids'));
    }
    set nsgIds(value) {
        this._nsgIds = value;
    }
    resetNsgIds() {
        this._nsgIds = undefined;
    }
    get nsgIdsInput() {
        return this._nsgIds;
    }
    get peId() {
        return this.getStringAttribute('pe_id');
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
    get selfAttribute() {
        return this.getStringAttribute('self');
    }
    get state() {
        return this.getStringAttribute('state');
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
    get timeUpdated() {
        return this.getStringAttribute('time_updated');
    }
    get vnicId() {
        return this.getStringAttribute('vnic_id');
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
            defined_tags: cdktf.hashMapper(cdktf.stringToTerraform)(this._definedTags),
            endpoint_type: cdktf.stringToTerraform(this._endpointType),
            forwarding_address: cdktf.stringToTerraform(this._forwardingAddress),
            freeform_tags: cdktf.hashMapper(cdktf.stringToTerraform)(this._freeformTags),
            id: cdktf.stringToTerraform(this._id),
            is_forwarding: cdktf.booleanToTerraform(this._isForwarding),
            is_listening: cdktf.booleanToTerraform(this._isListening),
            listening_address: cdktf.stringToTerraform(this._listeningAddress),
            name: cdktf.stringToTerraform(this._name),
            nsg_ids: cdktf.listMapper(cdktf.stringToTerraform, false)(this._nsgIds),
            resolver_id: cdktf.stringToTerraform(this._resolverId),
            scope: cdktf.stringToTerraform(this._scope),
            security_attributes: cdktf.hashMapper(cdktf.stringToTerraform)(this._securityAttributes),
            subnet_id: cdktf.stringToTerraform(this._subnetId),
            timeouts: dnsResolverEndpointTimeoutsToTerraform(this._timeouts.internalValue),
        };
    }
    synthesizeHclAttributes() {
        const attrs = {
            defined_tags: {
                value: cdktf.hashMapperHcl(cdktf.stringToHclTerraform)(this._definedTags),
                isBlock: false,
                type: "map",
                storageClassType: "stringMap",
            },
            endpoint_type: {
                value: cdktf.stringToHclTerraform(this._endpointType),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            forwarding_address: {
                value: cdktf.stringToHclTerraform(this._forwardingAddress),
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
            is_forwarding: {
                value: cdktf.booleanToHclTerraform(this._isForwarding),
                isBlock: false,
                type: "simple",
                storageClassType: "boolean",
            },
            is_listening: {
                value: cdktf.booleanToHclTerraform(this._isListening),
                isBlock: false,
                type: "simple",
                storageClassType: "boolean",
            },
            listening_address: {
                value: cdktf.stringToHclTerraform(this._listeningAddress),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            name: {
                value: cdktf.stringToHclTerraform(this._name),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            nsg_ids: {
                value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(this._nsgIds),
                isBlock: false,
                type: "set",
                storageClassType: "stringList",
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
            security_attributes: {
                value: cdktf.hashMapperHcl(cdktf.stringToHclTerraform)(this._securityAttributes),
                isBlock: false,
                type: "map",
                storageClassType: "stringMap",
            },
            subnet_id: {
                value: cdktf.stringToHclTerraform(this._subnetId),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            timeouts: {
                value: dnsResolverEndpointTimeoutsToHclTerraform(this._timeouts.internalValue),
                isBlock: true,
                type: "struct",
                storageClassType: "DnsResolverEndpointTimeouts",
            },
        };
        return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
    }
}
exports.DnsResolverEndpoint = DnsResolverEndpoint;
DnsResolverEndpoint.tfResourceType = "oci_dns_resolver_endpoint";
