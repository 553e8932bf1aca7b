import type { Probe, ProbeStage } from './probe';

/** Thrown by a probe that can't be tried where it runs, with the reason. */
export class ProbeSkipped extends Error {
  override name = 'ProbeSkipped';
}

/** Sheets of the self-check are called so, and its names, tables and XML parts begin so; whatever is called so goes. */
const sheetPrefix = '~自检 ';
export const namePrefix = 'selfcheck_';

/** Runs a probe on a fresh sheet, and takes away all that it has made, whatever comes of it. */
export async function onStage(probe: Probe): Promise<unknown> {
  const sheetName = `${sheetPrefix}0`;
  try {
    await clearStage();
    await inExcel(async (context) => {
      context.workbook.worksheets.add(sheetName);
      await context.sync();
    });
    return await inExcel((context) => probe.run(stageIn(context, sheetName, probe.id)));
  } finally {
    await clearStage();
  }
}

function stageIn(context: Excel.RequestContext, sheetName: string, id: string): ProbeStage {
  return {
    context,
    sheet: context.workbook.worksheets.getItem(sheetName),
    addSheet: (part) => context.workbook.worksheets.add(sheetPrefix + part),
    named: (part) => `${namePrefix}${id.replace(/-/g, '_')}_${part}`,
    refusalOf: (queue) =>
      inExcel(async (own) => {
        queue(own, own.workbook.worksheets.getItem(sheetName));
        await own.sync();
        return 'none';
      }).catch((error: unknown) => (error instanceof OfficeExtension.Error ? error.code : String(error))),
  };
}

/** Takes away sheets, names and XML parts of the self-check, also of one that was cut short. */
async function clearStage(): Promise<void> {
  await inExcel(async (context) => {
    const { names, worksheets } = context.workbook;
    names.load('items/name');
    worksheets.load('items/name,items/visibility');
    await context.sync();
    for (const name of names.items) if (name.name.startsWith(namePrefix)) name.delete();
    for (const sheet of worksheets.items) {
      if (!sheet.name.startsWith(sheetPrefix)) continue;
      // Excel deletes no very hidden sheet.
      if (sheet.visibility === 'VeryHidden') sheet.visibility = 'Hidden';
      sheet.delete();
    }
    await context.sync();
  });
}

function inExcel<Result>(work: (context: Excel.RequestContext) => Promise<Result>): Promise<Result> {
  return Excel.run({ delayForCellEdit: true }, work);
}
