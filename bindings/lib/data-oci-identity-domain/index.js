// Generated from the schema of oracle/oci 8.28.0; see ../../README.md. Do not edit.
// Made with @cdktf/provider-generator, Copyright (c) HashiCorp, Inc., SPDX-License-Identifier: MPL-2.0.
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.DataOciIdentityDomain = exports.DataOciIdentityDomainReplicaRegionsList = exports.DataOciIdentityDomainReplicaRegionsOutputReference = void 0;
exports.dataOciIdentityDomainReplicaRegionsToTerraform = dataOciIdentityDomainReplicaRegionsToTerraform;
exports.dataOciIdentityDomainReplicaRegionsToHclTerraform = dataOciIdentityDomainReplicaRegionsToHclTerraform;
const engine_1 = require("../../engine");
const cdktf = require("cdktf");
function dataOciIdentityDomainReplicaRegionsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function dataOciIdentityDomainReplicaRegionsToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class DataOciIdentityDomainReplicaRegionsOutputReference extends cdktf.ComplexObject {
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
    get region() {
        return this.getStringAttribute('region');
    }
    get state() {
        return this.getStringAttribute('state');
    }
    get url() {
        return this.getStringAttribute('url');
    }
}
exports.DataOciIdentityDomainReplicaRegionsOutputReference = DataOciIdentityDomainReplicaRegionsOutputReference;
class DataOciIdentityDomainReplicaRegionsList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new DataOciIdentityDomainReplicaRegionsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.DataOciIdentityDomainReplicaRegionsList = DataOciIdentityDomainReplicaRegionsList;
class DataOciIdentityDomain extends cdktf.TerraformDataSource {
    static generateConfigForImport(scope, importToId, importFromId, provider) {
        return new cdktf.ImportableResource((0, engine_1.inEngine)(scope, importToId), importToId, { terraformResourceType: "oci_identity_domain", importId: importFromId, provider });
    }
    constructor(scope, id, config) {
        super((0, engine_1.inEngine)(scope, id), id, {
            terraformResourceType: 'oci_identity_domain',
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
        this._replicaRegions = new DataOciIdentityDomainReplicaRegionsList(this, "replica_regions", false);
        this._domainId = config.domainId;
    }
    get adminEmail() {
        return this.getStringAttribute('admin_email');
    }
    get adminFirstName() {
        return this.getStringAttribute('admin_first_name');
    }
    get adminLastName() {
        return this.getStringAttribute('admin_last_name');
    }
    get adminUserName() {
        return this.getStringAttribute('admin_user_name');
    }
    get compartmentId() {
        return this.getStringAttribute('compartment_id');
    }
    get definedTags() {
        return this._definedTags;
    }
    get description() {
        return this.getStringAttribute('description');
    }
    get displayName() {
        return this.getStringAttribute('display_name');
    }
    get domainId() {
        return this.getStringAttribute('domain_id');
    }
    set domainId(value) {
        this._domainId = value;
    }
    get domainIdInput() {
        return this._domainId;
    }
    get freeformTags() {
        return this._freeformTags;
    }
    get homeRegion() {
        return this.getStringAttribute('home_region');
    }
    get homeRegionUrl() {
        return this.getStringAttribute('home_region_url');
    }
    get id() {
        return this.getStringAttribute('id');
    }
    get isHiddenOnLogin() {
        return this.getBooleanAttribute('is_hidden_on_login');
    }
    get isNotificationBypassed() {
        return this.getBooleanAttribute('is_notification_bypassed');
    }
    get isPrimaryEmailRequired() {
        return this.getBooleanAttribute('is_primary_email_required');
    }
    get licenseType() {
        return this.getStringAttribute('license_type');
    }
    get lifecycleDetails() {
        return this.getStringAttribute('lifecycle_details');
    }
    get replicaRegions() {
        return this._replicaRegions;
    }
    get state() {
        return this.getStringAttribute('state');
    }
    get timeCreated() {
        return this.getStringAttribute('time_created');
    }
    get type() {
        return this.getStringAttribute('type');
    }
    get url() {
        return this.getStringAttribute('url');
    }
    synthesizeAttributes() {
        return {
            domain_id: cdktf.stringToTerraform(this._domainId),
        };
    }
    synthesizeHclAttributes() {
        const attrs = {
            domain_id: {
                value: cdktf.stringToHclTerraform(this._domainId),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
        };
        return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
    }
}
exports.DataOciIdentityDomain = DataOciIdentityDomain;
DataOciIdentityDomain.tfResourceType = "oci_identity_domain";
