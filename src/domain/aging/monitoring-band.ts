/** The last days overdue of the monitoring bands above 未到期 of the early-warning procedure, unless the policy has others (R6, R8). */
export const monitoringEdges = [30, 60, 90] as const;
