// Generated from the schema of oracle/oci 8.28.0; see ../../README.md. Do not edit.
// Made with @cdktf/provider-generator, Copyright (c) HashiCorp, Inc., SPDX-License-Identifier: MPL-2.0.
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.CoreSecurityList = exports.CoreSecurityListTimeoutsOutputReference = exports.CoreSecurityListIngressSecurityRulesList = exports.CoreSecurityListIngressSecurityRulesOutputReference = exports.CoreSecurityListIngressSecurityRulesUdpOptionsOutputReference = exports.CoreSecurityListIngressSecurityRulesUdpOptionsSourcePortRangeOutputReference = exports.CoreSecurityListIngressSecurityRulesTcpOptionsOutputReference = exports.CoreSecurityListIngressSecurityRulesTcpOptionsSourcePortRangeOutputReference = exports.CoreSecurityListIngressSecurityRulesIcmpOptionsOutputReference = exports.CoreSecurityListEgressSecurityRulesList = exports.CoreSecurityListEgressSecurityRulesOutputReference = exports.CoreSecurityListEgressSecurityRulesUdpOptionsOutputReference = exports.CoreSecurityListEgressSecurityRulesUdpOptionsSourcePortRangeOutputReference = exports.CoreSecurityListEgressSecurityRulesTcpOptionsOutputReference = exports.CoreSecurityListEgressSecurityRulesTcpOptionsSourcePortRangeOutputReference = exports.CoreSecurityListEgressSecurityRulesIcmpOptionsOutputReference = void 0;
exports.coreSecurityListEgressSecurityRulesIcmpOptionsToTerraform = coreSecurityListEgressSecurityRulesIcmpOptionsToTerraform;
exports.coreSecurityListEgressSecurityRulesIcmpOptionsToHclTerraform = coreSecurityListEgressSecurityRulesIcmpOptionsToHclTerraform;
exports.coreSecurityListEgressSecurityRulesTcpOptionsSourcePortRangeToTerraform = coreSecurityListEgressSecurityRulesTcpOptionsSourcePortRangeToTerraform;
exports.coreSecurityListEgressSecurityRulesTcpOptionsSourcePortRangeToHclTerraform = coreSecurityListEgressSecurityRulesTcpOptionsSourcePortRangeToHclTerraform;
exports.coreSecurityListEgressSecurityRulesTcpOptionsToTerraform = coreSecurityListEgressSecurityRulesTcpOptionsToTerraform;
exports.coreSecurityListEgressSecurityRulesTcpOptionsToHclTerraform = coreSecurityListEgressSecurityRulesTcpOptionsToHclTerraform;
exports.coreSecurityListEgressSecurityRulesUdpOptionsSourcePortRangeToTerraform = coreSecurityListEgressSecurityRulesUdpOptionsSourcePortRangeToTerraform;
exports.coreSecurityListEgressSecurityRulesUdpOptionsSourcePortRangeToHclTerraform = coreSecurityListEgressSecurityRulesUdpOptionsSourcePortRangeToHclTerraform;
exports.coreSecurityListEgressSecurityRulesUdpOptionsToTerraform = coreSecurityListEgressSecurityRulesUdpOptionsToTerraform;
exports.coreSecurityListEgressSecurityRulesUdpOptionsToHclTerraform = coreSecurityListEgressSecurityRulesUdpOptionsToHclTerraform;
exports.coreSecurityListEgressSecurityRulesToTerraform = coreSecurityListEgressSecurityRulesToTerraform;
exports.coreSecurityListEgressSecurityRulesToHclTerraform = coreSecurityListEgressSecurityRulesToHclTerraform;
exports.coreSecurityListIngressSecurityRulesIcmpOptionsToTerraform = coreSecurityListIngressSecurityRulesIcmpOptionsToTerraform;
exports.coreSecurityListIngressSecurityRulesIcmpOptionsToHclTerraform = coreSecurityListIngressSecurityRulesIcmpOptionsToHclTerraform;
exports.coreSecurityListIngressSecurityRulesTcpOptionsSourcePortRangeToTerraform = coreSecurityListIngressSecurityRulesTcpOptionsSourcePortRangeToTerraform;
exports.coreSecurityListIngressSecurityRulesTcpOptionsSourcePortRangeToHclTerraform = coreSecurityListIngressSecurityRulesTcpOptionsSourcePortRangeToHclTerraform;
exports.coreSecurityListIngressSecurityRulesTcpOptionsToTerraform = coreSecurityListIngressSecurityRulesTcpOptionsToTerraform;
exports.coreSecurityListIngressSecurityRulesTcpOptionsToHclTerraform = coreSecurityListIngressSecurityRulesTcpOptionsToHclTerraform;
exports.coreSecurityListIngressSecurityRulesUdpOptionsSourcePortRangeToTerraform = coreSecurityListIngressSecurityRulesUdpOptionsSourcePortRangeToTerraform;
exports.coreSecurityListIngressSecurityRulesUdpOptionsSourcePortRangeToHclTerraform = coreSecurityListIngressSecurityRulesUdpOptionsSourcePortRangeToHclTerraform;
exports.coreSecurityListIngressSecurityRulesUdpOptionsToTerraform = coreSecurityListIngressSecurityRulesUdpOptionsToTerraform;
exports.coreSecurityListIngressSecurityRulesUdpOptionsToHclTerraform = coreSecurityListIngressSecurityRulesUdpOptionsToHclTerraform;
exports.coreSecurityListIngressSecurityRulesToTerraform = coreSecurityListIngressSecurityRulesToTerraform;
exports.coreSecurityListIngressSecurityRulesToHclTerraform = coreSecurityListIngressSecurityRulesToHclTerraform;
exports.coreSecurityListTimeoutsToTerraform = coreSecurityListTimeoutsToTerraform;
exports.coreSecurityListTimeoutsToHclTerraform = coreSecurityListTimeoutsToHclTerraform;
const engine_1 = require("../../engine");
const cdktf = require("cdktf");
function coreSecurityListEgressSecurityRulesIcmpOptionsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        code: cdktf.numberToTerraform(struct.code),
        type: cdktf.numberToTerraform(struct.type),
    };
}
function coreSecurityListEgressSecurityRulesIcmpOptionsToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        code: {
            value: cdktf.numberToHclTerraform(struct.code),
            isBlock: false,
            type: "simple",
            storageClassType: "number",
        },
        type: {
            value: cdktf.numberToHclTerraform(struct.type),
            isBlock: false,
            type: "simple",
            storageClassType: "number",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class CoreSecurityListEgressSecurityRulesIcmpOptionsOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
        this.isEmptyObject = false;
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._code !== undefined) {
            hasAnyValues = true;
            internalValueResult.code = this._code;
        }
        if (this._type !== undefined) {
            hasAnyValues = true;
            internalValueResult.type = this._type;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this._code = undefined;
            this._type = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._code = value.code;
            this._type = value.type;
        }
    }
    get code() {
        return this.getNumberAttribute('code');
    }
    set code(value) {
        this._code = value;
    }
    resetCode() {
        this._code = undefined;
    }
    get codeInput() {
        return this._code;
    }
    get type() {
        return this.getNumberAttribute('type');
    }
    set type(value) {
        this._type = value;
    }
    get typeInput() {
        return this._type;
    }
}
exports.CoreSecurityListEgressSecurityRulesIcmpOptionsOutputReference = CoreSecurityListEgressSecurityRulesIcmpOptionsOutputReference;
function coreSecurityListEgressSecurityRulesTcpOptionsSourcePortRangeToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        max: cdktf.numberToTerraform(struct.max),
        min: cdktf.numberToTerraform(struct.min),
    };
}
function coreSecurityListEgressSecurityRulesTcpOptionsSourcePortRangeToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        max: {
            value: cdktf.numberToHclTerraform(struct.max),
            isBlock: false,
            type: "simple",
            storageClassType: "number",
        },
        min: {
            value: cdktf.numberToHclTerraform(struct.min),
            isBlock: false,
            type: "simple",
            storageClassType: "number",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class CoreSecurityListEgressSecurityRulesTcpOptionsSourcePortRangeOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
        this.isEmptyObject = false;
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._max !== undefined) {
            hasAnyValues = true;
            internalValueResult.max = this._max;
        }
        if (this._min !== undefined) {
            hasAnyValues = true;
            internalValueResult.min = this._min;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this._max = undefined;
            this._min = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._max = value.max;
            this._min = value.min;
        }
    }
    get max() {
        return this.getNumberAttribute('max');
    }
    set max(value) {
        this._max = value;
    }
    get maxInput() {
        return this._max;
    }
    get min() {
        return this.getNumberAttribute('min');
    }
    set min(value) {
        this._min = value;
    }
    get minInput() {
        return this._min;
    }
}
exports.CoreSecurityListEgressSecurityRulesTcpOptionsSourcePortRangeOutputReference = CoreSecurityListEgressSecurityRulesTcpOptionsSourcePortRangeOutputReference;
function coreSecurityListEgressSecurityRulesTcpOptionsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        max: cdktf.numberToTerraform(struct.max),
        min: cdktf.numberToTerraform(struct.min),
        source_port_range: coreSecurityListEgressSecurityRulesTcpOptionsSourcePortRangeToTerraform(struct.sourcePortRange),
    };
}
function coreSecurityListEgressSecurityRulesTcpOptionsToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        max: {
            value: cdktf.numberToHclTerraform(struct.max),
            isBlock: false,
            type: "simple",
            storageClassType: "number",
        },
        min: {
            value: cdktf.numberToHclTerraform(struct.min),
            isBlock: false,
            type: "simple",
            storageClassType: "number",
        },
        source_port_range: {
            value: coreSecurityListEgressSecurityRulesTcpOptionsSourcePortRangeToHclTerraform(struct.sourcePortRange),
            isBlock: true,
            type: "list",
            storageClassType: "CoreSecurityListEgressSecurityRulesTcpOptionsSourcePortRangeList",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class CoreSecurityListEgressSecurityRulesTcpOptionsOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
        this.isEmptyObject = false;
        this._sourcePortRange = new CoreSecurityListEgressSecurityRulesTcpOptionsSourcePortRangeOutputReference(this, "source_port_range");
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._max !== undefined) {
            hasAnyValues = true;
            internalValueResult.max = this._max;
        }
        if (this._min !== undefined) {
            hasAnyValues = true;
            internalValueResult.min = this._min;
        }
        if (this._sourcePortRange?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.sourcePortRange = this._sourcePortRange?.internalValue;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this._max = undefined;
            this._min = undefined;
            this._sourcePortRange.internalValue = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._max = value.max;
            this._min = value.min;
            this._sourcePortRange.internalValue = value.sourcePortRange;
        }
    }
    get max() {
        return this.getNumberAttribute('max');
    }
    set max(value) {
        this._max = value;
    }
    resetMax() {
        this._max = undefined;
    }
    get maxInput() {
        return this._max;
    }
    get min() {
        return this.getNumberAttribute('min');
    }
    set min(value) {
        this._min = value;
    }
    resetMin() {
        this._min = undefined;
    }
    get minInput() {
        return this._min;
    }
    get sourcePortRange() {
        return this._sourcePortRange;
    }
    putSourcePortRange(value) {
        this._sourcePortRange.internalValue = value;
    }
    resetSourcePortRange() {
        this._sourcePortRange.internalValue = undefined;
    }
    get sourcePortRangeInput() {
        return this._sourcePortRange.internalValue;
    }
}
exports.CoreSecurityListEgressSecurityRulesTcpOptionsOutputReference = CoreSecurityListEgressSecurityRulesTcpOptionsOutputReference;
function coreSecurityListEgressSecurityRulesUdpOptionsSourcePortRangeToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        max: cdktf.numberToTerraform(struct.max),
        min: cdktf.numberToTerraform(struct.min),
    };
}
function coreSecurityListEgressSecurityRulesUdpOptionsSourcePortRangeToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        max: {
            value: cdktf.numberToHclTerraform(struct.max),
            isBlock: false,
            type: "simple",
            storageClassType: "number",
        },
        min: {
            value: cdktf.numberToHclTerraform(struct.min),
            isBlock: false,
            type: "simple",
            storageClassType: "number",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class CoreSecurityListEgressSecurityRulesUdpOptionsSourcePortRangeOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
        this.isEmptyObject = false;
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._max !== undefined) {
            hasAnyValues = true;
            internalValueResult.max = this._max;
        }
        if (this._min !== undefined) {
            hasAnyValues = true;
            internalValueResult.min = this._min;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this._max = undefined;
            this._min = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._max = value.max;
            this._min = value.min;
        }
    }
    get max() {
        return this.getNumberAttribute('max');
    }
    set max(value) {
        this._max = value;
    }
    get maxInput() {
        return this._max;
    }
    get min() {
        return this.getNumberAttribute('min');
    }
    set min(value) {
        this._min = value;
    }
    get minInput() {
        return this._min;
    }
}
exports.CoreSecurityListEgressSecurityRulesUdpOptionsSourcePortRangeOutputReference = CoreSecurityListEgressSecurityRulesUdpOptionsSourcePortRangeOutputReference;
function coreSecurityListEgressSecurityRulesUdpOptionsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        max: cdktf.numberToTerraform(struct.max),
        min: cdktf.numberToTerraform(struct.min),
        source_port_range: coreSecurityListEgressSecurityRulesUdpOptionsSourcePortRangeToTerraform(struct.sourcePortRange),
    };
}
function coreSecurityListEgressSecurityRulesUdpOptionsToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        max: {
            value: cdktf.numberToHclTerraform(struct.max),
            isBlock: false,
            type: "simple",
            storageClassType: "number",
        },
        min: {
            value: cdktf.numberToHclTerraform(struct.min),
            isBlock: false,
            type: "simple",
            storageClassType: "number",
        },
        source_port_range: {
            value: coreSecurityListEgressSecurityRulesUdpOptionsSourcePortRangeToHclTerraform(struct.sourcePortRange),
            isBlock: true,
            type: "list",
            storageClassType: "CoreSecurityListEgressSecurityRulesUdpOptionsSourcePortRangeList",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class CoreSecurityListEgressSecurityRulesUdpOptionsOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
        this.isEmptyObject = false;
        this._sourcePortRange = new CoreSecurityListEgressSecurityRulesUdpOptionsSourcePortRangeOutputReference(this, "source_port_range");
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._max !== undefined) {
            hasAnyValues = true;
            internalValueResult.max = this._max;
        }
        if (this._min !== undefined) {
            hasAnyValues = true;
            internalValueResult.min = this._min;
        }
        if (this._sourcePortRange?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.sourcePortRange = this._sourcePortRange?.internalValue;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this._max = undefined;
            this._min = undefined;
            this._sourcePortRange.internalValue = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._max = value.max;
            this._min = value.min;
            this._sourcePortRange.internalValue = value.sourcePortRange;
        }
    }
    get max() {
        return this.getNumberAttribute('max');
    }
    set max(value) {
        this._max = value;
    }
    resetMax() {
        this._max = undefined;
    }
    get maxInput() {
        return this._max;
    }
    get min() {
        return this.getNumberAttribute('min');
    }
    set min(value) {
        this._min = value;
    }
    resetMin() {
        this._min = undefined;
    }
    get minInput() {
        return this._min;
    }
    get sourcePortRange() {
        return this._sourcePortRange;
    }
    putSourcePortRange(value) {
        this._sourcePortRange.internalValue = value;
    }
    resetSourcePortRange() {
        this._sourcePortRange.internalValue = undefined;
    }
    get sourcePortRangeInput() {
        return this._sourcePortRange.internalValue;
    }
}
exports.CoreSecurityListEgressSecurityRulesUdpOptionsOutputReference = CoreSecurityListEgressSecurityRulesUdpOptionsOutputReference;
function coreSecurityListEgressSecurityRulesToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        description: cdktf.stringToTerraform(struct.description),
        destination: cdktf.stringToTerraform(struct.destination),
        destination_type: cdktf.stringToTerraform(struct.destinationType),
        protocol: cdktf.stringToTerraform(struct.protocol),
        stateless: cdktf.booleanToTerraform(struct.stateless),
        icmp_options: coreSecurityListEgressSecurityRulesIcmpOptionsToTerraform(struct.icmpOptions),
        tcp_options: coreSecurityListEgressSecurityRulesTcpOptionsToTerraform(struct.tcpOptions),
        udp_options: coreSecurityListEgressSecurityRulesUdpOptionsToTerraform(struct.udpOptions),
    };
}
function coreSecurityListEgressSecurityRulesToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        description: {
            value: cdktf.stringToHclTerraform(struct.description),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        destination: {
            value: cdktf.stringToHclTerraform(struct.destination),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        destination_type: {
            value: cdktf.stringToHclTerraform(struct.destinationType),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        protocol: {
            value: cdktf.stringToHclTerraform(struct.protocol),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        stateless: {
            value: cdktf.booleanToHclTerraform(struct.stateless),
            isBlock: false,
            type: "simple",
            storageClassType: "boolean",
        },
        icmp_options: {
            value: coreSecurityListEgressSecurityRulesIcmpOptionsToHclTerraform(struct.icmpOptions),
            isBlock: true,
            type: "list",
            storageClassType: "CoreSecurityListEgressSecurityRulesIcmpOptionsList",
        },
        tcp_options: {
            value: coreSecurityListEgressSecurityRulesTcpOptionsToHclTerraform(struct.tcpOptions),
            isBlock: true,
            type: "list",
            storageClassType: "CoreSecurityListEgressSecurityRulesTcpOptionsList",
        },
        udp_options: {
            value: coreSecurityListEgressSecurityRulesUdpOptionsToHclTerraform(struct.udpOptions),
            isBlock: true,
            type: "list",
            storageClassType: "CoreSecurityListEgressSecurityRulesUdpOptionsList",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class CoreSecurityListEgressSecurityRulesOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute, complexObjectIndex, complexObjectIsFromSet) {
        super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
        this.isEmptyObject = false;
        this._icmpOptions = new CoreSecurityListEgressSecurityRulesIcmpOptionsOutputReference(this, "icmp_options");
        this._tcpOptions = new CoreSecurityListEgressSecurityRulesTcpOptionsOutputReference(this, "tcp_options");
        this._udpOptions = new CoreSecurityListEgressSecurityRulesUdpOptionsOutputReference(this, "udp_options");
    }
    get internalValue() {
        if (this.resolvableValue) {
            return this.resolvableValue;
        }
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._description !== undefined) {
            hasAnyValues = true;
            internalValueResult.description = this._description;
        }
        if (this._destination !== undefined) {
            hasAnyValues = true;
            internalValueResult.destination = this._destination;
        }
        if (this._destinationType !== undefined) {
            hasAnyValues = true;
            internalValueResult.destinationType = this._destinationType;
        }
        if (this._protocol !== undefined) {
            hasAnyValues = true;
            internalValueResult.protocol = this._protocol;
        }
        if (this._stateless !== undefined) {
            hasAnyValues = true;
            internalValueResult.stateless = this._stateless;
        }
        if (this._icmpOptions?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.icmpOptions = this._icmpOptions?.internalValue;
        }
        if (this._tcpOptions?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.tcpOptions = this._tcpOptions?.internalValue;
        }
        if (this._udpOptions?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.udpOptions = this._udpOptions?.internalValue;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this.resolvableValue = undefined;
            this._description = undefined;
            this._destination = undefined;
            this._destinationType = undefined;
            this._protocol = undefined;
            this._stateless = undefined;
            this._icmpOptions.internalValue = undefined;
            this._tcpOptions.internalValue = undefined;
            this._udpOptions.internalValue = undefined;
        }
        else if (cdktf.Tokenization.isResolvable(value)) {
            this.isEmptyObject = false;
            this.resolvableValue = value;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this.resolvableValue = undefined;
            this._description = value.description;
            this._destination = value.destination;
            this._destinationType = value.destinationType;
            this._protocol = value.protocol;
            this._stateless = value.stateless;
            this._icmpOptions.internalValue = value.icmpOptions;
            this._tcpOptions.internalValue = value.tcpOptions;
            this._udpOptions.internalValue = value.udpOptions;
        }
    }
    get description() {
        return this.getStringAttribute('description');
    }
    set description(value) {
        this._description = value;
    }
    resetDescription() {
        this._description = undefined;
    }
    get descriptionInput() {
        return this._description;
    }
    get destination() {
        return this.getStringAttribute('destination');
    }
    set destination(value) {
        this._destination = value;
    }
    get destinationInput() {
        return this._destination;
    }
    get destinationType() {
        return this.getStringAttribute('destination_type');
    }
    set destinationType(value) {
        this._destinationType = value;
    }
    resetDestinationType() {
        this._destinationType = undefined;
    }
    get destinationTypeInput() {
        return this._destinationType;
    }
    get protocol() {
        return this.getStringAttribute('protocol');
    }
    set protocol(value) {
        this._protocol = value;
    }
    get protocolInput() {
        return this._protocol;
    }
    get stateless() {
        return this.getBooleanAttribute('stateless');
    }
    set stateless(value) {
        this._stateless = value;
    }
    resetStateless() {
        this._stateless = undefined;
    }
    get statelessInput() {
        return this._stateless;
    }
    get icmpOptions() {
        return this._icmpOptions;
    }
    putIcmpOptions(value) {
        this._icmpOptions.internalValue = value;
    }
    resetIcmpOptions() {
        this._icmpOptions.internalValue = undefined;
    }
    get icmpOptionsInput() {
        return this._icmpOptions.internalValue;
    }
    get tcpOptions() {
        return this._tcpOptions;
    }
    putTcpOptions(value) {
        this._tcpOptions.internalValue = value;
    }
    resetTcpOptions() {
        this._tcpOptions.internalValue = undefined;
    }
    get tcpOptionsInput() {
        return this._tcpOptions.internalValue;
    }
    get udpOptions() {
        return this._udpOptions;
    }
    putUdpOptions(value) {
        this._udpOptions.internalValue = value;
    }
    resetUdpOptions() {
        this._udpOptions.internalValue = undefined;
    }
    get udpOptionsInput() {
        return this._udpOptions.internalValue;
    }
}
exports.CoreSecurityListEgressSecurityRulesOutputReference = CoreSecurityListEgressSecurityRulesOutputReference;
class CoreSecurityListEgressSecurityRulesList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new CoreSecurityListEgressSecurityRulesOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.CoreSecurityListEgressSecurityRulesList = CoreSecurityListEgressSecurityRulesList;
function coreSecurityListIngressSecurityRulesIcmpOptionsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        code: cdktf.numberToTerraform(struct.code),
        type: cdktf.numberToTerraform(struct.type),
    };
}
function coreSecurityListIngressSecurityRulesIcmpOptionsToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        code: {
            value: cdktf.numberToHclTerraform(struct.code),
            isBlock: false,
            type: "simple",
            storageClassType: "number",
        },
        type: {
            value: cdktf.numberToHclTerraform(struct.type),
            isBlock: false,
            type: "simple",
            storageClassType: "number",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class CoreSecurityListIngressSecurityRulesIcmpOptionsOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
        this.isEmptyObject = false;
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._code !== undefined) {
            hasAnyValues = true;
            internalValueResult.code = this._code;
        }
        if (this._type !== undefined) {
            hasAnyValues = true;
            internalValueResult.type = this._type;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this._code = undefined;
            this._type = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._code = value.code;
            this._type = value.type;
        }
    }
    get code() {
        return this.getNumberAttribute('code');
    }
    set code(value) {
        this._code = value;
    }
    resetCode() {
        this._code = undefined;
    }
    get codeInput() {
        return this._code;
    }
    get type() {
        return this.getNumberAttribute('type');
    }
    set type(value) {
        this._type = value;
    }
    get typeInput() {
        return this._type;
    }
}
exports.CoreSecurityListIngressSecurityRulesIcmpOptionsOutputReference = CoreSecurityListIngressSecurityRulesIcmpOptionsOutputReference;
function coreSecurityListIngressSecurityRulesTcpOptionsSourcePortRangeToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        max: cdktf.numberToTerraform(struct.max),
        min: cdktf.numberToTerraform(struct.min),
    };
}
function coreSecurityListIngressSecurityRulesTcpOptionsSourcePortRangeToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        max: {
            value: cdktf.numberToHclTerraform(struct.max),
            isBlock: false,
            type: "simple",
            storageClassType: "number",
        },
        min: {
            value: cdktf.numberToHclTerraform(struct.min),
            isBlock: false,
            type: "simple",
            storageClassType: "number",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class CoreSecurityListIngressSecurityRulesTcpOptionsSourcePortRangeOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
        this.isEmptyObject = false;
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._max !== undefined) {
            hasAnyValues = true;
            internalValueResult.max = this._max;
        }
        if (this._min !== undefined) {
            hasAnyValues = true;
            internalValueResult.min = this._min;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this._max = undefined;
            this._min = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._max = value.max;
            this._min = value.min;
        }
    }
    get max() {
        return this.getNumberAttribute('max');
    }
    set max(value) {
        this._max = value;
    }
    get maxInput() {
        return this._max;
    }
    get min() {
        return this.getNumberAttribute('min');
    }
    set min(value) {
        this._min = value;
    }
    get minInput() {
        return this._min;
    }
}
exports.CoreSecurityListIngressSecurityRulesTcpOptionsSourcePortRangeOutputReference = CoreSecurityListIngressSecurityRulesTcpOptionsSourcePortRangeOutputReference;
function coreSecurityListIngressSecurityRulesTcpOptionsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        max: cdktf.numberToTerraform(struct.max),
        min: cdktf.numberToTerraform(struct.min),
        source_port_range: coreSecurityListIngressSecurityRulesTcpOptionsSourcePortRangeToTerraform(struct.sourcePortRange),
    };
}
function coreSecurityListIngressSecurityRulesTcpOptionsToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        max: {
            value: cdktf.numberToHclTerraform(struct.max),
            isBlock: false,
            type: "simple",
            storageClassType: "number",
        },
        min: {
            value: cdktf.numberToHclTerraform(struct.min),
            isBlock: false,
            type: "simple",
            storageClassType: "number",
        },
        source_port_range: {
            value: coreSecurityListIngressSecurityRulesTcpOptionsSourcePortRangeToHclTerraform(struct.sourcePortRange),
            isBlock: true,
            type: "list",
            storageClassType: "CoreSecurityListIngressSecurityRulesTcpOptionsSourcePortRangeList",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class CoreSecurityListIngressSecurityRulesTcpOptionsOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
        this.isEmptyObject = false;
        this._sourcePortRange = new CoreSecurityListIngressSecurityRulesTcpOptionsSourcePortRangeOutputReference(this, "source_port_range");
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._max !== undefined) {
            hasAnyValues = true;
            internalValueResult.max = this._max;
        }
        if (this._min !== undefined) {
            hasAnyValues = true;
            internalValueResult.min = this._min;
        }
        if (this._sourcePortRange?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.sourcePortRange = this._sourcePortRange?.internalValue;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this._max = undefined;
            this._min = undefined;
            this._sourcePortRange.internalValue = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._max = value.max;
            this._min = value.min;
            this._sourcePortRange.internalValue = value.sourcePortRange;
        }
    }
    get max() {
        return this.getNumberAttribute('max');
    }
    set max(value) {
        this._max = value;
    }
    resetMax() {
        this._max = undefined;
    }
    get maxInput() {
        return this._max;
    }
    get min() {
        return this.getNumberAttribute('min');
    }
    set min(value) {
        this._min = value;
    }
    resetMin() {
        this._min = undefined;
    }
    get minInput() {
        return this._min;
    }
    get sourcePortRange() {
        return this._sourcePortRange;
    }
    putSourcePortRange(value) {
        this._sourcePortRange.internalValue = value;
    }
    resetSourcePortRange() {
        this._sourcePortRange.internalValue = undefined;
    }
    get sourcePortRangeInput() {
        return this._sourcePortRange.internalValue;
    }
}
exports.CoreSecurityListIngressSecurityRulesTcpOptionsOutputReference = CoreSecurityListIngressSecurityRulesTcpOptionsOutputReference;
function coreSecurityListIngressSecurityRulesUdpOptionsSourcePortRangeToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        max: cdktf.numberToTerraform(struct.max),
        min: cdktf.numberToTerraform(struct.min),
    };
}
function coreSecurityListIngressSecurityRulesUdpOptionsSourcePortRangeToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        max: {
            value: cdktf.numberToHclTerraform(struct.max),
            isBlock: false,
            type: "simple",
            storageClassType: "number",
        },
        min: {
            value: cdktf.numberToHclTerraform(struct.min),
            isBlock: false,
            type: "simple",
            storageClassType: "number",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class CoreSecurityListIngressSecurityRulesUdpOptionsSourcePortRangeOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
        this.isEmptyObject = false;
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._max !== undefined) {
            hasAnyValues = true;
            internalValueResult.max = this._max;
        }
        if (this._min !== undefined) {
            hasAnyValues = true;
            internalValueResult.min = this._min;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this._max = undefined;
            this._min = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._max = value.max;
            this._min = value.min;
        }
    }
    get max() {
        return this.getNumberAttribute('max');
    }
    set max(value) {
        this._max = value;
    }
    get maxInput() {
        return this._max;
    }
    get min() {
        return this.getNumberAttribute('min');
    }
    set min(value) {
        this._min = value;
    }
    get minInput() {
        return this._min;
    }
}
exports.CoreSecurityListIngressSecurityRulesUdpOptionsSourcePortRangeOutputReference = CoreSecurityListIngressSecurityRulesUdpOptionsSourcePortRangeOutputReference;
function coreSecurityListIngressSecurityRulesUdpOptionsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        max: cdktf.numberToTerraform(struct.max),
        min: cdktf.numberToTerraform(struct.min),
        source_port_range: coreSecurityListIngressSecurityRulesUdpOptionsSourcePortRangeToTerraform(struct.sourcePortRange),
    };
}
function coreSecurityListIngressSecurityRulesUdpOptionsToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        max: {
            value: cdktf.numberToHclTerraform(struct.max),
            isBlock: false,
            type: "simple",
            storageClassType: "number",
        },
        min: {
            value: cdktf.numberToHclTerraform(struct.min),
            isBlock: false,
            type: "simple",
            storageClassType: "number",
        },
        source_port_range: {
            value: coreSecurityListIngressSecurityRulesUdpOptionsSourcePortRangeToHclTerraform(struct.sourcePortRange),
            isBlock: true,
            type: "list",
            storageClassType: "CoreSecurityListIngressSecurityRulesUdpOptionsSourcePortRangeList",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class CoreSecurityListIngressSecurityRulesUdpOptionsOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
        this.isEmptyObject = false;
        this._sourcePortRange = new CoreSecurityListIngressSecurityRulesUdpOptionsSourcePortRangeOutputReference(this, "source_port_range");
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._max !== undefined) {
            hasAnyValues = true;
            internalValueResult.max = this._max;
        }
        if (this._min !== undefined) {
            hasAnyValues = true;
            internalValueResult.min = this._min;
        }
        if (this._sourcePortRange?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.sourcePortRange = this._sourcePortRange?.internalValue;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this._max = undefined;
            this._min = undefined;
            this._sourcePortRange.internalValue = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._max = value.max;
            this._min = value.min;
            this._sourcePortRange.internalValue = value.sourcePortRange;
        }
    }
    get max() {
        return this.getNumberAttribute('max');
    }
    set max(value) {
        this._max = value;
    }
    resetMax() {
        this._max = undefined;
    }
    get maxInput() {
        return this._max;
    }
    get min() {
        return this.getNumberAttribute('min');
    }
    set min(value) {
        this._min = value;
    }
    resetMin() {
        this._min = undefined;
    }
    get minInput() {
        return this._min;
    }
    get sourcePortRange() {
        return this._sourcePortRange;
    }
    putSourcePortRange(value) {
        this._sourcePortRange.internalValue = value;
    }
    resetSourcePortRange() {
        this._sourcePortRange.internalValue = undefined;
    }
    get sourcePortRangeInput() {
        return this._sourcePortRange.internalValue;
    }
}
exports.CoreSecurityListIngressSecurityRulesUdpOptionsOutputReference = CoreSecurityListIngressSecurityRulesUdpOptionsOutputReference;
function coreSecurityListIngressSecurityRulesToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        description: cdktf.stringToTerraform(struct.description),
        protocol: cdktf.stringToTerraform(struct.protocol),
        source: cdktf.stringToTerraform(struct.source),
        source_type: cdktf.stringToTerraform(struct.sourceType),
        stateless: cdktf.booleanToTerraform(struct.stateless),
        icmp_options: coreSecurityListIngressSecurityRulesIcmpOptionsToTerraform(struct.icmpOptions),
        tcp_options: coreSecurityListIngressSecurityRulesTcpOptionsToTerraform(struct.tcpOptions),
        udp_options: coreSecurityListIngressSecurityRulesUdpOptionsToTerraform(struct.udpOptions),
    };
}
function coreSecurityListIngressSecurityRulesToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        description: {
            value: cdktf.stringToHclTerraform(struct.description),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        protocol: {
            value: cdktf.stringToHclTerraform(struct.protocol),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        source: {
            value: cdktf.stringToHclTerraform(struct.source),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        source_type: {
            value: cdktf.stringToHclTerraform(struct.sourceType),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        stateless: {
            value: cdktf.booleanToHclTerraform(struct.stateless),
            isBlock: false,
            type: "simple",
            storageClassType: "boolean",
        },
        icmp_options: {
            value: coreSecurityListIngressSecurityRulesIcmpOptionsToHclTerraform(struct.icmpOptions),
            isBlock: true,
            type: "list",
            storageClassType: "CoreSecurityListIngressSecurityRulesIcmpOptionsList",
        },
        tcp_options: {
            value: coreSecurityListIngressSecurityRulesTcpOptionsToHclTerraform(struct.tcpOptions),
            isBlock: true,
            type: "list",
            storageClassType: "CoreSecurityListIngressSecurityRulesTcpOptionsList",
        },
        udp_options: {
            value: coreSecurityListIngressSecurityRulesUdpOptionsToHclTerraform(struct.udpOptions),
            isBlock: true,
            type: "list",
            storageClassType: "CoreSecurityListIngressSecurityRulesUdpOptionsList",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class CoreSecurityListIngressSecurityRulesOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute, complexObjectIndex, complexObjectIsFromSet) {
        super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
        this.isEmptyObject = false;
        this._icmpOptions = new CoreSecurityListIngressSecurityRulesIcmpOptionsOutputReference(this, "icmp_options");
        this._tcpOptions = new CoreSecurityListIngressSecurityRulesTcpOptionsOutputReference(this, "tcp_options");
        this._udpOptions = new CoreSecurityListIngressSecurityRulesUdpOptionsOutputReference(this, "udp_options");
    }
    get internalValue() {
        if (this.resolvableValue) {
            return this.resolvableValue;
        }
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._description !== undefined) {
            hasAnyValues = true;
            internalValueResult.description = this._description;
        }
        if (this._protocol !== undefined) {
            hasAnyValues = true;
            internalValueResult.protocol = this._protocol;
        }
        if (this._source !== undefined) {
            hasAnyValues = true;
            internalValueResult.source = this._source;
        }
        if (this._sourceType !== undefined) {
            hasAnyValues = true;
            internalValueResult.sourceType = this._sourceType;
        }
        if (this._stateless !== undefined) {
            hasAnyValues = true;
            internalValueResult.stateless = this._stateless;
        }
        if (this._icmpOptions?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.icmpOptions = this._icmpOptions?.internalValue;
        }
        if (this._tcpOptions?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.tcpOptions = this._tcpOptions?.internalValue;
        }
        if (this._udpOptions?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.udpOptions = this._udpOptions?.internalValue;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this.resolvableValue = undefined;
            this._description = undefined;
            this._protocol = undefined;
            this._source = undefined;
            this._sourceType = undefined;
            this._stateless = undefined;
            this._icmpOptions.internalValue = undefined;
            this._tcpOptions.internalValue = undefined;
            this._udpOptions.internalValue = undefined;
        }
        else if (cdktf.Tokenization.isResolvable(value)) {
            this.isEmptyObject = false;
            this.resolvableValue = value;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this.resolvableValue = undefined;
            this._description = value.description;
            this._protocol = value.protocol;
            this._source = value.source;
            this._sourceType = value.sourceType;
            this._stateless = value.stateless;
            this._icmpOptions.internalValue = value.icmpOptions;
            this._tcpOptions.internalValue = value.tcpOptions;
            this._udpOptions.internalValue = value.udpOptions;
        }
    }
    get description() {
        return this.getStringAttribute('description');
    }
    set description(value) {
        this._description = value;
    }
    resetDescription() {
        this._description = undefined;
    }
    get descriptionInput() {
        return this._description;
    }
    get protocol() {
        return this.getStringAttribute('protocol');
    }
    set protocol(value) {
        this._protocol = value;
    }
    get protocolInput() {
        return this._protocol;
    }
    get source() {
        return this.getStringAttribute('source');
    }
    set source(value) {
        this._source = value;
    }
    get sourceInput() {
        return this._source;
    }
    get sourceType() {
        return this.getStringAttribute('source_type');
    }
    set sourceType(value) {
        this._sourceType = value;
    }
    resetSourceType() {
        this._sourceType = undefined;
    }
    get sourceTypeInput() {
        return this._sourceType;
    }
    get stateless() {
        return this.getBooleanAttribute('stateless');
    }
    set stateless(value) {
        this._stateless = value;
    }
    resetStateless() {
        this._stateless = undefined;
    }
    get statelessInput() {
        return this._stateless;
    }
    get icmpOptions() {
        return this._icmpOptions;
    }
    putIcmpOptions(value) {
        this._icmpOptions.internalValue = value;
    }
    resetIcmpOptions() {
        this._icmpOptions.internalValue = undefined;
    }
    get icmpOptionsInput() {
        return this._icmpOptions.internalValue;
    }
    get tcpOptions() {
        return this._tcpOptions;
    }
    putTcpOptions(value) {
        this._tcpOptions.internalValue = value;
    }
    resetTcpOptions() {
        this._tcpOptions.internalValue = undefined;
    }
    get tcpOptionsInput() {
        return this._tcpOptions.internalValue;
    }
    get udpOptions() {
        return this._udpOptions;
    }
    putUdpOptions(value) {
        this._udpOptions.internalValue = value;
    }
    resetUdpOptions() {
        this._udpOptions.internalValue = undefined;
    }
    get udpOptionsInput() {
        return this._udpOptions.internalValue;
    }
}
exports.CoreSecurityListIngressSecurityRulesOutputReference = CoreSecurityListIngressSecurityRulesOutputReference;
class CoreSecurityListIngressSecurityRulesList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new CoreSecurityListIngressSecurityRulesOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.CoreSecurityListIngressSecurityRulesList = CoreSecurityListIngressSecurityRulesList;
function coreSecurityListTimeoutsToTerraform(struct) {
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
function coreSecurityListTimeoutsToHclTerraform(struct) {
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
class CoreSecurityListTimeoutsOutputReference extends cdktf.ComplexObject {
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
exports.CoreSecurityListTimeoutsOutputReference = CoreSecurityListTimeoutsOutputReference;
class CoreSecurityList extends cdktf.TerraformResource {
    static generateConfigForImport(scope, importToId, importFromId, provider) {
        return new cdktf.ImportableResource((0, engine_1.inEngine)(scope, importToId), importToId, { terraformResourceType: "oci_core_security_list", importId: importFromId, provider });
    }
    constructor(scope, id, config) {
        super((0, engine_1.inEngine)(scope, id), id, {
            terraformResourceType: 'oci_core_security_list',
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
        this._egressSecurityRules = new CoreSecurityListEgressSecurityRulesList(this, "egress_security_rules", true);
        this._ingressSecurityRules = new CoreSecurityListIngressSecurityRulesList(this, "ingress_security_rules", true);
        this._timeouts = new CoreSecurityListTimeoutsOutputReference(this, "timeouts");
        this._compartmentId = config.compartmentId;
        this._definedTags = config.definedTags;
        this._displayName = config.displayName;
        this._freeformTags = config.freeformTags;
        this._id = config.id;
        this._vcnId = config.vcnId;
        this._egressSecurityRules.internalValue = config.egressSecurityRules;
        this._ingressSecurityRules.internalValue = config.ingressSecurityRules;
        this._timeouts.internalValue = config.timeouts;
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
    get state() {
        return this.getStringAttribute('state');
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
    get egressSecurityRules() {
        return this._egressSecurityRules;
    }
    putEgressSecurityRules(value) {
        this._egressSecurityRules.internalValue = value;
    }
    resetEgressSecurityRules() {
        this._egressSecurityRules.internalValue = undefined;
    }
    get egressSecurityRulesInput() {
        return this._egressSecurityRules.internalValue;
    }
    get ingressSecurityRules() {
        return this._ingressSecurityRules;
    }
    putIngressSecurityRules(value) {
        this._ingressSecurityRules.internalValue = value;
    }
    resetIngressSecurityRules() {
        this._ingressSecurityRules.internalValue = undefined;
    }
    get ingressSecurityRulesInput() {
        return this._ingressSecurityRules.internalValue;
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
            vcn_id: cdktf.stringToTerraform(this._vcnId),
            egress_security_rules: cdktf.listMapper(coreSecurityListEgressSecurityRulesToTerraform, true)(this._egressSecurityRules.internalValue),
            ingress_security_rules: cdktf.listMapper(coreSecurityListIngressSecurityRulesToTerraform, true)(this._ingressSecurityRules.internalValue),
            timeouts: coreSecurityListTimeoutsToTerraform(this._timeouts.internalValue),
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
            vcn_id: {
                value: cdktf.stringToHclTerraform(this._vcnId),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            egress_security_rules: {
                value: cdktf.listMapperHcl(coreSecurityListEgressSecurityRulesToHclTerraform, true)(this._egressSecurityRules.internalValue),
                isBlock: true,
                type: "set",
                storageClassType: "CoreSecurityListEgressSecurityRulesList",
            },
            ingress_security_rules: {
                value: cdktf.listMapperHcl(coreSecurityListIngressSecurityRulesToHclTerraform, true)(this._ingressSecurityRules.internalValue),
                isBlock: true,
                type: "set",
                storageClassType: "CoreSecurityListIngressSecurityRulesList",
            },
            timeouts: {
                value: coreSecurityListTimeoutsToHclTerraform(this._timeouts.internalValue),
                isBlock: true,
                type: "struct",
                storageClassType: "CoreSecurityListTimeouts",
            },
        };
        return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
    }
}
exports.CoreSecurityList = CoreSecurityList;
CoreSecurityList.tfResourceType = "oci_core_security_list";
