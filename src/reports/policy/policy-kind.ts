/** The kind of 应收参数. */
export const policyKind = 'policy';
