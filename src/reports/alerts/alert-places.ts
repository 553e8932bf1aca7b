/** The mark of 预警清单. */
export const alertsKind = 'alerts';

/** Columns of the list; the tables over and under it stand in the same. */
export const alertColumns = {
  number: 0,
  customer: 1,
  kind: 2,
  amount: 3,
  since: 4,
  urgency: 5,
  isNew: 6,
  rule: 7,
  action: 8,
  owner: 9,
} as const;
export const alertColumnCount = alertColumns.owner + 1;
