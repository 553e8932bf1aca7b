import { toldOfRegisters } from '../../desk/told-of-registers';
import type { ParsedBy } from '../../cells/parse/parser';
import { allReports } from '../../reports/all-reports';
import { choicesWithSheets, chooseReports, frontKind, reportsOfChoices } from '../../reports/choose-reports';
import { reportChoices } from '../../reports/report';
import { nameWishes, reportNames } from '../../reports/report-names';
import { inDateSystem } from '../../sheets/in-date-system';
import type { SheetModel } from '../../sheets/sheet-model';
import type { JobWork } from '../define-job';
import { inTurns, takeTurns } from '../ports/job-control';
import { activeLedger } from './active-ledger';
import { ageMonth } from './age-month';
import type { BuildMonthOutcome } from './build-month-contract';
import type { MonthNotice } from './finding';
import { isSecondLedger } from './choose-ledger';
import { monthFigures } from './month-report';
import { monthSources } from './month-sources';
import { withNamed } from './named-types';
import { planMonth } from './plan-month';
import { policyNotices } from './policy-notices';
import { reportLines } from './report-lines';
import { rulesVersion } from './rules-version';
import { currentSheets, leanedOn } from './sheets-there';
import { withoutRegisters } from './without-registers';
import type { request } from './build-month-request';

/** Reads the ledger, ages it, reckons what the chosen reports tell and writes their sheets. */
export async function buildAsked(
  {
    preparedAt,
    activeSheet,
    reports: wanted = choicesWithSheets(allReports),
    renewAging,
    overwriteChanges,
    activate,
    columnsNamed,
    typesNamed,
    sumsNamed,
    ...given
  }: ParsedBy<typeof request>,
  work: JobWork,
): Promise<BuildMonthOutcome> {
  const asked = withNamed(given, { columns: columnsNamed, types: typesNamed, sums: sumsNamed });
  const { workbook: port, control, texts, language } = work;
  const { reading: whole, registers, policyReading, policy: demandPolicy } = await work.readBook();
  const policy = demandPolicy();
  const reading = withoutRegisters(whole, asked.sheetName, registers);
  const { workbook } = reading;
  const active = await activeLedger(reading, activeSheet, async () => (await port.inventory()).made);
  const month = await ageMonth(reading, asked, active, { control, policy, registers });
  if (month.kind !== 'aged') return month;
  const { aged, desk, choices, period, asOfSource } = month;
  const { layout, rows } = aged.ledger;

  const shortName = isSecondLedger(workbook, choices, layout.sheetName) ? layout.sheetName : null;
  const sources = { aged, desk };
  const key = { ledgerSheet: layout.sheetName, period, language };
  const inventory = await port.inventory();
  await takeTurns(control);
  const { ofLedger, sourceOf } = monthSources(month, policy, allReports);
  const current = currentSheets(key, inventory.made, sourceOf);
  const hasAging = reportsOfChoices(allReports, 'month', ['aging']).every(({ kind }) => current.has(kind));
  const chosen = reportChoices.filter((choice) => wanted.includes(choice) || (choice === 'aging' && renewAging && !hasAging));
  const reports = chooseReports(allReports, 'month', sources, chosen);
  const leaned = await leanedOn(current, { all: allReports, built: reports }, { sources, texts }, work);
  const builds = await Promise.all(reports.map((report) => report.load()));
  const wishes = nameWishes(reports, sources, texts);
  const plan = await planMonth(key, inventory, {
    names: (inUse) => reportNames(wishes, aged.asOf, shortName, inUse),
    build: async ({ byKind, ...names }) => {
      const named = { ...names, byKind: new Map([...leaned, ...byKind]) };
      const context = { texts, names: named, policy, preparedAt, ledgerFile: workbook.name, rulesVersion };
      const models: SheetModel[] = [];
      for (const build of builds) {
        await takeTurns(control);
        const model = build.piecewise ? await inTurns(build.piecewise(sources, context), control) : build(sources, context);
        models.push(inDateSystem(model, workbook.dateSystem));
      }
      return models;
    },
  });
  const changes = overwriteChanges
    ? []
    : await port.changesIn(
        plan.sheets.flatMap(({ replaces }) => replaces ?? []),
        control,
        plan.sheets.map(({ model }) => model),
      );
  if (changes.length > 0) return { kind: 'question', question: { kind: 'changedSheets', sheets: changes } };
  await takeTurns(control);
  control.progress({ stage: 'reckoning', subject: layout.sheetName, done: rows.length, total: rows.length });
  const { sheets, syncs } = await port.write(
    {
      sheets: plan.sheets.map((sheet) => ({ ...sheet, source: sourceOf(sheet.model.kind) })),
      ledgerSheet: layout.sheetName,
      period,
      language,
      source: ofLedger,
      front: activate ? frontKind(chooseReports(reports, 'month', sources, wanted)) : null,
    },
    control,
  );
  const beside = plan.leftAsTheyAre.map(({ name }) => name);
  const notices: MonthNotice[] = [
    ...month.notices,
    ...policyNotices(policyReading),
    ...(beside.length === 0 ? [] : [{ kind: 'madeBeside', sheetNames: beside } as const]),
  ];
  const report = {
    ...monthFigures(aged, policy, { asOfSource, period, notices, registers: toldOfRegisters(desk) }),
    ...(await reportLines(desk, chosen)),
    sheets,
    syncs,
  };
  return { kind: 'done', report };
}
