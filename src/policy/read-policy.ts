import { good, type ParseFault } from '../cells/parse/parser';
import { allSettings } from './all-settings';
import type { Policy } from './policy';
import { policyOf } from './policy-of';

/** A policy, or every value that is no good: no default steps in for one in silence (R30). */
export type PolicyReading =
  | { readonly ok: true; readonly policy: Policy; readonly unknown: readonly string[] }
  | { readonly ok: false; readonly faults: readonly SettingFault[]; readonly unknown: readonly string[] };

/** A value that a setting can't have; `unknown` of a reading are paths of no setting. */
export interface SettingFault {
  readonly path: string;
  readonly fault: ParseFault;
}

/** Reads values by the paths of their settings; a setting without one has its default. */
export function readPolicy(values: Readonly<Record<string, unknown>>): PolicyReading {
  const readings = allSettings.map((setting) => ({
    path: setting.path,
    parsed: Object.hasOwn(values, setting.path) ? setting.parse(values[setting.path]) : good<unknown>(setting.default),
  }));
  const unknown = Object.keys(values).filter((path) => !allSettings.some((setting) => setting.path === path));
  const faults = readings.flatMap(({ path, parsed }) => (parsed.ok ? [] : [{ path, fault: parsed.fault }]));
  if (faults.length > 0) return { ok: false, faults, unknown };
  return {
    ok: true,
    policy: policyOf(readings.flatMap(({ path, parsed }) => (parsed.ok ? [{ path, value: parsed.value }] : []))),
    unknown,
  };
}
