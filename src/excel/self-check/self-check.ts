import type { Language } from '../../texts/language';
import { ExcelFiles } from '../excel-files';
import type { ProbeResult } from './probe';
import { runSelfCheck, type OnProbe } from './run-self-check';
import { selfCheckJson, surroundings, writeSelfCheckSheet } from './self-check-report';

/** How many probes came to what. */
export type SelfCheckSummary = Readonly<Record<ProbeResult['outcome'], number>>;

/** Tries all probes, writes what came of them to a sheet, and gives the user a file of it where the platform takes one. */
export async function selfCheck(language: Language, onProbe: OnProbe): Promise<SelfCheckSummary> {
  const results = await runSelfCheck(onProbe);
  const where = surroundings();
  await writeSelfCheckSheet(results, where, language);
  await new ExcelFiles().save('receivables-self-check.json', new TextEncoder().encode(selfCheckJson(results, where)), 'application/json');
  const count = (outcome: ProbeResult['outcome']): number => results.filter((result) => result.outcome === outcome).length;
  return { holds: count('holds'), differs: count('differs'), untried: count('untried') };
}
