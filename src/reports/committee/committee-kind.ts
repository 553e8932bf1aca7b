/** The mark of 会议材料. */
export const committeeKind = 'committee';
