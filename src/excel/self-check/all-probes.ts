import type { Probe, ProbeArea } from './probe';
import { copyingProbes } from './probes/copying-probes';
import { formulaProbes } from './probes/formula-probes';
import { lookProbes } from './probes/look-probes';
import { nameProbes } from './probes/name-probes';
import { programProbes } from './probes/program-probes';
import { sheetProbes } from './probes/sheet-probes';
import { tableProbes } from './probes/table-probes';
import { valueProbes } from './probes/value-probes';

/** What the add-in counts on in Excel, by area: the self-check tries it there, the tests on the stand-in, and the documents list it. */
export const allProbes: Readonly<Record<ProbeArea, readonly Probe[]>> = {
  names: nameProbes,
  sheets: sheetProbes,
  copying: copyingProbes,
  tables: tableProbes,
  values: valueProbes,
  formulas: formulaProbes,
  looks: lookProbes,
  program: programProbes,
};
