// Generated from the schema of oracle/oci 8.28.0; see ../../README.md. Do not edit.
// Made with @cdktf/provider-generator, Copyright (c) HashiCorp, Inc., SPDX-License-Identifier: MPL-2.0.
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.OciProvider = void 0;
const engine_1 = require("../../engine");
const cdktf = require("cdktf");
class OciProvider extends cdktf.TerraformProvider {
    static generateConfigForImport(scope, importToId, importFromId, provider) {
        return new cdktf.ImportableResource((0, engine_1.inEngine)(scope, importToId), importToId, { terraformResourceType: "oci", importId: importFromId, provider });
    }
    constructor(scope, id, config = {}) {
        super((0, engine_1.inEngine)(scope, id), id, {
            terraformResourceType: 'oci',
            terraformGeneratorMetadata: {
                providerName: 'oci',
                providerVersionConstraint: '~> 8.28'
            },
            terraformProviderSource: 'oracle/oci'
        });
        this._auth = config.auth;
        this._configFileProfile = config.configFileProfile;
        this._disableAutoRetries = config.disableAutoRetries;
        this._dualStackEndpointEnabled = config.dualStackEndpointEnabled;
        this._fingerprint = config.fingerprint;
        this._ignoreDefinedTags = config.ignoreDefinedTags;
        this._privateKey = config.privateKey;
        this._privateKeyPassword = config.privateKeyPassword;
        this._privateKeyPath = config.privateKeyPath;
        this._realmSpecificServiceEndpointTemplateEnabled = config.realmSpecificServiceEndpointTemplateEnabled;
        this._region = config.region;
        this._retriesConfigFile = config.retriesConfigFile;
        this._retryDurationSeconds = config.retryDurationSeconds;
        this._tenancyOcid = config.tenancyOcid;
        this._testTimeMaintenanceRebootDue = config.testTimeMaintenanceRebootDue;
        this._tokenExchangeAuth = config.tokenExchangeAuth;
        this._tokenExchangeClientId = config.tokenExchangeClientId;
        this._tokenExchangeClientSecret = config.tokenExchangeClientSecret;
        this._tokenExchangeDomainUrl = config.tokenExchangeDomainUrl;
        this._tokenExchangePublicKey = config.tokenExchangePublicKey;
        this._tokenExchangeRequestedTokenType = config.tokenExchangeRequestedTokenType;
        this._tokenExchangeResourceType = config.tokenExchangeResourceType;
        this._tokenExchangeRpstExp = config.tokenExchangeRpstExp;
        this._tokenExchangeSubjectTokenType = config.tokenExchangeSubjectTokenType;
        this._userOcid = config.userOcid;
        this._workloadIdentityTokenPath = config.workloadIdentityTokenPath;
        this._alias = config.alias;
    }
    get auth() {
        return this._auth;
    }
    set auth(value) {
        this._auth = value;
    }
    resetAuth() {
        this._auth = undefined;
    }
    get authInput() {
        return this._auth;
    }
    get configFileProfile() {
        return this._configFileProfile;
    }
    set configFileProfile(value) {
        this._configFileProfile = value;
    }
    resetConfigFileProfile() {
        this._configFileProfile = undefined;
    }
    get configFileProfileInput() {
        return this._configFileProfile;
    }
    get disableAutoRetries() {
        return this._disableAutoRetries;
    }
    set disableAutoRetries(value) {
        this._disableAutoRetries = value;
    }
    resetDisableAutoRetries() {
        this._disableAutoRetries = undefined;
    }
    get disableAutoRetriesInput() {
        return this._disableAutoRetries;
    }
    get dualStackEndpointEnabled() {
        return this._dualStackEndpointEnabled;
    }
    set dualStackEndpointEnabled(value) {
        this._dualStackEndpointEnabled = value;
    }
    resetDualStackEndpointEnabled() {
        this._dualStackEndpointEnabled = undefined;
    }
    get dualStackEndpointEnabledInput() {
        return this._dualStackEndpointEnabled;
    }
    get fingerprint() {
        return this._fingerprint;
    }
    set fingerprint(value) {
        this._fingerprint = value;
    }
    resetFingerprint() {
        this._fingerprint = undefined;
    }
    get fingerprintInput() {
        return this._fingerprint;
    }
    get ignoreDefinedTags() {
        return this._ignoreDefinedTags;
    }
    set ignoreDefinedTags(value) {
        this._ignoreDefinedTags = value;
    }
    resetIgnoreDefinedTags() {
        this._ignoreDefinedTags = undefined;
    }
    get ignoreDefinedTagsInput() {
        return this._ignoreDefinedTags;
    }
    get privateKey() {
        return this._privateKey;
    }
    set privateKey(value) {
        this._privateKey = value;
    }
    resetPrivateKey() {
        this._privateKey = undefined;
    }
    get privateKeyInput() {
        return this._privateKey;
    }
    get privateKeyPassword() {
        return this._privateKeyPassword;
    }
    set privateKeyPassword(value) {
        this._privateKeyPassword = value;
    }
    resetPrivateKeyPassword() {
        this._privateKeyPassword = undefined;
    }
    get privateKeyPasswordInput() {
        return this._privateKeyPassword;
    }
    get privateKeyPath() {
        return this._privateKeyPath;
    }
    set privateKeyPath(value) {
        this._privateKeyPath = value;
    }
    resetPrivateKeyPath() {
        this._privateKeyPath = undefined;
    }
    get privateKeyPathInput() {
        return this._privateKeyPath;
    }
    get realmSpecificServiceEndpointTemplateEnabled() {
        return this._realmSpecificServiceEndpointTemplateEnabled;
    }
    set realmSpecificServiceEndpointTemplateEnabled(value) {
        this._realmSpecificServiceEndpointTemplateEnabled = value;
    }
    resetRealmSpecificServiceEndpointTemplateEnabled() {
        this._realmSpecificServiceEndpointTemplateEnabled = undefined;
    }
    get realmSpecificServiceEndpointTemplateEnabledInput() {
        return this._realmSpecificServiceEndpointTemplateEnabled;
    }
    get region() {
        return this._region;
    }
    set region(value) {
        this._region = value;
    }
    resetRegion() {
        this._region = undefined;
    }
    get regionInput() {
        return this._region;
    }
    get retriesConfigFile() {
        return this._retriesConfigFile;
    }
    set retriesConfigFile(value) {
        this._retriesConfigFile = value;
    }
    resetRetriesConfigFile() {
        this._retriesConfigFile = undefined;
    }
    get retriesConfigFileInput() {
        return this._retriesConfigFile;
    }
    get retryDurationSeconds() {
        return this._retryDurationSeconds;
    }
    set retryDurationSeconds(value) {
        this._retryDurationSeconds = value;
    }
    resetRetryDurationSeconds() {
        this._retryDurationSeconds = undefined;
    }
    get retryDurationSecondsInput() {
        return this._retryDurationSeconds;
    }
    get tenancyOcid() {
        return this._tenancyOcid;
    }
    set tenancyOcid(value) {
        this._tenancyOcid = value;
    }
    resetTenancyOcid() {
        this._tenancyOcid = undefined;
    }
    get tenancyOcidInput() {
        return this._tenancyOcid;
    }
    get testTimeMaintenanceRebootDue() {
        return this._testTimeMaintenanceRebootDue;
    }
    set testTimeMaintenanceRebootDue(value) {
        this._testTimeMaintenanceRebootDue = value;
    }
    resetTestTimeMaintenanceRebootDue() {
        this._testTimeMaintenanceRebootDue = undefined;
    }
    get testTimeMaintenanceRebootDueInput() {
        return this._testTimeMaintenanceRebootDue;
    }
    get tokenExchangeAuth() {
        return this._tokenExchangeAuth;
    }
    set tokenExchangeAuth(value) {
        this._tokenExchangeAuth = value;
    }
    resetTokenExchangeAuth() {
        this._tokenExchangeAuth = undefined;
    }
    get tokenExchangeAuthInput() {
        return this._tokenExchangeAuth;
    }
    get tokenExchangeClientId() {
        return this._tokenExchangeClientId;
    }
    set tokenExchangeClientId(value) {
        this._tokenExchangeClientId = value;
    }
    resetTokenExchangeClientId() {
        this._tokenExchangeClientId = undefined;
    }
    get tokenExchangeClientIdInput() {
        return this._tokenExchangeClientId;
    }
    get tokenExchangeClientSecret() {
        return this._tokenExchangeClientSecret;
    }
    set tokenExchangeClientSecret(value) {
        this._tokenExchangeClientSecret = value;
    }
    resetTokenExchangeClientSecret() {
        this._tokenExchangeClientSecret = undefined;
    }
    get tokenExchangeClientSecretInput() {
        return this._tokenExchangeClientSecret;
    }
    get tokenExchangeDomainUrl() {
        return this._tokenExchangeDomainUrl;
    }
    set tokenExchangeDomainUrl(value) {
        this._tokenExchangeDomainUrl = value;
    }
    resetTokenExchangeDomainUrl() {
        this._tokenExchangeDomainUrl = undefined;
    }
    get tokenExchangeDomainUrlInput() {
        return this._tokenExchangeDomainUrl;
    }
    get tokenExchangePublicKey() {
        return this._tokenExchangePublicKey;
    }
    set tokenExchangePublicKey(value) {
        this._tokenExchangePublicKey = value;
    }
    resetTokenExchangePublicKey() {
        this._tokenExchangePublicKey = undefined;
    }
    get tokenExchangePublicKeyInput() {
        return this._tokenExchangePublicKey;
    }
    get tokenExchangeRequestedTokenType() {
        return this._tokenExchangeRequestedTokenType;
    }
    set tokenExchangeRequestedTokenType(value) {
        this._tokenExchangeRequestedTokenType = value;
    }
    resetTokenExchangeRequestedTokenType() {
        this._tokenExchangeRequestedTokenType = undefined;
    }
    get tokenExchangeRequestedTokenTypeInput() {
        return this._tokenExchangeRequestedTokenType;
    }
    get tokenExchangeResourceType() {
        return this._tokenExchangeResourceType;
    }
    set tokenExchangeResourceType(value) {
        this._tokenExchangeResourceType = value;
    }
    resetTokenExchangeResourceType() {
        this._tokenExchangeResourceType = undefined;
    }
    get tokenExchangeResourceTypeInput() {
        return this._tokenExchangeResourceType;
    }
    get tokenExchangeRpstExp() {
        return this._tokenExchangeRpstExp;
    }
    set tokenExchangeRpstExp(value) {
        this._tokenExchangeRpstExp = value;
    }
    resetTokenExchangeRpstExp() {
        this._tokenExchangeRpstExp = undefined;
    }
    get tokenExchangeRpstExpInput() {
        return this._tokenExchangeRpstExp;
    }
    get tokenExchangeSubjectTokenType() {
        return this._tokenExchangeSubjectTokenType;
    }
    set tokenExchangeSubjectTokenType(value) {
        this._tokenExchangeSubjectTokenType = value;
    }
    resetTokenExchangeSubjectTokenType() {
        this._tokenExchangeSubjectTokenType = undefined;
    }
    get tokenExchangeSubjectTokenTypeInput() {
        return this._tokenExchangeSubjectTokenType;
    }
    get userOcid() {
        return this._userOcid;
    }
    set userOcid(value) {
        this._userOcid = value;
    }
    resetUserOcid() {
        this._userOcid = undefined;
    }
    get userOcidInput() {
        return this._userOcid;
    }
    get workloadIdentityTokenPath() {
        return this._workloadIdentityTokenPath;
    }
    set workloadIdentityTokenPath(value) {
        this._workloadIdentityTokenPath = value;
    }
    resetWorkloadIdentityTokenPath() {
        this._workloadIdentityTokenPath = undefined;
    }
    get workloadIdentityTokenPathInput() {
        return this._workloadIdentityTokenPath;
    }
    get alias() {
        return this._alias;
    }
    set alias(value) {
        this._alias = value;
    }
    resetAlias() {
        this._alias = undefined;
    }
    get aliasInput() {
        return this._alias;
    }
    synthesizeAttributes() {
        return {
            auth: cdktf.stringToTerraform(this._auth),
            config_file_profile: cdktf.stringToTerraform(this._configFileProfile),
            disable_auto_retries: cdktf.booleanToTerraform(this._disableAutoRetries),
            dual_stack_endpoint_enabled: cdktf.booleanToTerraform(this._dualStackEndpointEnabled),
            fingerprint: cdktf.stringToTerraform(this._fingerprint),
            ignore_defined_tags: cdktf.listMapper(cdktf.stringToTerraform, false)(this._ignoreDefinedTags),
            private_key: cdktf.stringToTerraform(this._privateKey),
            private_key_password: cdktf.stringToTerraform(this._privateKeyPassword),
            private_key_path: cdktf.stringToTerraform(this._privateKeyPath),
            realm_specific_service_endpoint_template_enabled: cdktf.booleanToTerraform(this._realmSpecificServiceEndpointTemplateEnabled),
            region: cdktf.stringToTerraform(this._region),
            retries_config_file: cdktf.stringToTerraform(this._retriesConfigFile),
            retry_duration_seconds: cdktf.numberToTerraform(this._retryDurationSeconds),
            tenancy_ocid: cdktf.stringToTerraform(this._tenancyOcid),
            test_time_maintenance_reboot_due: cdktf.stringToTerraform(this._testTimeMaintenanceRebootDue),
            token_exchange_auth: cdktf.stringToTerraform(this._tokenExchangeAuth),
            token_exchange_client_id: cdktf.stringToTerraform(this._tokenExchangeClientId),
            token_exchange_client_secret: cdktf.stringToTerraform(this._tokenExchangeClientSecret),
            token_exchange_domain_url: cdktf.stringToTerraform(this._tokenExchangeDomainUrl),
            token_exchange_public_key: cdktf.stringToTerraform(this._tokenExchangePublicKey),
            token_exchange_requested_token_type: cdktf.stringToTerraform(this._tokenExchangeRequestedTokenType),
            token_exchange_resource_type: cdktf.stringToTerraform(this._tokenExchangeResourceType),
            token_exchange_rpst_exp: cdktf.stringToTerraform(this._tokenExchangeRpstExp),
            token_exchange_subject_token_type: cdktf.stringToTerraform(this._tokenExchangeSubjectTokenType),
            user_ocid: cdktf.stringToTerraform(this._userOcid),
            workload_identity_token_path: cdktf.stringToTerraform(this._workloadIdentityTokenPath),
            alias: cdktf.stringToTerraform(this._alias),
        };
    }
    synthesizeHclAttributes() {
        const attrs = {
            auth: {
                value: cdktf.stringToHclTerraform(this._auth),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            config_file_profile: {
                value: cdktf.stringToHclTerraform(this._configFileProfile),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            disable_auto_retries: {
                value: cdktf.booleanToHclTerraform(this._disableAutoRetries),
                isBlock: false,
                type: "simple",
                storageClassType: "boolean",
            },
            dual_stack_endpoint_enabled: {
                value: cdktf.booleanToHclTerraform(this._dualStackEndpointEnabled),
                isBlock: false,
                type: "simple",
                storageClassType: "boolean",
            },
            fingerprint: {
                value: cdktf.stringToHclTerraform(this._fingerprint),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            ignore_defined_tags: {
                value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(this._ignoreDefinedTags),
                isBlock: false,
                type: "list",
                storageClassType: "stringList",
            },
            private_key: {
                value: cdktf.stringToHclTerraform(this._privateKey),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            private_key_password: {
                value: cdktf.stringToHclTerraform(this._privateKeyPassword),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            private_key_path: {
                value: cdktf.stringToHclTerraform(this._privateKeyPath),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            realm_specific_service_endpoint_template_enabled: {
                value: cdktf.booleanToHclTerraform(this._realmSpecificServiceEndpointTemplateEnabled),
                isBlock: false,
                type: "simple",
                storageClassType: "boolean",
            },
            region: {
                value: cdktf.stringToHclTerraform(this._region),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            retries_config_file: {
                value: cdktf.stringToHclTerraform(this._retriesConfigFile),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            retry_duration_seconds: {
                value: cdktf.numberToHclTerraform(this._retryDurationSeconds),
                isBlock: false,
                type: "simple",
                storageClassType: "number",
            },
            tenancy_ocid: {
                value: cdktf.stringToHclTerraform(this._tenancyOcid),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            test_time_maintenance_reboot_due: {
                value: cdktf.stringToHclTerraform(this._testTimeMaintenanceRebootDue),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            token_exchange_auth: {
                value: cdktf.stringToHclTerraform(this._tokenExchangeAuth),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            token_exchange_client_id: {
                value: cdktf.stringToHclTerraform(this._tokenExchangeClientId),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            token_exchange_client_secret: {
                value: cdktf.stringToHclTerraform(this._tokenExchangeClientSecret),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            token_exchange_domain_url: {
                value: cdktf.stringToHclTerraform(this._tokenExchangeDomainUrl),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            token_exchange_public_key: {
                value: cdktf.stringToHclTerraform(this._tokenExchangePublicKey),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            token_exchange_requested_token_type: {
                value: cdktf.stringToHclTerraform(this._tokenExchangeRequestedTokenType),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            token_exchange_resource_type: {
                value: cdktf.stringToHclTerraform(this._tokenExchangeResourceType),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            token_exchange_rpst_exp: {
                value: cdktf.stringToHclTerraform(this._tokenExchangeRpstExp),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            token_exchange_subject_token_type: {
                value: cdktf.stringToHclTerraform(this._tokenExchangeSubjectTokenType),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            user_ocid: {
                value: cdktf.stringToHclTerraform(this._userOcid),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            workload_identity_token_path: {
                value: cdktf.stringToHclTerraform(this._workloadIdentityTokenPath),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            alias: {
                value: cdktf.stringToHclTerraform(this._alias),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
        };
        return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
    }
}
exports.OciProvider = OciProvider;
OciProvider.tfResourceType = "oci";
