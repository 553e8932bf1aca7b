/** On what a customer owes penalties (R13a): the contract's tiers, the statutory rate, or nothing. */
export type PenaltyBasis = 'contract' | 'statutory' | 'none';
