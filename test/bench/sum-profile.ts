import type { Profiler } from 'node:inspector';

/** When a step of the work began, by the clock that the profile was taken by, in microseconds. */
export interface StepBegun {
  readonly step: string;
  readonly microseconds: number;
}

/** Who a function belongs to: a name for the table, and the function's own. */
export interface Owner {
  readonly part: string;
  readonly file: string;
}

/** What a function took. */
export interface FunctionTime {
  readonly name: string;
  readonly file: string;
  readonly selfSeconds: number;
  /** With what it called; a function that calls itself counts once. */
  readonly wholeSeconds: number;
}

/** A profile by step: seconds of each part, and the functions, costliest by themselves first. */
export interface StepTime {
  readonly step: string;
  readonly secondsByPart: ReadonlyMap<string, number>;
  readonly functions: readonly FunctionTime[];
}

/**
 * Sums up the samples of a profile of V8 by step and part; each sample stands for the time until the next. A step may begin again and
 * again.
 */
export function sumProfile(
  { nodes, samples = [], timeDeltas = [], startTime }: Profiler.Profile,
  steps: readonly StepBegun[],
  ownerOf: (frame: Profiler.ProfileNode['callFrame']) => Owner,
): StepTime[] {
  const stacks = stacksOf(nodes, ownerOf);
  const sums = new Map(steps.map(({ step }) => [step, { parts: new Map<string, number>(), functions: new Map<string, Sum>() }]));
  let now = startTime;
  let at = 0;
  samples.forEach((sample, index) => {
    now += timeDeltas[index] ?? 0;
    while (at + 1 < steps.length && now >= (steps[at + 1]?.microseconds ?? Infinity)) at += 1;
    const stack = stacks.get(sample);
    const sum = sums.get(steps[at]?.step ?? '');
    if (!stack || !sum) return;
    const seconds = (timeDeltas[index + 1] ?? 0) / 1e6;
    sum.parts.set(stack.part, (sum.parts.get(stack.part) ?? 0) + seconds);
    stack.names.forEach((name, depth) => {
      const found = sum.functions.get(name) ?? { self: 0, whole: 0 };
      sum.functions.set(name, found);
      if (depth === 0) found.self += seconds;
      found.whole += seconds;
    });
  });
  return [...sums].map(([step, { parts, functions }]) => ({ step, secondsByPart: parts, functions: inOrder(functions) }));
}

interface Sum {
  self: number;
  whole: number;
}

interface Stack {
  readonly part: string;
  /** The function itself first, then its callers, each once. */
  readonly names: readonly string[];
}

function stacksOf(nodes: Profiler.Profile['nodes'], ownerOf: (frame: Profiler.ProfileNode['callFrame']) => Owner): Map<number, Stack> {
  const stacks = new Map<number, Stack>();
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const walk = (id: number, above: readonly string[]): void => {
    const node = byId.get(id);
    if (!node) return;
    const { part, file } = ownerOf(node.callFrame);
    const name = `${node.callFrame.functionName || '(anonymous)'}${separator}${file}`;
    const names = [name, ...above.filter((other) => other !== name)];
    stacks.set(id, { part, names });
    for (const child of node.children ?? []) walk(child, names);
  };
  if (nodes[0]) walk(nodes[0].id, []);
  return stacks;
}

const separator = '\n';

function inOrder(functions: ReadonlyMap<string, Sum>): FunctionTime[] {
  return [...functions]
    .map(([key, { self, whole }]) => {
      const [name = '', file = ''] = key.split(separator);
      return { name, file, selfSeconds: self, wholeSeconds: whole };
    })
    .sort((a, b) => b.selfSeconds - a.selfSeconds);
}
