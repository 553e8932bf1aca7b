import { setFlagsFromString } from 'node:v8';

/** Flags of V8 that were changed since the process began: as they are, and as they were. */
const changed: { readonly now: string; readonly atStart: string }[] = [];

/** Changes a flag of V8 for the rest of the run. */
export function changeFlag(now: string, atStart: string): void {
  if (changed.length === 0) process.prependOnceListener('exit', putBack);
  changed.push({ now, atStart });
  setFlagsFromString(now);
}

/** Does something under the flags that the process began with: only under those does V8 take the machine code that was kept under them. */
export function underStartFlags<T>(work: () => T): T {
  putBack();
  try {
    return work();
  } finally {
    for (const { now } of changed) setFlagsFromString(now);
  }
}

function putBack(): void {
  for (const { atStart } of changed) setFlagsFromString(atStart);
}
