/** The monitoring bands of the early-warning procedure, in rising order (R6). */
export const monitoringBands = ['未到期', '1-30天', '31-60天', '61-90天', '90天以上'] as const;

export type MonitoringBand = (typeof monitoringBands)[number];

/**
 * The last days overdue of the bands above 未到期 (R6). The words of the bands name them, so they are no setting: other edges make custom
 * bands (R8).
 */
export const monitoringEdges = [30, 60, 90] as const;

/** The monitoring band of so many days overdue; an edge belongs to the lower band (R6). */
export function monitoringBand(daysOverdue: number): MonitoringBand {
  if (daysOverdue <= 0) return '未到期';
  if (daysOverdue <= monitoringEdges[0]) return '1-30天';
  if (daysOverdue <= monitoringEdges[1]) return '31-60天';
  return daysOverdue <= monitoringEdges[2] ? '61-90天' : '90天以上';
}
