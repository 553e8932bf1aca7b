import type { Locator } from 'playwright-core';

import { columnRoles } from '../../../src/ledger/reading-choices';
import { textsIn } from '../../../src/jobs/texts-in';
import { paneTexts } from '../../../src/texts/pane/pane-texts';
import { callScriptTexts } from '../../../src/texts/call-script/call-script-texts';
import { caseTabTexts } from '../../../src/texts/case-tab/case-tab-texts';
import { debtorFormsTexts } from '../../../src/texts/debtor-forms/debtor-forms-texts';
import { deskTabTexts } from '../../../src/texts/desk-tab/desk-tab-texts';
import { evidenceTexts } from '../../../src/texts/evidence/evidence-texts';
import { letterTabTexts } from '../../../src/texts/letter-tab/letter-tab-texts';
import type { OpenPane } from './open-pane-room';
import { addLedger } from './small-ledger';
import type { CellInput } from '../../../src/workbench/book/cell-value';
import { sheetOf } from './book-cells';

/** What the pane can be looking like; in the order in which a user meets it. */
export type PaneStateName =
  | 'firstRun'
  | 'noLedger'
  | 'ledger'
  | 'columns'
  | 'asOf'
  | 'row'
  | 'result'
  | 'stale'
  | 'changedSheets'
  | 'refused'
  | 'settings'
  | 'letters'
  | 'desk'
  | 'plan'
  | 'evidence';

const wideSheet = '应收账款台账_Receivables_Ledger_25';
const newYear = 45658;

/** Everything that could be too wide for a narrow pane: names, ids and values without a place to break. */
const wideLedger: readonly (readonly CellInput[])[] = [
  ['应收账款台账　截止日期：2025-12-31'],
  ['客户名称（全称，与合同及发票抬头完全一致的那一个）', '发票号', '发票日期', '到期日', '应收金额', '已收金额'],
  ['沈阳重型机床成套设备进出口集团股份有限公司第一销售分公司', 'INV20250101000000000000123456789', newYear, 46053, 9_876_543_210.12, 0],
  ['Shenyangheavymachinetoolcompletesetequipmentcorporation', '00124', newYear, 46002, 500.25, 100],
  ['乙公司', '00125', newYear, 45961, 300, 0],
  ['丙公司', '00126', newYear, 45900, 200.1, 0],
  ['丁公司', '00127', newYear, 45688, 123_456_789.5, 0],
  ['丁公司', '00128', newYear, 45688, 'seesupplementaryagreementnumberHT20250101000000000001', 0],
  ['戊公司', '红字00129', newYear, 45688, -5_000_000, 0],
];

/** Leads a pane that was opened on an empty workbook through its states and stops in each. */
export async function walkStates(
  pane: OpenPane,
  language: 'zh-CN' | 'en-US',
  visit: (state: PaneStateName) => Promise<void>,
): Promise<void> {
  const { book, host } = pane;
  const words = paneTexts[language];
  const button = (name: string | RegExp): Locator => pane.pane.getByRole('button', { name }).first();
  const heading = (name: string): Locator => pane.pane.getByRole('heading', { name });
  const tab = (name: string): Promise<void> => pane.pane.getByRole('tab', { name }).click();
  const build = button(words.build.build('2025-12'));
  const rebuild = button(words.build.rebuild('2025-12'));

  await heading(words.firstRun.heading).waitFor();
  await visit('firstRun');
  await button(words.firstRun.skip).click();
  await heading(words.firstRun.emptyHeading).waitFor();
  await visit('noLedger');

  const ledger = addLedger(book, wideLedger, wideSheet);
  host.user.addedSheet(ledger);
  await build.waitFor();
  await visit('ledger');
  const columns = button(words.columns.recognised(6));
  await columns.click();
  await button(words.columns.moreRoles(columnRoles.length - 6)).click();
  await visit('columns');
  await columns.click();
  await button(words.header.changeAsOf).click();
  await pane.pane.getByRole('textbox').fill('2025-13-45');
  await pane.page.keyboard.press('Enter');
  await pane.pane.getByText(words.header.asOfUnreadable).waitFor();
  await visit('asOf');
  await pane.page.keyboard.press('Escape');
  host.user.selected(ledger, [{ row: 2, col: 1, rows: 1, cols: 1 }]);
  await pane.pane.getByRole('region', { name: words.row.label(3) }).waitFor();
  await visit('row');

  await build.click();
  await heading(words.result.built('2025-12')).waitFor();
  await rebuild.waitFor();
  await visit('result');
  const analysis = sheetOf(book, `${textsIn[language].sheets.analysisName} 2025-12`);
  analysis.cells.write(0, 0, [['…']]);
  ledger.cells.write(5, 5, [[1]]);
  host.user.edited(ledger, { row: 5, col: 5, rows: 1, cols: 1 });
  await pane.pane.getByText(words.made.staleTitle).waitFor();
  await visit('stale');
  await rebuild.click();
  await heading(words.questions.changedSheets).waitFor();
  await visit('changedSheets');
  book.documentParts.structureProtection = { password: null };
  await button(words.questions.overwrite).click();
  await pane.pane.getByText(words.result.refused).last().waitFor();
  await visit('refused');
  book.documentParts.structureProtection = null;

  await tab(words.tabs.settings);
  await heading(words.settings.sample).waitFor();
  await visit('settings');
  await tab(words.tabs.letters);
  await button(letterTabTexts[language].listDue).click();
  await pane.pane.locator('input[type=checkbox]').first().waitFor();
  await button(letterTabTexts[language].details).click();
  await visit('letters');
  await tab(words.tabs.desk);
  const desk = deskTabTexts[language];
  await button(desk.list).click();
  await button(desk.card).click();
  await button(desk.debtor.close).waitFor();
  await button(desk.entry.methods.visit).click();
  await button(desk.entry.save).click();
  await pane.pane.getByText(desk.entry.companionNeeded).waitFor();
  await visit('desk');
  await button(callScriptTexts[language].title).click();
  const forms = debtorFormsTexts[language];
  await button(desk.begin.plan).click();
  await button(forms.plan.mixed).click();
  await pane.pane.getByLabel(forms.plan.assetAmount).fill('1');
  await button(forms.plan.save).click();
  await pane.pane.getByText(forms.plan.faults.badDate()).first().waitFor();
  await pane.pane.getByText(forms.plan.twoValuers).waitFor();
  await visit('plan');
  const evidence = evidenceTexts[language];
  await button(caseTabTexts[language].evidence).click();
  await pane.pane.getByText(evidence.chain).waitFor();
  await pane.pane
    .getByLabel(evidence.choose)
    .last()
    .setInputFiles({ name: 'chat.txt', mimeType: 'text/plain', buffer: Buffer.from('abc') });
  const files = pane.pane.getByRole('region', { name: evidence.files(1) });
  await files.getByLabel(evidence.fields.category).selectOption('correspondence');
  await files.getByRole('button', { name: evidence.more }).click();
  await files.getByLabel(evidence.fields.date).fill('2025-13-45');
  await files.getByRole('button', { name: evidence.save }).click();
  await files.getByText(evidence.faults.date).waitFor();
  await visit('evidence');
  await tab(words.tabs.month);
}
