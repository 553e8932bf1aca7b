/** The mark of 预警清单. */
export const alertsKind = 'alerts';
