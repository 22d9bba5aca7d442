// Generated from the schema of oracle/oci 8.28.0; see ../../README.md. Do not edit.
// Made with @cdktf/provider-generator, Copyright (c) HashiCorp, Inc., SPDX-License-Identifier: MPL-2.0.
import { Construct } from 'constructs';
import * as cdktf from 'cdktf';
export interface GoldenGateConnectionConfig extends cdktf.TerraformMetaArguments {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/golden_gate_connection#access_key_id GoldenGateConnection#access_key_id}
    */
    readonly accessKeyId?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/golden_gate_connection#account_key GoldenGateConnection#account_key}
    */
    readonly accountKey?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/golden_gate_connection#account_key_secret_id GoldenGateConnection#account_key_secret_id}
    */
    readonly accountKeySecretId?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/golden_gate_connection#account_name GoldenGateConnection#account_name}
    */
    readonly accountName?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/golden_gate_connection#authentication_mode GoldenGateConnection#authentication_mode}
    */
    readonly authenticationMode?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/golden_gate_connection#authentication_type GoldenGateConnection#authentication_type}
    */
    readonly authenticationType?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/golden_gate_connection#azure_authority_host GoldenGateConnection#azure_authority_host}
    */
    readonly azureAuthorityHost?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/golden_gate_connection#azure_tenant_id GoldenGateConnection#azure_tenant_id}
    */
    readonly azureTenantId?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/golden_gate_connection#client_id GoldenGateConnection#client_id}
    */
    readonly clientId?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/golden_gate_connection#client_secret GoldenGateConnection#client_secret}
    */
    readonly clientSecret?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/golden_gate_connection#client_secret_secret_id GoldenGateConnection#client_secret_secret_id}
    */
    readonly clientSecretSecretId?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/golden_gate_connection#cluster_id GoldenGateConnection#cluster_id}
    */
    readonly clusterId?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/golden_gate_connection#cluster_placement_group_id GoldenGateConnection#cluster_placement_group_id}
    */
    readonly clusterPlacementGroupId?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/golden_gate_connection#compartment_id GoldenGateConnection#compartment_id}
    */
    readonly compartmentId: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/golden_gate_connection#connection_factory GoldenGateConnection#connection_factory}
    */
    readonly connectionFactory?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/golden_gate_connection#connection_string GoldenGateConnection#connection_string}
    */
    readonly connectionString?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/golden_gate_connection#connection_type GoldenGateConnection#connection_type}
    */
    readonly connectionType: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/golden_gate_connection#connection_url GoldenGateConnection#connection_url}
    */
    readonly connectionUrl?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/golden_gate_connection#consumer_properties GoldenGateConnection#consumer_properties}
    */
    readonly consumerProperties?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/golden_gate_connection#core_site_xml GoldenGateConnection#core_site_xml}
    */
    readonly coreSiteXml?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/golden_gate_connection#database_id GoldenGateConnection#database_id}
    */
    readonly databaseId?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/golden_gate_connection#database_name GoldenGateConnection#database_name}
    */
    readonly databaseName?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/golden_gate_connection#db_system_id GoldenGateConnection#db_system_id}
    */
    readonly dbSystemId?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/golden_gate_connection#defined_tags GoldenGateConnection#defined_tags}
    */
    readonly definedTags?: {
        [key: string]: string;
    };
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/golden_gate_connection#deployment_id GoldenGateConnection#deployment_id}
    */
    readonly deploymentId?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/golden_gate_connection#description GoldenGateConnection#description}
    */
    readonly description?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/golden_gate_connection#display_name GoldenGateConnection#display_name}
    */
    readonly displayName: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/golden_gate_connection#does_use_secret_ids GoldenGateConnection#does_use_secret_ids}
    */
    readonly doesUseSecretIds?: boolean | cdktf.IResolvable;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/golden_gate_connection#endpoint GoldenGateConnection#endpoint}
    */
    readonly endpoint?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/golden_gate_connection#fingerprint GoldenGateConnection#fingerprint}
    */
    readonly fingerprint?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/golden_gate_connection#freeform_tags GoldenGateConnection#freeform_tags}
    */
    readonly freeformTags?: {
        [key: string]: string;
    };
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/golden_gate_connection#host GoldenGateConnection#host}
    */
    readonly host?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/golden_gate_connection#id GoldenGateConnection#id}
    *
    * Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2.
    * If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
    */
    readonly id?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/golden_gate_connection#is_lock_override GoldenGateConnection#is_lock_override}
    */
    readonly isLockOverride?: boolean | cdktf.IResolvable;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/golden_gate_connection#jndi_connection_factory GoldenGateConnection#jndi_connection_factory}
    */
    readonly jndiConnectionFactory?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/golden_gate_connection#jndi_initial_context_factory GoldenGateConnection#jndi_initial_context_factory}
    */
    readonly jndiInitialContextFactory?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/golden_gate_connection#jndi_provider_url GoldenGateConnection#jndi_provider_url}
    */
    readonly jndiProviderUrl?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/golden_gate_connection#jndi_security_credentials GoldenGateConnection#jndi_security_credentials}
    */
    readonly jndiSecurityCredentials?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/golden_gate_connection#jndi_security_credentials_secret_id GoldenGateConnection#jndi_security_credentials_secret_id}
    */
    readonly jndiSecurityCredentialsSecretId?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/golden_gate_connection#jndi_security_principal GoldenGateConnection#jndi_security_principal}
    */
    readonly jndiSecurityPrincipal?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/golden_gate_connection#key_id GoldenGateConnection#key_id}
    */
    readonly keyId?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/golden_gate_connection#key_store GoldenGateConnection#key_store}
    */
    readonly keyStore?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/golden_gate_connection#key_store_password GoldenGateConnection#key_store_password}
    */
    readonly keyStorePassword?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/golden_gate_connection#key_store_password_secret_id GoldenGateConnection#key_store_password_secret_id}
    */
    readonly keyStorePasswordSecretId?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/golden_gate_connection#key_store_secret_id GoldenGateConnection#key_store_secret_id}
    */
    readonly keyStoreSecretId?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/golden_gate_connection#max_input_chars GoldenGateConnection#max_input_chars}
    */
    readonly maxInputChars?: number;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/golden_gate_connection#model_key GoldenGateConnection#model_key}
    */
    readonly modelKey?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/golden_gate_connection#nsg_ids GoldenGateConnection#nsg_ids}
    */
    readonly nsgIds?: string[];
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/golden_gate_connection#password GoldenGateConnection#password}
    */
    readonly password?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/golden_gate_connection#password_secret_id GoldenGateConnection#password_secret_id}
    */
    readonly passwordSecretId?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/golden_gate_connection#port GoldenGateConnection#port}
    */
    readonly port?: number;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/golden_gate_connection#private_key_file GoldenGateConnection#private_key_file}
    */
    readonly privateKeyFile?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/golden_gate_connection#private_key_file_secret_id GoldenGateConnection#private_key_file_secret_id}
    */
    readonly privateKeyFileSecretId?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/golden_gate_connection#private_key_passphrase GoldenGateConnection#private_key_passphrase}
    */
    readonly privateKeyPassphrase?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/golden_gate_connection#private_key_passphrase_secret_id GoldenGateConnection#private_key_passphrase_secret_id}
    */
    readonly privateKeyPassphraseSecretId?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/golden_gate_connection#producer_properties GoldenGateConnection#producer_properties}
    */
    readonly producerProperties?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/golden_gate_connection#provider_type GoldenGateConnection#provider_type}
    */
    readonly providerType?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/golden_gate_connection#public_key_fingerprint GoldenGateConnection#public_key_fingerprint}
    */
    readonly publicKeyFingerprint?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/golden_gate_connection#redis_cluster_id GoldenGateConnection#redis_cluster_id}
    */
    readonly redisClusterId?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/golden_gate_connection#region GoldenGateConnection#region}
    */
    readonly region?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/golden_gate_connection#routing_method GoldenGateConnection#routing_method}
    */
    readonly routingMethod?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/golden_gate_connection#sas_token GoldenGateConnection#sas_token}
    */
    readonly sasToken?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/golden_gate_connection#sas_token_secret_id GoldenGateConnection#sas_token_secret_id}
    */
    readonly sasTokenSecretId?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/golden_gate_connection#secret_access_key GoldenGateConnection#secret_access_key}
    */
    readonly secretAccessKey?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/golden_gate_connection#secret_access_key_secret_id GoldenGateConnection#secret_access_key_secret_id}
    */
    readonly secretAccessKeySecretId?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/golden_gate_connection#security_attributes GoldenGateConnection#security_attributes}
    */
    readonly securityAttributes?: {
        [key: string]: string;
    };
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/golden_gate_connection#security_protocol GoldenGateConnection#security_protocol}
    */
    readonly securityProtocol?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/golden_gate_connection#servers GoldenGateConnection#servers}
    */
    readonly servers?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/golden_gate_connection#service_account_key_file GoldenGateConnection#service_account_key_file}
    */
    readonly serviceAccountKeyFile?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/golden_gate_connection#service_account_key_file_secret_id GoldenGateConnection#service_account_key_file_secret_id}
    */
    readonly serviceAccountKeyFileSecretId?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/golden_gate_connection#session_mode GoldenGateConnection#session_mode}
    */
    readonly sessionMode?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/golden_gate_connection#should_use_jndi GoldenGateConnection#should_use_jndi}
    */
    readonly shouldUseJndi?: boolean | cdktf.IResolvable;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/golden_gate_connection#should_use_resource_principal GoldenGateConnection#should_use_resource_principal}
    */
    readonly shouldUseResourcePrincipal?: boolean | cdktf.IResolvable;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/golden_gate_connection#should_validate_server_certificate GoldenGateConnection#should_validate_server_certificate}
    */
    readonly shouldValidateServerCertificate?: boolean | cdktf.IResolvable;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/golden_gate_connection#ssl_ca GoldenGateConnection#ssl_ca}
    */
    readonly sslCa?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/golden_gate_connection#ssl_cert GoldenGateConnection#ssl_cert}
    */
    readonly sslCert?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/golden_gate_connection#ssl_client_keystash GoldenGateConnection#ssl_client_keystash}
    */
    readonly sslClientKeystash?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/golden_gate_connection#ssl_client_keystash_secret_id GoldenGateConnection#ssl_client_keystash_secret_id}
    */
    readonly sslClientKeystashSecretId?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/golden_gate_connection#ssl_client_keystoredb GoldenGateConnection#ssl_client_keystoredb}
    */
    readonly sslClientKeystoredb?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/golden_gate_connection#ssl_client_keystoredb_secret_id GoldenGateConnection#ssl_client_keystoredb_secret_id}
    */
    readonly sslClientKeystoredbSecretId?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/golden_gate_connection#ssl_crl GoldenGateConnection#ssl_crl}
    */
    readonly sslCrl?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/golden_gate_connection#ssl_key GoldenGateConnection#ssl_key}
    */
    readonly sslKey?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/golden_gate_connection#ssl_key_password GoldenGateConnection#ssl_key_password}
    */
    readonly sslKeyPassword?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/golden_gate_connection#ssl_key_password_secret_id GoldenGateConnection#ssl_key_password_secret_id}
    */
    readonly sslKeyPasswordSecretId?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/golden_gate_connection#ssl_key_secret_id GoldenGateConnection#ssl_key_secret_id}
    */
    readonly sslKeySecretId?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/golden_gate_connection#ssl_mode GoldenGateConnection#ssl_mode}
    */
    readonly sslMode?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/golden_gate_connection#ssl_server_certificate GoldenGateConnection#ssl_server_certificate}
    */
    readonly sslServerCertificate?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/golden_gate_connection#storage_credential_name GoldenGateConnection#storage_credential_name}
    */
    readonly storageCredentialName?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/golden_gate_connection#stream_pool_id GoldenGateConnection#stream_pool_id}
    */
    readonly streamPoolId?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/golden_gate_connection#subnet_id GoldenGateConnection#subnet_id}
    */
    readonly subnetId?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/golden_gate_connection#subscription_id GoldenGateConnection#subscription_id}
    */
    readonly subscriptionId?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/golden_gate_connection#technology_type GoldenGateConnection#technology_type}
    */
    readonly technologyType: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/golden_gate_connection#tenancy_id GoldenGateConnection#tenancy_id}
    */
    readonly tenancyId?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/golden_gate_connection#tenant_id GoldenGateConnection#tenant_id}
    */
    readonly tenantId?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/golden_gate_connection#tls_ca_file GoldenGateConnection#tls_ca_file}
    */
    readonly tlsCaFile?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/golden_gate_connection#tls_certificate_key_file GoldenGateConnection#tls_certificate_key_file}
    */
    readonly tlsCertificateKeyFile?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/golden_gate_connection#tls_certificate_key_file_password GoldenGateConnection#tls_certificate_key_file_password}
    */
    readonly tlsCertificateKeyFilePassword?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/golden_gate_connection#tls_certificate_key_file_password_secret_id GoldenGateConnection#tls_certificate_key_file_password_secret_id}
    */
    readonly tlsCertificateKeyFilePasswordSecretId?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/golden_gate_connection#tls_certificate_key_file_secret_id GoldenGateConnection#tls_certificate_key_file_secret_id}
    */
    readonly tlsCertificateKeyFileSecretId?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/golden_gate_connection#trigger_refresh GoldenGateConnection#trigger_refresh}
    */
    readonly triggerRefresh?: boolean | cdktf.IResolvable;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/golden_gate_connection#trust_store GoldenGateConnection#trust_store}
    */
    readonly trustStore?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/golden_gate_connection#trust_store_password GoldenGateConnection#trust_store_password}
    */
    readonly trustStorePassword?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/golden_gate_connection#trust_store_password_secret_id GoldenGateConnection#trust_store_password_secret_id}
    */
    readonly trustStorePasswordSecretId?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/golden_gate_connection#trust_store_secret_id GoldenGateConnection#trust_store_secret_id}
    */
    readonly trustStoreSecretId?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/golden_gate_connection#url GoldenGateConnection#url}
    */
    readonly url?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/golden_gate_connection#user_id GoldenGateConnection#user_id}
    */
    readonly userId?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/golden_gate_connection#username GoldenGateConnection#username}
    */
    readonly username?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/golden_gate_connection#vault_id GoldenGateConnection#vault_id}
    */
    readonly vaultId?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/golden_gate_connection#wallet GoldenGateConnection#wallet}
    */
    readonly wallet?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/golden_gate_connection#wallet_secret_id GoldenGateConnection#wallet_secret_id}
    */
    readonly walletSecretId?: string;
    /**
    * additional_attributes block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/golden_gate_connection#additional_attributes GoldenGateConnection#additional_attributes}
    */
    readonly additionalAttributes?: GoldenGateConnectionAdditionalAttributes[] | cdktf.IResolvable;
    /**
    * auth_details block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/golden_gate_connection#auth_details GoldenGateConnection#auth_details}
    */
    readonly authDetails?: GoldenGateConnectionAuthDetails;
    /**
    * bootstrap_servers block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/golden_gate_connection#bootstrap_servers GoldenGateConnection#bootstrap_servers}
    */
    readonly bootstrapServers?: GoldenGateConnectionBootstrapServers[] | cdktf.IResolvable;
    /**
    * catalog block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/golden_gate_connection#catalog GoldenGateConnection#catalog}
    */
    readonly catalog?: GoldenGateConnectionCatalog;
    /**
    * locks block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/golden_gate_connection#locks GoldenGateConnection#locks}
    */
    readonly locks?: GoldenGateConnectionLocks[] | cdktf.IResolvable;
    /**
    * storage block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/golden_gate_connection#storage GoldenGateConnection#storage}
    */
    readonly storage?: GoldenGateConnectionStorage;
    /**
    * timeouts block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/golden_gate_connection#timeouts GoldenGateConnection#timeouts}
    */
    readonly timeouts?: GoldenGateConnectionTimeouts;
}
export interface GoldenGateConnectionIngressIps {
}
export declare function goldenGateConnectionIngressIpsToTerraform(struct?: GoldenGateConnectionIngressIps): any;
export declare function goldenGateConnectionIngressIpsToHclTerraform(struct?: GoldenGateConnectionIngressIps): any;
export declare class GoldenGateConnectionIngressIpsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): GoldenGateConnectionIngressIps | undefined;
    set internalValue(value: GoldenGateConnectionIngressIps | undefined);
    get ingressIp(): string;
}
export declare class GoldenGateConnectionIngressIpsList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): GoldenGateConnectionIngressIpsOutputReference;
}
export interface GoldenGateConnectionAdditionalAttributes {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/golden_gate_connection#name GoldenGateConnection#name}
    */
    readonly name?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/golden_gate_connection#value GoldenGateConnection#value}
    */
    readonly value?: string;
}
export declare function goldenGateConnectionAdditionalAttributesToTerraform(struct?: GoldenGateConnectionAdditionalAttributes | cdktf.IResolvable): any;
export declare function goldenGateConnectionAdditionalAttributesToHclTerraform(struct?: GoldenGateConnectionAdditionalAttributes | cdktf.IResolvable): any;
export declare class GoldenGateConnectionAdditionalAttributesOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): GoldenGateConnectionAdditionalAttributes | cdktf.IResolvable | undefined;
    set internalValue(value: GoldenGateConnectionAdditionalAttributes | cdktf.IResolvable | undefined);
    private _name?;
    get name(): string;
    set name(value: string);
    resetName(): void;
    get nameInput(): string | undefined;
    private _value?;
    get value(): string;
    set value(value: string);
    resetValue(): void;
    get valueInput(): string | undefined;
}
export declare class GoldenGateConnectionAdditionalAttributesList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    internalValue?: GoldenGateConnectionAdditionalAttributes[] | cdktf.IResolvable;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): GoldenGateConnectionAdditionalAttributesOutputReference;
}
export interface GoldenGateConnectionAuthDetails {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/golden_gate_connection#api_key GoldenGateConnection#api_key}
    */
    readonly apiKey?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/golden_gate_connection#api_key_secret_id GoldenGateConnection#api_key_secret_id}
    */
    readonly apiKeySecretId?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/golden_gate_connection#auth_type GoldenGateConnection#auth_type}
    */
    readonly authType: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/golden_gate_connection#base_url GoldenGateConnection#base_url}
    */
    readonly baseUrl?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/golden_gate_connection#key_fingerprint GoldenGateConnection#key_fingerprint}
    */
    readonly keyFingerprint?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/golden_gate_connection#region GoldenGateConnection#region}
    */
    readonly region?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/golden_gate_connection#tenancy_id GoldenGateConnection#tenancy_id}
    */
    readonly tenancyId?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/golden_gate_connection#user_id GoldenGateConnection#user_id}
    */
    readonly userId?: string;
}
export declare function goldenGateConnectionAuthDetailsToTerraform(struct?: GoldenGateConnectionAuthDetailsOutputReference | GoldenGateConnectionAuthDetails): any;
export declare function goldenGateConnectionAuthDetailsToHclTerraform(struct?: GoldenGateConnectionAuthDetailsOutputReference | GoldenGateConnectionAuthDetails): any;
export declare class GoldenGateConnectionAuthDetailsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): GoldenGateConnectionAuthDetails | undefined;
    set internalValue(value: GoldenGateConnectionAuthDetails | undefined);
    private _apiKey?;
    get apiKey(): string;
    set apiKey(value: string);
    resetApiKey(): void;
    get apiKeyInput(): string | undefined;
    private _apiKeySecretId?;
    get apiKeySecretId(): string;
    set apiKeySecretId(value: string);
    resetApiKeySecretId(): void;
    get apiKeySecretIdInput(): string | undefined;
    private _authType?;
    get authType(): string;
    set authType(value: string);
    get authTypeInput(): string | undefined;
    private _baseUrl?;
    get baseUrl(): string;
    set baseUrl(value: string);
    resetBaseUrl(): void;
    get baseUrlInput(): string | undefined;
    private _keyFingerprint?;
    get keyFingerprint(): string;
    set keyFingerprint(value: string);
    resetKeyFingerprint(): void;
    get keyFingerprintInput(): string | undefined;
    private _region?;
    get region(): string;
    set region(value: string);
    resetRegion(): void;
    get regionInput(): string | undefined;
    private _tenancyId?;
    get tenancyId(): string;
    set tenancyId(value: string);
    resetTenancyId(): void;
    get tenancyIdInput(): string | undefined;
    private _userId?;
    get userId(): string;
    set userId(value: string);
    resetUserId(): void;
    get userIdInput(): string | undefined;
}
export interface GoldenGateConnectionBootstrapServers {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/golden_gate_connection#host GoldenGateConnection#host}
    */
    readonly host?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/golden_gate_connection#port GoldenGateConnection#port}
    */
    readonly port?: number;
}
export declare function goldenGateConnectionBootstrapServersToTerraform(struct?: GoldenGateConnectionBootstrapServers | cdktf.IResolvable): any;
export declare function goldenGateConnectionBootstrapServersToHclTerraform(struct?: GoldenGateConnectionBootstrapServers | cdktf.IResolvable): any;
export declare class GoldenGateConnectionBootstrapServersOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): GoldenGateConnectionBootstrapServers | cdktf.IResolvable | undefined;
    set internalValue(value: GoldenGateConnectionBootstrapServers | cdktf.IResolvable | undefined);
    private _host?;
    get host(): string;
    set host(value: string);
    resetHost(): void;
    get hostInput(): string | undefined;
    private _port?;
    get port(): number;
    set port(value: number);
    resetPort(): void;
    get portInput(): number | undefined;
    get privateIp(): string;
}
export declare class GoldenGateConnectionBootstrapServersList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    internalValue?: GoldenGateConnectionBootstrapServers[] | cdktf.IResolvable;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): GoldenGateConnectionBootstrapServersOutputReference;
}
export interface GoldenGateConnectionCatalog {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/golden_gate_connection#branch GoldenGateConnection#branch}
    */
    readonly branch?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/golden_gate_connection#catalog_type GoldenGateConnection#catalog_type}
    */
    readonly catalogType: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/golden_gate_connection#client_id GoldenGateConnection#client_id}
    */
    readonly clientId?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/golden_gate_connection#client_secret GoldenGateConnection#client_secret}
    */
    readonly clientSecret?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/golden_gate_connection#client_secret_secret_id GoldenGateConnection#client_secret_secret_id}
    */
    readonly clientSecretSecretId?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/golden_gate_connection#glue_id GoldenGateConnection#glue_id}
    */
    readonly glueId?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/golden_gate_connection#name GoldenGateConnection#name}
    */
    readonly name?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/golden_gate_connection#principal_role GoldenGateConnection#principal_role}
    */
    readonly principalRole?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/golden_gate_connection#properties GoldenGateConnection#properties}
    */
    readonly properties?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/golden_gate_connection#properties_secret_id GoldenGateConnection#properties_secret_id}
    */
    readonly propertiesSecretId?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/golden_gate_connection#uri GoldenGateConnection#uri}
    */
    readonly uri?: string;
}
export declare function goldenGateConnectionCatalogToTerraform(struct?: GoldenGateConnectionCatalogOutputReference | GoldenGateConnectionCatalog): any;
export declare function goldenGateConnectionCatalogToHclTerraform(struct?: GoldenGateConnectionCatalogOutputReference | GoldenGateConnectionCatalog): any;
export declare class GoldenGateConnectionCatalogOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): GoldenGateConnectionCatalog | undefined;
    set internalValue(value: GoldenGateConnectionCatalog | undefined);
    private _branch?;
    get branch(): string;
    set branch(value: string);
    resetBranch(): void;
    get branchInput(): string | undefined;
    private _catalogType?;
    get catalogType(): string;
    set catalogType(value: string);
    get catalogTypeInput(): string | undefined;
    private _clientId?;
    get clientId(): string;
    set clientId(value: string);
    resetClientId(): void;
    get clientIdInput(): string | undefined;
    private _clientSecret?;
    get clientSecret(): string;
    set clientSecret(value: string);
    resetClientSecret(): void;
    get clientSecretInput(): string | undefined;
    private _clientSecretSecretId?;
    get clientSecretSecretId(): string;
    set clientSecretSecretId(value: string);
    resetClientSecretSecretId(): void;
    get clientSecretSecretIdInput(): string | undefined;
    private _glueId?;
    get glueId(): string;
    set glueId(value: string);
    resetGlueId(): void;
    get glueIdInput(): string | undefined;
    private _name?;
    get name(): string;
    set name(value: string);
    resetName(): void;
    get nameInput(): string | undefined;
    private _principalRole?;
    get principalRole(): string;
    set principalRole(value: string);
    resetPrincipalRole(): void;
    get principalRoleInput(): string | undefined;
    private _properties?;
    get properties(): string;
    set properties(value: string);
    resetProperties(): void;
    get propertiesInput(): string | undefined;
    private _propertiesSecretId?;
    get propertiesSecretId(): string;
    set propertiesSecretId(value: string);
    resetPropertiesSecretId(): void;
    get propertiesSecretIdInput(): string | undefined;
    private _uri?;
    get uri(): string;
    set uri(value: string);
    resetUri(): void;
    get uriInput(): string | undefined;
}
export interface GoldenGateConnectionLocks {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/golden_gate_connection#message GoldenGateConnection#message}
    */
    readonly message?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/golden_gate_connection#type GoldenGateConnection#type}
    */
    readonly type: string;
}
export declare function goldenGateConnectionLocksToTerraform(struct?: GoldenGateConnectionLocks | cdktf.IResolvable): any;
export declare function goldenGateConnectionLocksToHclTerraform(struct?: GoldenGateConnectionLocks | cdktf.IResolvable): any;
export declare class GoldenGateConnectionLocksOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): GoldenGateConnectionLocks | cdktf.IResolvable | undefined;
    set internalValue(value: GoldenGateConnectionLocks | cdktf.IResolvable | undefined);
    private _message?;
    get message(): string;
    set message(value: string);
    resetMessage(): void;
    get messageInput(): string | undefined;
    get relatedResourceId(): string;
    get timeCreated(): string;
    private _type?;
    get type(): string;
    set type(value: string);
    get typeInput(): string | undefined;
}
export declare class GoldenGateConnectionLocksList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    internalValue?: GoldenGateConnectionLocks[] | cdktf.IResolvable;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): GoldenGateConnectionLocksOutputReference;
}
export interface GoldenGateConnectionStorage {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/golden_gate_connection#access_key_id GoldenGateConnection#access_key_id}
    */
    readonly accessKeyId?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/golden_gate_connection#account_key GoldenGateConnection#account_key}
    */
    readonly accountKey?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/golden_gate_connection#account_key_secret_id GoldenGateConnection#account_key_secret_id}
    */
    readonly accountKeySecretId?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/golden_gate_connection#account_name GoldenGateConnection#account_name}
    */
    readonly accountName?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/golden_gate_connection#bucket GoldenGateConnection#bucket}
    */
    readonly bucket?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/golden_gate_connection#container GoldenGateConnection#container}
    */
    readonly container?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/golden_gate_connection#endpoint GoldenGateConnection#endpoint}
    */
    readonly endpoint?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/golden_gate_connection#project_id GoldenGateConnection#project_id}
    */
    readonly projectId?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/golden_gate_connection#region GoldenGateConnection#region}
    */
    readonly region?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/golden_gate_connection#scheme_type GoldenGateConnection#scheme_type}
    */
    readonly schemeType?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/golden_gate_connection#secret_access_key GoldenGateConnection#secret_access_key}
    */
    readonly secretAccessKey?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/golden_gate_connection#secret_access_key_secret_id GoldenGateConnection#secret_access_key_secret_id}
    */
    readonly secretAccessKeySecretId?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/golden_gate_connection#service_account_key_file GoldenGateConnection#service_account_key_file}
    */
    readonly serviceAccountKeyFile?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/golden_gate_connection#service_account_key_file_secret_id GoldenGateConnection#service_account_key_file_secret_id}
    */
    readonly serviceAccountKeyFileSecretId?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/golden_gate_connection#storage_type GoldenGateConnection#storage_type}
    */
    readonly storageType: string;
}
export declare function goldenGateConnectionStorageToTerraform(struct?: GoldenGateConnectionStorageOutputReference | GoldenGateConnectionStorage): any;
export declare function goldenGateConnectionStorageToHclTerraform(struct?: GoldenGateConnectionStorageOutputReference | GoldenGateConnectionStorage): any;
export declare class GoldenGateConnectionStorageOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): GoldenGateConnectionStorage | undefined;
    set internalValue(value: GoldenGateConnectionStorage | undefined);
    private _accessKeyId?;
    get accessKeyId(): string;
    set accessKeyId(value: string);
    resetAccessKeyId(): void;
    get accessKeyIdInput(): string | undefined;
    private _accountKey?;
    get accountKey(): string;
    set accountKey(value: string);
    resetAccountKey(): void;
    get accountKeyInput(): string | undefined;
    private _accountKeySecretId?;
    get accountKeySecretId(): string;
    set accountKeySecretId(value: string);
    resetAccountKeySecretId(): void;
    get accountKeySecretIdInput(): string | undefined;
    private _accountName?;
    get accountName(): string;
    set accountName(value: string);
    resetAccountName(): void;
    get accountNameInput(): string | undefined;
    private _bucket?;
    get bucket(): string;
    set bucket(value: string);
    resetBucket(): void;
    get bucketInput(): string | undefined;
    private _container?;
    get container(): string;
    set container(value: string);
    resetContainer(): void;
    get containerInput(): string | undefined;
    private _endpoint?;
    get endpoint(): string;
    set endpoint(value: string);
    resetEndpoint(): void;
    get endpointInput(): string | undefined;
    private _projectId?;
    get projectId(): string;
    set projectId(value: string);
    resetProjectId(): void;
    get projectIdInput(): string | undefined;
    private _region?;
    get region(): string;
    set region(value: string);
    resetRegion(): void;
    get regionInput(): string | undefined;
    private _schemeType?;
    get schemeType(): string;
    set schemeType(value: string);
    resetSchemeType(): void;
    get schemeTypeInput(): string | undefined;
    private _secretAccessKey?;
    get secretAccessKey(): string;
    set secretAccessKey(value: string);
    resetSecretAccessKey(): void;
    get secretAccessKeyInput(): string | undefined;
    private _secretAccessKeySecretId?;
    get secretAccessKeySecretId(): string;
    set secretAccessKeySecretId(value: string);
    resetSecretAccessKeySecretId(): void;
    get secretAccessKeySecretIdInput(): string | undefined;
    private _serviceAccountKeyFile?;
    get serviceAccountKeyFile(): string;
    set serviceAccountKeyFile(value: string);
    resetServiceAccountKeyFile(): void;
    get serviceAccountKeyFileInput(): string | undefined;
    private _serviceAccountKeyFileSecretId?;
    get serviceAccountKeyFileSecretId(): string;
    set serviceAccountKeyFileSecretId(value: string);
    resetServiceAccountKeyFileSecretId(): void;
    get serviceAccountKeyFileSecretIdInput(): string | undefined;
    private _storageType?;
    get storageType(): string;
    set storageType(value: string);
    get storageTypeInput(): string | undefined;
}
export interface GoldenGateConnectionTimeouts {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/golden_gate_connection#create GoldenGateConnection#create}
    */
    readonly create?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/golden_gate_connection#delete GoldenGateConnection#delete}
    */
    readonly delete?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/golden_gate_connection#update GoldenGateConnection#update}
    */
    readonly update?: string;
}
export declare function goldenGateConnectionTimeoutsToTerraform(struct?: GoldenGateConnectionTimeouts | cdktf.IResolvable): any;
export declare function goldenGateConnectionTimeoutsToHclTerraform(struct?: GoldenGateConnectionTimeouts | cdktf.IResolvable): any;
export declare class GoldenGateConnectionTimeoutsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): GoldenGateConnectionTimeouts | cdktf.IResolvable | undefined;
    set internalValue(value: GoldenGateConnectionTimeouts | cdktf.IResolvable | undefined);
    private _create?;
    get create(): string;
    set create(value: string);
    resetCreate(): void;
    get createInput(): string | undefined;
    private _delete?;
    get delete(): string;
    set delete(value: string);
    resetDelete(): void;
    get deleteInput(): string | undefined;
    private _update?;
    get update(): string;
    set update(value: string);
    resetUpdate(): void;
    get updateInput(): string | undefined;
}
/**
* Represents a {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/golden_gate_connection oci_golden_gate_connection}
*/
export declare class GoldenGateConnection extends cdktf.TerraformResource {
    static readonly tfResourceType = "oci_golden_gate_connection";
    /**
    * Generates CDKTF code for importing a GoldenGateConnection resource upon running "cdktf plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the GoldenGateConnection to import
    * @param importFromId The id of the existing GoldenGateConnection that should be imported. Refer to the {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/golden_gate_connection#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the GoldenGateConnection to import is found
    */
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider): cdktf.ImportableResource;
    /**
    * Create a new {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/golden_gate_connection oci_golden_gate_connection} Resource
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options GoldenGateConnectionConfig
    */
    constructor(scope: Construct, id: string, config: GoldenGateConnectionConfig);
    private _accessKeyId?;
    get accessKeyId(): string;
    set accessKeyId(value: string);
    resetAccessKeyId(): void;
    get accessKeyIdInput(): string | undefined;
    private _accountKey?;
    get accountKey(): string;
    set accountKey(value: string);
    resetAccountKey(): void;
    get accountKeyInput(): string | undefined;
    private _accountKeySecretId?;
    get accountKeySecretId(): string;
    set accountKeySecretId(value: string);
    resetAccountKeySecretId(): void;
    get accountKeySecretIdInput(): string | undefined;
    private _accountName?;
    get accountName(): string;
    set accountName(value: string);
    resetAccountName(): void;
    get accountNameInput(): string | undefined;
    private _authenticationMode?;
    get authenticationMode(): string;
    set authenticationMode(value: string);
    resetAuthenticationMode(): void;
    get authenticationModeInput(): string | undefined;
    private _authenticationType?;
    get authenticationType(): string;
    set authenticationType(value: string);
    resetAuthenticationType(): void;
    get authenticationTypeInput(): string | undefined;
    private _azureAuthorityHost?;
    get azureAuthorityHost(): string;
    set azureAuthorityHost(value: string);
    resetAzureAuthorityHost(): void;
    get azureAuthorityHostInput(): string | undefined;
    private _azureTenantId?;
    get azureTenantId(): string;
    set azureTenantId(value: string);
    resetAzureTenantId(): void;
    get azureTenantIdInput(): string | undefined;
    private _clientId?;
    get clientId(): string;
    set clientId(value: string);
    resetClientId(): void;
    get clientIdInput(): string | undefined;
    private _clientSecret?;
    get clientSecret(): string;
    set clientSecret(value: string);
    resetClientSecret(): void;
    get clientSecretInput(): string | undefined;
    private _clientSecretSecretId?;
    get clientSecretSecretId(): string;
    set clientSecretSecretId(value: string);
    resetClientSecretSecretId(): void;
    get clientSecretSecretIdInput(): string | undefined;
    private _clusterId?;
    get clusterId(): string;
    set clusterId(value: string);
    resetClusterId(): void;
    get clusterIdInput(): string | undefined;
    private _clusterPlacementGroupId?;
    get clusterPlacementGroupId(): string;
    set clusterPlacementGroupId(value: string);
    resetClusterPlacementGroupId(): void;
    get clusterPlacementGroupIdInput(): string | undefined;
    private _compartmentId?;
    get compartmentId(): string;
    set compartmentId(value: string);
    get compartmentIdInput(): string | undefined;
    private _connectionFactory?;
    get connectionFactory(): string;
    set connectionFactory(value: string);
    resetConnectionFactory(): void;
    get connectionFactoryInput(): string | undefined;
    private _connectionString?;
    get connectionString(): string;
    set connectionString(value: string);
    resetConnectionString(): void;
    get connectionStringInput(): string | undefined;
    private _connectionType?;
    get connectionType(): string;
    set connectionType(value: string);
    get connectionTypeInput(): string | undefined;
    private _connectionUrl?;
    get connectionUrl(): string;
    set connectionUrl(value: string);
    resetConnectionUrl(): void;
    get connectionUrlInput(): string | undefined;
    private _consumerProperties?;
    get consumerProperties(): string;
    set consumerProperties(value: string);
    resetConsumerProperties(): void;
    get consumerPropertiesInput(): string | undefined;
    private _coreSiteXml?;
    get coreSiteXml(): string;
    set coreSiteXml(value: string);
    resetCoreSiteXml(): void;
    get coreSiteXmlInput(): string | undefined;
    private _databaseId?;
    get databaseId(): string;
    set databaseId(value: string);
    resetDatabaseId(): void;
    get databaseIdInput(): string | undefined;
    private _databaseName?;
    get databaseName(): string;
    set databaseName(value: string);
    resetDatabaseName(): void;
    get databaseNameInput(): string | undefined;
    private _dbSystemId?;
    get dbSystemId(): string;
    set dbSystemId(value: string);
    resetDbSystemId(): void;
    get dbSystemIdInput(): string | undefined;
    private _definedTags?;
    get definedTags(): {
        [key: string]: string;
    };
    set definedTags(value: {
        [key: string]: string;
    });
    resetDefinedTags(): void;
    get definedTagsInput(): {
        [key: string]: string;
    } | undefined;
    private _deploymentId?;
    get deploymentId(): string;
    set deploymentId(value: string);
    resetDeploymentId(): void;
    get deploymentIdInput(): string | undefined;
    private _description?;
    get description(): string;
    set description(value: string);
    resetDescription(): void;
    get descriptionInput(): string | undefined;
    private _displayName?;
    get displayName(): string;
    set displayName(value: string);
    get displayNameInput(): string | undefined;
    private _doesUseSecretIds?;
    get doesUseSecretIds(): boolean | cdktf.IResolvable;
    set doesUseSecretIds(value: boolean | cdktf.IResolvable);
    resetDoesUseSecretIds(): void;
    get doesUseSecretIdsInput(): boolean | cdktf.IResolvable | undefined;
    private _endpoint?;
    get endpoint(): string;
    set endpoint(value: string);
    resetEndpoint(): void;
    get endpointInput(): string | undefined;
    private _fingerprint?;
    get fingerprint(): string;
    set fingerprint(value: string);
    resetFingerprint(): void;
    get fingerprintInput(): string | undefined;
    private _freeformTags?;
    get freeformTags(): {
        [key: string]: string;
    };
    set freeformTags(value: {
        [key: string]: string;
    });
    resetFreeformTags(): void;
    get freeformTagsInput(): {
        [key: string]: string;
    } | undefined;
    private _host?;
    get host(): string;
    set host(value: string);
    resetHost(): void;
    get hostInput(): string | undefined;
    private _id?;
    get id(): string;
    set id(value: string);
    resetId(): void;
    get idInput(): string | undefined;
    private _ingressIps;
    get ingressIps(): GoldenGateConnectionIngressIpsList;
    private _isLockOverride?;
    get isLockOverride(): boolean | cdktf.IResolvable;
    set isLockOverride(value: boolean | cdktf.IResolvable);
    resetIsLockOverride(): void;
    get isLockOverrideInput(): boolean | cdktf.IResolvable | undefined;
    private _jndiConnectionFactory?;
    get jndiConnectionFactory(): string;
    set jndiConnectionFactory(value: string);
    resetJndiConnectionFactory(): void;
    get jndiConnectionFactoryInput(): string | undefined;
    private _jndiInitialContextFactory?;
    get jndiInitialContextFactory(): string;
    set jndiInitialContextFactory(value: string);
    resetJndiInitialContextFactory(): void;
    get jndiInitialContextFactoryInput(): string | undefined;
    private _jndiProviderUrl?;
    get jndiProviderUrl(): string;
    set jndiProviderUrl(value: string);
    resetJndiProviderUrl(): void;
    get jndiProviderUrlInput(): string | undefined;
    private _jndiSecurityCredentials?;
    get jndiSecurityCredentials(): string;
    set jndiSecurityCredentials(value: string);
    resetJndiSecurityCredentials(): void;
    get jndiSecurityCredentialsInput(): string | undefined;
    private _jndiSecurityCredentialsSecretId?;
    get jndiSecurityCredentialsSecretId(): string;
    set jndiSecurityCredentialsSecretId(value: string);
    resetJndiSecurityCredentialsSecretId(): void;
    get jndiSecurityCredentialsSecretIdInput(): string | undefined;
    private _jndiSecurityPrincipal?;
    get jndiSecurityPrincipal(): string;
    set jndiSecurityPrincipal(value: string);
    resetJndiSecurityPrincipal(): void;
    get jndiSecurityPrincipalInput(): string | undefined;
    private _keyId?;
    get keyId(): string;
    set keyId(value: string);
    resetKeyId(): void;
    get keyIdInput(): string | undefined;
    private _keyStore?;
    get keyStore(): string;
    set keyStore(value: string);
    resetKeyStore(): void;
    get keyStoreInput(): string | undefined;
    private _keyStorePassword?;
    get keyStorePassword(): string;
    set keyStorePassword(value: string);
    resetKeyStorePassword(): void;
    get keyStorePasswordInput(): string | undefined;
    private _keyStorePasswordSecretId?;
    get keyStorePasswordSecretId(): string;
    set keyStorePasswordSecretId(value: string);
    resetKeyStorePasswordSecretId(): void;
    get keyStorePasswordSecretIdInput(): string | undefined;
    private _keyStoreSecretId?;
    get keyStoreSecretId(): string;
    set keyStoreSecretId(value: string);
    resetKeyStoreSecretId(): void;
    get keyStoreSecretIdInput(): string | undefined;
    get lifecycleDetails(): string;
    private _maxInputChars?;
    get maxInputChars(): number;
    set maxInputChars(value: number);
    resetMaxInputChars(): void;
    get maxInputCharsInput(): number | undefined;
    private _modelKey?;
    get modelKey(): string;
    set modelKey(value: string);
    resetModelKey(): void;
    get modelKeyInput(): string | undefined;
    private _nsgIds?;
    get nsgIds(): string[];
    set nsgIds(value: string[]);
    resetNsgIds(): void;
    get nsgIdsInput(): string[] | undefined;
    private _password?;
    get password(): string;
    set password(value: string);
    resetPassword(): void;
    get passwordInput(): string | undefined;
    private _passwordSecretId?;
    get passwordSecretId(): string;
    set passwordSecretId(value: string);
    resetPasswordSecretId(): void;
    get passwordSecretIdInput(): string | undefined;
    private _port?;
    get port(): number;
    set port(value: number);
    resetPort(): void;
    get portInput(): number | undefined;
    get privateIp(): string;
    private _privateKeyFile?;
    get privateKeyFile(): string;
    set privateKeyFile(value: string);
    resetPrivateKeyFile(): void;
    get privateKeyFileInput(): string | undefined;
    private _privateKeyFileSecretId?;
    get privateKeyFileSecretId(): string;
    set privateKeyFileSecretId(value: string);
    resetPrivateKeyFileSecretId(): void;
    get privateKeyFileSecretIdInput(): string | undefined;
    private _privateKeyPassphrase?;
    get privateKeyPassphrase(): string;
    set privateKeyPassphrase(value: string);
    resetPrivateKeyPassphrase(): void;
    get privateKeyPassphraseInput(): string | undefined;
    private _privateKeyPassphraseSecretId?;
    get privateKeyPassphraseSecretId(): string;
    set privateKeyPassphraseSecretId(value: string);
    resetPrivateKeyPassphraseSecretId(): void;
    get privateKeyPassphraseSecretIdInput(): string | undefined;
    private _producerProperties?;
    get producerProperties(): string;
    set producerProperties(value: string);
    resetProducerProperties(): void;
    get producerPropertiesInput(): string | undefined;
    private _providerType?;
    get providerType(): string;
    set providerType(value: string);
    resetProviderType(): void;
    get providerTypeInput(): string | undefined;
    private _publicKeyFingerprint?;
    get publicKeyFingerprint(): string;
    set publicKeyFingerprint(value: string);
    resetPublicKeyFingerprint(): void;
    get publicKeyFingerprintInput(): string | undefined;
    private _redisClusterId?;
    get redisClusterId(): string;
    set redisClusterId(value: string);
    resetRedisClusterId(): void;
    get redisClusterIdInput(): string | undefined;
    private _region?;
    get region(): string;
    set region(value: string);
    resetRegion(): void;
    get regionInput(): string | undefined;
    private _routingMethod?;
    get routingMethod(): string;
    set routingMethod(value: string);
    resetRoutingMethod(): void;
    get routingMethodInput(): string | undefined;
    private _sasToken?;
    get sasToken(): string;
    set sasToken(value: string);
    resetSasToken(): void;
    get sasTokenInput(): string | undefined;
    private _sasTokenSecretId?;
    get sasTokenSecretId(): string;
    set sasTokenSecretId(value: string);
    resetSasTokenSecretId(): void;
    get sasTokenSecretIdInput(): string | undefined;
    private _secretAccessKey?;
    get secretAccessKey(): string;
    set secretAccessKey(value: string);
    resetSecretAccessKey(): void;
    get secretAccessKeyInput(): string | undefined;
    private _secretAccessKeySecretId?;
    get secretAccessKeySecretId(): string;
    set secretAccessKeySecretId(value: string);
    resetSecretAccessKeySecretId(): void;
    get secretAccessKeySecretIdInput(): string | undefined;
    private _securityAttributes?;
    get securityAttributes(): {
        [key: string]: string;
    };
    set securityAttributes(value: {
        [key: string]: string;
    });
    resetSecurityAttributes(): void;
    get securityAttributesInput(): {
        [key: string]: string;
    } | undefined;
    private _securityProtocol?;
    get securityProtocol(): string;
    set securityProtocol(value: string);
    resetSecurityProtocol(): void;
    get securityProtocolInput(): string | undefined;
    private _servers?;
    get servers(): string;
    set servers(value: string);
    resetServers(): void;
    get serversInput(): string | undefined;
    private _serviceAccountKeyFile?;
    get serviceAccountKeyFile(): string;
    set serviceAccountKeyFile(value: string);
    resetServiceAccountKeyFile(): void;
    get serviceAccountKeyFileInput(): string | undefined;
    private _serviceAccountKeyFileSecretId?;
    get serviceAccountKeyFileSecretId(): string;
    set serviceAccountKeyFileSecretId(value: string);
    resetServiceAccountKeyFileSecretId(): void;
    get serviceAccountKeyFileSecretIdInput(): string | undefined;
    private _sessionMode?;
    get sessionMode(): string;
    set sessionMode(value: string);
    resetSessionMode(): void;
    get sessionModeInput(): string | undefined;
    private _shouldUseJndi?;
    get shouldUseJndi(): boolean | cdktf.IResolvable;
    set shouldUseJndi(value: boolean | cdktf.IResolvable);
    resetShouldUseJndi(): void;
    get shouldUseJndiInput(): boolean | cdktf.IResolvable | undefined;
    private _shouldUseResourcePrincipal?;
    get shouldUseResourcePrincipal(): boolean | cdktf.IResolvable;
    set shouldUseResourcePrincipal(value: boolean | cdktf.IResolvable);
    resetShouldUseResourcePrincipal(): void;
    get shouldUseResourcePrincipalInput(): boolean | cdktf.IResolvable | undefined;
    private _shouldValidateServerCertificate?;
    get shouldValidateServerCertificate(): boolean | cdktf.IResolvable;
    set shouldValidateServerCertificate(value: boolean | cdktf.IResolvable);
    resetShouldValidateServerCertificate(): void;
    get shouldValidateServerCertificateInput(): boolean | cdktf.IResolvable | undefined;
    private _sslCa?;
    get sslCa(): string;
    set sslCa(value: string);
    resetSslCa(): void;
    get sslCaInput(): string | undefined;
    private _sslCert?;
    get sslCert(): string;
    set sslCert(value: string);
    resetSslCert(): void;
    get sslCertInput(): string | undefined;
    private _sslClientKeystash?;
    get sslClientKeystash(): string;
    set sslClientKeystash(value: string);
    resetSslClientKeystash(): void;
    get sslClientKeystashInput(): string | undefined;
    private _sslClientKeystashSecretId?;
    get sslClientKeystashSecretId(): string;
    set sslClientKeystashSecretId(value: string);
    resetSslClientKeystashSecretId(): void;
    get sslClientKeystashSecretIdInput(): string | undefined;
    private _sslClientKeystoredb?;
    get sslClientKeystoredb(): string;
    set sslClientKeystoredb(value: string);
    resetSslClientKeystoredb(): void;
    get sslClientKeystoredbInput(): string | undefined;
    private _sslClientKeystoredbSecretId?;
    get sslClientKeystoredbSecretId(): string;
    set sslClientKeystoredbSecretId(value: string);
    resetSslClientKeystoredbSecretId(): void;
    get sslClientKeystoredbSecretIdInput(): string | undefined;
    private _sslCrl?;
    get sslCrl(): string;
    set sslCrl(value: string);
    resetSslCrl(): void;
    get sslCrlInput(): string | undefined;
    private _sslKey?;
    get sslKey(): string;
    set sslKey(value: string);
    resetSslKey(): void;
    get sslKeyInput(): string | undefined;
    private _sslKeyPassword?;
    get sslKeyPassword(): string;
    set sslKeyPassword(value: string);
    resetSslKeyPassword(): void;
    get sslKeyPasswordInput(): string | undefined;
    private _sslKeyPasswordSecretId?;
    get sslKeyPasswordSecretId(): string;
    set sslKeyPasswordSecretId(value: string);
    resetSslKeyPasswordSecretId(): void;
    get sslKeyPasswordSecretIdInput(): string | undefined;
    private _sslKeySecretId?;
    get sslKeySecretId(): string;
    set sslKeySecretId(value: string);
    resetSslKeySecretId(): void;
    get sslKeySecretIdInput(): string | undefined;
    private _sslMode?;
    get sslMode(): string;
    set sslMode(value: string);
    resetSslMode(): void;
    get sslModeInput(): string | undefined;
    private _sslServerCertificate?;
    get sslServerCertificate(): string;
    set sslServerCertificate(value: string);
    resetSslServerCertificate(): void;
    get sslServerCertificateInput(): string | undefined;
    get state(): string;
    private _storageCredentialName?;
    get storageCredentialName(): string;
    set storageCredentialName(value: string);
    resetStorageCredentialName(): void;
    get storageCredentialNameInput(): string | undefined;
    private _streamPoolId?;
    get streamPoolId(): string;
    set streamPoolId(value: string);
    resetStreamPoolId(): void;
    get streamPoolIdInput(): string | undefined;
    private _subnetId?;
    get subnetId(): string;
    set subnetId(value: string);
    resetSubnetId(): void;
    get subnetIdInput(): string | undefined;
    private _subscriptionId?;
    get subscriptionId(): string;
    set subscriptionId(value: string);
    resetSubscriptionId(): void;
    get subscriptionIdInput(): string | undefined;
    private _systemTags;
    get systemTags(): cdktf.StringMap;
    private _technologyType?;
    get technologyType(): string;
    set technologyType(value: string);
    get technologyTypeInput(): string | undefined;
    private _tenancyId?;
    get tenancyId(): string;
    set tenancyId(value: string);
    resetTenancyId(): void;
    get tenancyIdInput(): string | undefined;
    private _tenantId?;
    get tenantId(): string;
    set tenantId(value: string);
    resetTenantId(): void;
    get tenantIdInput(): string | undefined;
    get timeCreated(): string;
    get timeUpdated(): string;
    private _tlsCaFile?;
    get tlsCaFile(): string;
    set tlsCaFile(value: string);
    resetTlsCaFile(): void;
    get tlsCaFileInput(): string | undefined;
    private _tlsCertificateKeyFile?;
    get tlsCertificateKeyFile(): string;
    set tlsCertificateKeyFile(value: string);
    resetTlsCertificateKeyFile(): void;
    get tlsCertificateKeyFileInput(): string | undefined;
    private _tlsCertificateKeyFilePassword?;
    get tlsCertificateKeyFilePassword(): string;
    set tlsCertificateKeyFilePassword(value: string);
    resetTlsCertificateKeyFilePassword(): void;
    get tlsCertificateKeyFilePasswordInput(): string | undefined;
    private _tlsCertificateKeyFilePasswordSecretId?;
    get tlsCertificateKeyFilePasswordSecretId(): string;
    set tlsCertificateKeyFilePasswordSecretId(value: string);
    resetTlsCertificateKeyFilePasswordSecretId(): void;
    get tlsCertificateKeyFilePasswordSecretIdInput(): string | undefined;
    private _tlsCertificateKeyFileSecretId?;
    get tlsCertificateKeyFileSecretId(): string;
    set tlsCertificateKeyFileSecretId(value: string);
    resetTlsCertificateKeyFileSecretId(): void;
    get tlsCertificateKeyFileSecretIdInput(): string | undefined;
    private _triggerRefresh?;
    get triggerRefresh(): boolean | cdktf.IResolvable;
    set triggerRefresh(value: boolean | cdktf.IResolvable);
    resetTriggerRefresh(): void;
    get triggerRefreshInput(): boolean | cdktf.IResolvable | undefined;
    private _trustStore?;
    get trustStore(): string;
    set trustStore(value: string);
    resetTrustStore(): void;
    get trustStoreInput(): string | undefined;
    private _trustStorePassword?;
    get trustStorePassword(): string;
    set trustStorePassword(value: string);
    resetTrustStorePassword(): void;
    get trustStorePasswordInput(): string | undefined;
    private _trustStorePasswordSecretId?;
    get trustStorePasswordSecretId(): string;
    set trustStorePasswordSecretId(value: string);
    resetTrustStorePasswordSecretId(): void;
    get trustStorePasswordSecretIdInput(): string | undefined;
    private _trustStoreSecretId?;
    get trustStoreSecretId(): string;
    set trustStoreSecretId(value: string);
    resetTrustStoreSecretId(): void;
    get trustStoreSecretIdInput(): string | undefined;
    private _url?;
    get url(): string;
    set url(value: string);
    resetUrl(): void;
    get urlInput(): string | undefined;
    private _userId?;
    get userId(): string;
    set userId(value: string);
    resetUserId(): void;
    get userIdInput(): string | undefined;
    private _username?;
    get username(): string;
    set username(value: string);
    resetUsername(): void;
    get usernameInput(): string | undefined;
    private _vaultId?;
    get vaultId(): string;
    set vaultId(value: string);
    resetVaultId(): void;
    get vaultIdInput(): string | undefined;
    private _wallet?;
    get wallet(): string;
    set wallet(value: string);
    resetWallet(): void;
    get walletInput(): string | undefined;
    private _walletSecretId?;
    get walletSecretId(): string;
    set walletSecretId(value: string);
    resetWalletSecretId(): void;
    get walletSecretIdInput(): string | undefined;
    private _additionalAttributes;
    get additionalAttributes(): GoldenGateConnectionAdditionalAttributesList;
    putAdditionalAttributes(value: GoldenGateConnectionAdditionalAttributes[] | cdktf.IResolvable): void;
    resetAdditionalAttributes(): void;
    get additionalAttributesInput(): cdktf.IResolvable | GoldenGateConnectionAdditionalAttributes[] | undefined;
    private _authDetails;
    get authDetails(): GoldenGateConnectionAuthDetailsOutputReference;
    putAuthDetails(value: GoldenGateConnectionAuthDetails): void;
    resetAuthDetails(): void;
    get authDetailsInput(): GoldenGateConnectionAuthDetails | undefined;
    private _bootstrapServers;
    get bootstrapServers(): GoldenGateConnectionBootstrapServersList;
    putBootstrapServers(value: GoldenGateConnectionBootstrapServers[] | cdktf.IResolvable): void;
    resetBootstrapServers(): void;
    get bootstrapServersInput(): cdktf.IResolvable | GoldenGateConnectionBootstrapServers[] | undefined;
    private _catalog;
    get catalog(): GoldenGateConnectionCatalogOutputReference;
    putCatalog(value: GoldenGateConnectionCatalog): void;
    resetCatalog(): void;
    get catalogInput(): GoldenGateConnectionCatalog | undefined;
    private _locks;
    get locks(): GoldenGateConnectionLocksList;
    putLocks(value: GoldenGateConnectionLocks[] | cdktf.IResolvable): void;
    resetLocks(): void;
    get locksInput(): cdktf.IResolvable | GoldenGateConnectionLocks[] | undefined;
    private _storage;
    get storage(): GoldenGateConnectionStorageOutputReference;
    putStorage(value: GoldenGateConnectionStorage): void;
    resetStorage(): void;
    get storageInput(): GoldenGateConnectionStorage | undefined;
    private _timeouts;
    get timeouts(): GoldenGateConnectionTimeoutsOutputReference;
    putTimeouts(value: GoldenGateConnectionTimeouts): void;
    resetTimeouts(): void;
    get timeoutsInput(): cdktf.IResolvable | GoldenGateConnectionTimeouts | undefined;
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}
