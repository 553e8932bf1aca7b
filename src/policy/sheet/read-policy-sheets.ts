import type { CellValue } from '../../cells/cell-value';
import type { DateSystem } from '../../cells/date-system';
import type { SourceSheet, SourceWorkbook } from '../../cells/source-workbook';
import { allSettings, type AnySetting } from '../all-settings';
import type { Policy } from '../policy';
import { readPolicy } from '../read-policy';
import type { PolicyFault, UnknownPolicyRow } from './policy-cell-fault';
import { policyRows, type FoundSetting, type PolicyRows } from './policy-rows';
import { settingReading, type SettingReading } from './setting-reading';

/** What a workbook's 应收参数 says: a policy, or every cell that is no good (R30). */
export type WorkbookPolicy = {
  /** The sheets on which settings stand, be they understood or not. */
  readonly sheetNames: readonly string[];
  /** Every place at which a setting stands. */
  readonly found: readonly FoundSetting[];
  /** Settings that such a sheet does not have, and that stand at their defaults. */
  readonly missing: readonly AnySetting['path'][];
  readonly unknown: readonly UnknownPolicyRow[];
} & ({ readonly ok: true; readonly policy: Policy } | { readonly ok: false; readonly faults: readonly PolicyFault[] });

/** A workbook's policy, and the workbook without the cells that hold it: no ledger is looked for in them. */
export interface PolicyOfWorkbook {
  readonly reading: WorkbookPolicy;
  readonly rest: SourceWorkbook;
}

/** Reads 应收参数 wherever it stands in a workbook; without one every setting has its default (R30). */
export function readPolicySheets(workbook: SourceWorkbook): PolicyOfWorkbook {
  const sheets = workbook.sheets.flatMap((sheet) => policyRows(sheet) ?? []);
  return { reading: policyOfSheets(sheets, workbook.dateSystem), rest: withoutRows(workbook, sheets) };
}

function policyOfSheets(sheets: readonly PolicyRows[], dateSystem: DateSystem): WorkbookPolicy {
  const faults: PolicyFault[] = sheets.flatMap((sheet) => sheet.faults);
  const readings = new Map<AnySetting['path'], SettingReading>();
  for (const found of sheets.flatMap(({ settings }) => settings)) {
    const reading = settingReading(found, dateSystem);
    faults.push(...reading.faults);
    const before = readings.get(found.setting.path);
    if (before === undefined) readings.set(found.setting.path, reading);
    else if (reading.faults.length === 0 && JSON.stringify(reading.value) !== JSON.stringify(before.value))
      faults.push({
        place: found.place,
        path: found.setting.path,
        value: found.cell,
        problem: { kind: 'twice', other: before.found.place },
      });
  }
  const policySheets = sheets.filter(({ isPolicy }) => isPolicy);
  const about = {
    sheetNames: policySheets.map(({ sheetName }) => sheetName),
    found: sheets.flatMap(({ settings }) => settings),
    missing: policySheets.length === 0 ? [] : allSettings.map(({ path }) => path).filter((path) => !readings.has(path)),
    unknown: sheets.flatMap(({ unknown }) => unknown),
  };
  if (faults.length > 0) return { ...about, ok: false, faults };
  const policy = readPolicy(Object.fromEntries([...readings].map(([path, { value }]) => [path, value])));
  // Every value has passed its own parser.
  if (!policy.ok) throw new UncheckedSetting(policy.faults.map(({ path }) => path).join());
  return { ...about, ok: true, policy: policy.policy };
}

/** Thrown where a value that was read passes its parser once and not twice: a programmer's fault. */
class UncheckedSetting extends Error {
  override name = 'UncheckedSetting';
}

function withoutRows(workbook: SourceWorkbook, sheets: readonly PolicyRows[]): SourceWorkbook {
  if (sheets.length === 0) return workbook;
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => {
      const policy = sheets.find(({ sheetName, isPolicy }) => isPolicy && sheetName === sheet.name);
      return policy === undefined ? sheet : blanked(sheet, policy);
    }),
  };
}

function blanked(sheet: SourceSheet, { ownRows, ownColumns: { first, end } }: PolicyRows): SourceSheet {
  return {
    ...sheet,
    values: sheet.values.map((values, index) =>
      ownRows.has(sheet.firstRow + index)
        ? values.map((value, column): CellValue => (column + sheet.firstColumn >= first && column + sheet.firstColumn < end ? '' : value))
        : values,
    ),
  };
}
