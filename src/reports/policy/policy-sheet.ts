import type { Area } from '../../cells/area';
import { settingSections } from '../../policy/all-settings';
import { policyValue } from '../../policy/policy-value';
import type { Phrase, Setting, SettingChoice, SettingUnit } from '../../policy/setting';
import { cellOfValue } from '../../policy/sheet/cell-of-value';
import { policyHeadings } from '../../policy/sheet/sheet-headings';
import { yesNoChoices } from '../../policy/sheet/yes-no-words';
import {
  amountFormat,
  dateFormat,
  greyLineStyle,
  greyText,
  hairlineColor,
  headerStyle,
  pageMargins,
  sectionStyle,
  textFormat,
  titleStyle,
} from '../../sheets/look';
import { SheetDraft } from '../../sheets/sheet-draft';
import type { CellContent, CellStyle, SheetModel } from '../../sheets/sheet-model';
import type { PolicyTexts } from '../../texts/policy/zh-CN';
import { namesOf } from '../report-names';
import type { ReportContext } from '../report-context';
import { policyKind } from './policy-kind';

/** Characters of each column: name, value, unit, rule, key. */
const columnWidths = [50, 24, 22, 14, 30];
const columns = columnWidths.length;
const titleHeight = 26;
const freeRows = 5;
/** Where values stand, and the first column of a table. */
const valueColumn = 1;
const [unitColumn, ruleColumn, pathColumn] = [2, 3, 4];

const line = { style: 'hair', color: hairlineColor } as const;
const inputStyle: CellStyle = {
  fill: '#FFF9E6',
  borders: { top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line },
};
const keyStyle: CellStyle = { fontSize: 8, color: greyText, horizontal: 'left' };
const tableHeadStyle: CellStyle = { bold: true, horizontal: 'center', borders: { bottom: line } };

/** How a value of each unit is shown and typed. */
const valueStyles: Readonly<Record<SettingUnit, CellStyle>> = {
  days: { numberFormat: 'General', horizontal: 'right' },
  months: { numberFormat: 'General', horizontal: 'right' },
  hours: { numberFormat: 'General', horizontal: 'right' },
  count: { numberFormat: '#,##0', horizontal: 'right' },
  dailyRate: { numberFormat: '0.0000%', horizontal: 'right' },
  share: { numberFormat: '0.00%', horizontal: 'right' },
  percent: { numberFormat: '0.00%', horizontal: 'right' },
  points: { numberFormat: 'General', horizontal: 'right' },
  weight: { numberFormat: 'General', horizontal: 'right' },
  factor: { numberFormat: 'General', horizontal: 'right' },
  cents: { numberFormat: amountFormat, horizontal: 'right' },
  day: { numberFormat: dateFormat, horizontal: 'right' },
  yesNo: { numberFormat: textFormat, horizontal: 'right' },
  choice: { numberFormat: textFormat, horizontal: 'right' },
  text: { numberFormat: textFormat, horizontal: 'left', wrap: true },
  table: {},
};

/** 应收参数: a small table a section, a row a setting; settings that are tables stand below their names, with rows to add to (R30). */
export function buildPolicySheet({ texts, names, policy }: ReportContext): SheetModel {
  const words = texts.policy;
  const { language } = words;
  const draft = new SheetDraft(columns, 0);
  columnWidths.forEach((width, column) => draft.widen(column, width));
  draft.line(0, 0, words.sheetName, titleStyle);
  draft.height(0, titleHeight);
  draft.line(1, 0, words.note, greyLineStyle);
  draft.breakText(1, 0, words.note);
  let row = 3;
  for (const { name, settings } of settingSections) {
    draft.line(row, 0, name[language], sectionStyle);
    const headings = [policyHeadings.name, policyHeadings.value, policyHeadings.unit, policyHeadings.rule, policyHeadings.path];
    draft.style(draft.put(row + 1, 0, [headings.map((heading) => heading[language])]), headerStyle);
    row += 2;
    for (const setting of settings) row = putSetting(draft, row, setting, policyValue(policy, setting), words, language);
    row += 1;
  }
  return draft.model({
    name: namesOf(names, policyKind).sheet,
    kind: policyKind,
    freeze: { rows: 1, columns: 0 },
    tabColor: null,
    pageSetup: {
      orientation: 'landscape',
      paper: 'A4',
      margins: pageMargins,
      titleRows: null,
      titleColumns: null,
      footer: { left: '&F', center: texts.sheets.pageFooter, right: '&D' },
    },
  });
}

