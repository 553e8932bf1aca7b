/** A whole calendar day as Excel's serial number in the 1900 date system: 45658 is 2025-01-01 (R1). */
export type SerialDay = number;
