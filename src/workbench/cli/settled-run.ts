import type { SettledRun } from './month-workbook';

/**
 * What the add-in answers to the job `settleRun`, out of the page's world, as plain data of this one; null where it asks or refuses
 * instead.
 */
export function readSettledRun(answer: unknown): SettledRun | null {
  const outcome: unknown = answer === undefined ? null : JSON.parse(JSON.stringify(answer));
  if (!isDone(outcome)) return null;
  const { became, stayed } = outcome.report;
  return { became, stayed: stayed.map(({ name }) => name) };
}

interface Done {
  readonly report: { readonly became: SettledRun['became']; readonly stayed: readonly { readonly name: string }[] };
}

function isDone(value: unknown): value is Done {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'done' && 'report' in value;
}