/** Puts the rows of a setting; answers the row after them. */
function putSetting(draft: SheetDraft, row: number, setting: Setting, value: unknown, words: PolicyTexts, language: keyof Phrase): number {
  const { unit, rule, path, note, choices } = setting;
  const isTable = unit === 'table';
  const name = note[language];
  const unitWords = choices.length > 0 ? choices.map((one) => one.name[language]).join(' / ') : words.units[unit];
  draft.put(row, 0, [[name, isTable ? null : shown(unit, value, choices, language), isTable ? null : unitWords, rule, path]]);
  draft.style({ row, column: 0, rows: 1, columns: 1 }, { horizontal: 'left', bold: isTable });
  draft.breakTexts({ row, column: 0, rows: 1, columns: 1 }, [name]);
  draft.breakTexts({ row, column: unitColumn, rows: 1, columns: 1 }, [isTable ? null : unitWords]);
  draft.style({ row, column: unitColumn, rows: 1, columns: 2 }, { color: greyText, horizontal: 'left' });
  draft.style({ row, column: pathColumn, rows: 1, columns: 1 }, keyStyle);
  if (isTable) return putTable(draft, row + 1, setting, value as readonly unknown[], words, language);
  putInput(draft, { row, column: valueColumn, rows: 1, columns: 1 }, unit, choices, language);
  return row + 1;
}

/** A table's headings and rows, and where rows may be added some that are free; answers the row after them and a gap. */
function putTable(
  draft: SheetDraft,
  row: number,
  { columns: parts, rows }: Setting,
  values: readonly unknown[],
  words: PolicyTexts,
  language: keyof Phrase,
): number {
  const head = draft.put(row, valueColumn, [parts.map(({ name }) => name[language])]);
  draft.style(head, tableHeadStyle);
  const isGrowing = rows.length === 0;
  const count = values.length + (isGrowing ? freeRows : 0);
  const lines = Array.from({ length: count }, (_unused, index) => {
    const value = values[index];
    const cells = parts.map(({ unit, member }) => {
      const part = parts.length === 1 ? value : (value as Readonly<Record<string, unknown>> | undefined)?.[member];
      return shown(unit, part, [], language);
    });
    return [rows[index]?.[language] ?? null, ...cells];
  });
  draft.put(row + 1, 0, lines);
  draft.style({ row: row + 1, column: 0, rows: count, columns: 1 }, { horizontal: 'right' });
  parts.forEach(({ unit }, index) =>
    putInput(draft, { row: row + 1, column: valueColumn + index, rows: count, columns: 1 }, unit, [], language),
  );
  if (isGrowing && parts.length < ruleColumn)
    draft.line(row + 1 + values.length, valueColumn + parts.length, words.freeRow, { color: greyText, horizontal: 'left' });
  return row + 1 + count;
}

/** A value's cell; a blank one is left alone. */
function shown(unit: SettingUnit, value: unknown, choices: readonly SettingChoice[], language: keyof Phrase): CellContent {
  const cell = cellOfValue(unit, value, choices, language);
  return cell === '' ? null : cell;
}

function putInput(draft: SheetDraft, area: Area, unit: SettingUnit, choices: readonly SettingChoice[], language: keyof Phrase): void {
  // Choices that are numbers stand as numbers, so that Excel flags none as a number kept as text.
  const isNumeric = choices.length > 0 && choices.every(({ value }) => typeof value === 'number');
  draft.style(area, { ...inputStyle, ...valueStyles[isNumeric ? 'count' : unit] });
  const offered = unit === 'yesNo' ? yesNoChoices : choices;
  if (offered.length > 0) draft.validation({ area, list: offered.map(({ name }) => name[language]) });
}
