/** An amount of money in whole cents (分), always a safe integer; negative for credits. */
export type Cents = number;
