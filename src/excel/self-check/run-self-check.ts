import { hasExcelApi } from '../api-sets';
import { allProbes } from './all-probes';
import { probeAreas, type Probe, type ProbeArea, type ProbeResult } from './probe';
import { onStage, ProbeSkipped } from './probe-stage';

/** Told before each probe how many are done, of how many. */
export type OnProbe = (done: number, total: number) => void;

/** Tries every probe, each on a sheet of its own that goes afterwards; none of them stops the others. */
export async function runSelfCheck(
  onProbe: OnProbe = () => undefined,
  probes: Readonly<Record<ProbeArea, readonly Probe[]>> = allProbes,
): Promise<ProbeResult[]> {
  const all = probeAreas.flatMap((area) => probes[area].map((probe) => ({ area, probe })));
  const results: ProbeResult[] = [];
  for (const [index, { area, probe }] of all.entries()) {
    onProbe(index, all.length);
    const { id, sentence, expected } = probe;
    results.push({ id, area, sentence, expected, ...(await tried(probe)) });
  }
  return results;
}

async function tried(probe: Probe): Promise<Pick<ProbeResult, 'outcome' | 'seen'>> {
  if (probe.needs && !hasExcelApi(probe.needs)) return { outcome: 'untried', seen: `ExcelApi ${probe.needs}` };
  try {
    const seen = JSON.stringify(await onStage(probe));
    return { outcome: seen === JSON.stringify(probe.expected) ? 'holds' : 'differs', seen: JSON.parse(seen) as unknown };
  } catch (error) {
    return error instanceof ProbeSkipped ? { outcome: 'untried', seen: error.message } : { outcome: 'differs', seen: wordsOf(error) };
  }
}

function wordsOf(error: unknown): string {
  if (error instanceof OfficeExtension.Error) return `${error.code}: ${error.message} (${error.debugInfo.errorLocation ?? ''})`;
  return String(error);
}
