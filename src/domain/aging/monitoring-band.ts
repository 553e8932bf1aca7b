/** The monitoring bands of the early-warning procedure, in rising order (R6). */
export const monitoringBands = ['未到期', '1-30天', '31-60天', '61-90天', '90天以上'] as const;

export type MonitoringBand = (typeof monitoringBands)[number];
