import { policyReport } from '../../reports/policy/policy-report';
import { defineJob, requestOf } from '../define-job';
import { rulesVersion } from '../month/rules-version';
import type { MakePolicySheetRequest, MakeTableOutcome } from './small-jobs-contract';

/** Adds 应收参数 with every setting as it stands, the user's from then on (R30); where there is one already it comes to the front. */
export const makePolicySheet = defineJob({
  name: 'makePolicySheet',
  parse: requestOf<MakePolicySheetRequest>()({}),
  writes: true,
  run: async (_asked, { workbook, control, texts, readBook }): Promise<MakeTableOutcome> => {
    const { reading, policyReading, policy } = await readBook();
    const [there] = policyReading.sheetNames;
    if (there !== undefined) {
      await workbook.show(there, null);
      return { kind: 'done', report: { sheet: there, isNew: false, added: null } };
    }
    const sheet = policyReport.sheetName(texts);
    const names = { period: '', byKind: new Map([[policyReport.kind, { sheet, tables: [], charts: [] }]]) };
    const context = { texts, names, policy: policy(), preparedAt: '', ledgerFile: reading.workbook.name, rulesVersion };
    const build = await policyReport.load();
    const [made = sheet] = await workbook.addSheets([build({}, context)], control);
    return { kind: 'done', report: { sheet: made, isNew: true, added: null } };
  },
});
