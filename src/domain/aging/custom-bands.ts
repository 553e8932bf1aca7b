/** Whether a list can be the upper edges of bands: whole days, from 1 up, each above the one before (R8). */
export function areBandEdges(edges: readonly number[]): boolean {
  return edges.length > 0 && edges.every((edge, index) => Number.isSafeInteger(edge) && edge > (edges[index - 1] ?? 0));
}

/** The words of the bands between ascending edges: 30, 60 make 未到期, 1-30天, 31-60天, 60天以上 (R8). */
export function customBands(edges: readonly number[]): string[] {
  const between = edges.map((edge, index) => `${(edges[index - 1] ?? 0) + 1}-${edge}天`);
  return ['未到期', ...between, `${edges.at(-1) ?? 0}天以上`];
}

/** Where so many days overdue stand in the list of bands: 0 is 未到期, and an edge belongs to the lower band (R8). */
export function customBandIndex(daysOverdue: number, edges: readonly number[]): number {
  if (daysOverdue <= 0) return 0;
  const band = edges.findIndex((edge) => daysOverdue <= edge);
  return band === -1 ? edges.length + 1 : band + 1;
}
