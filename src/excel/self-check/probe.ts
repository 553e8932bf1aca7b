/** What a probe works with. */
export interface ProbeStage {
  readonly context: Excel.RequestContext;
  /** An empty, visible sheet of the probe's own, which goes afterwards. */
  readonly sheet: Excel.Worksheet;
  /** Adds a further sheet that goes afterwards. Queues only. */
  readonly addSheet: (part: string) => Excel.Worksheet;
  /** A name for a defined name, table or the like that no other probe uses; names that begin like this go afterwards. */
  readonly named: (part: string) => string;
  /** The error code by which Excel refuses what is queued, in a batch of its own; `none` where it does not. */
  readonly refusalOf: (queue: (context: Excel.RequestContext, sheet: Excel.Worksheet) => void) => Promise<string>;
}

/** Areas of the self-check, in their order. */
export const probeAreas = ['names', 'sheets', 'copying', 'tables', 'values', 'formulas', 'looks', 'program'] as const;

export type ProbeArea = (typeof probeAreas)[number];

type Sentence = { readonly 'zh-CN': string; readonly 'en-US': string };

/** Something that the add-in counts on in Excel, made executable. */
export interface Probe {
  readonly id: string;
  /** What is counted on. */
  readonly sentence: Sentence;
  /** The set of the Excel API that it takes, where that is newer than 1.9. */
  readonly needs?: `1.${number}`;
  /** What the calls come to where it holds, as JSON. */
  readonly expected: unknown;
  readonly run: (stage: ProbeStage) => Promise<unknown>;
}

/** What came of a probe: it holds, differs, or can't be tried here. */
export interface ProbeResult {
  readonly id: string;
  readonly area: ProbeArea;
  readonly outcome: 'holds' | 'differs' | 'untried';
  readonly sentence: Sentence;
  readonly expected: unknown;
  /** What came instead; an error as its code and words. */
  readonly seen: unknown;
}
