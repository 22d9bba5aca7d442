// Internal: the form of a phone number, in the code and in an input at deployment.

/**
 * In the syntax of regular expressions that JavaScript and Terraform share. The longest number in the international numbering plan
 * (ITU-T E.164) has 15 digits.
 */
export const PHONE_FORM = "^[+][1-9][0-9]{4,14}$";

/** To complete the sentence "must be ...". */
export const PHONE_RULE = "+ and the digits of country code and number";
