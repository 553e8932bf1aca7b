import { hasExcelApi } from './api-sets';

// The mark by which a sheet of ours is known again, whatever it is called by then. Worksheet properties travel with the sheet;
// an Excel that has none yet keeps the ids of our sheets in one setting of the workbook. Both are looked at when reading.
const propertyKey = 'receivables.sheet';
const settingKey = 'receivables.sheets';

/** Queued before the first sync of a reading: the ids of our sheets as an older Excel wrote them down. */
export function loadMarkedIds(context: Excel.RequestContext): () => Set<string> {
  const setting = context.workbook.settings.getItemOrNullObject(settingKey);
  setting.load('value');
  return () => new Set(setting.isNullObject ? [] : idsIn(setting.value));
}

/** Queued once the worksheets are known: whether a worksheet carries the mark itself. */
export function loadMark(sheet: Excel.Worksheet): () => boolean {
  if (!hasExcelApi('1.12')) return () => false;
  const property = sheet.customProperties.getItemOrNullObject(propertyKey);
  property.load('value');
  return () => !property.isNullObject;
}

/** Marks sheets just made as ours; `kinds` has the kind of each by its worksheet id. Queues only. */
export function markSheets(context: Excel.RequestContext, kinds: ReadonlyMap<string, string>, idsBefore: ReadonlySet<string>): void {
  if (hasExcelApi('1.12')) {
    for (const [id, kind] of kinds) context.workbook.worksheets.getItem(id).customProperties.add(propertyKey, kind);
  } else {
    context.workbook.settings.add(settingKey, [...idsBefore, ...kinds.keys()]);
  }
}

function idsIn(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((id): id is string => typeof id === 'string') : [];
}
