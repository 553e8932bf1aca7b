import type { JobPorts } from '../ports/job-ports';
import { defaultPolicy } from '../../policy/default-policy';
import { allReports } from '../../reports/all-reports';
import { inDateSystem } from '../../sheets/in-date-system';
import { chooseReports } from '../../reports/choose-reports';
import { nameWishes, reportNames } from '../../reports/report-names';
import type { Texts } from '../../texts/texts';
import { activeLedger } from './active-ledger';
import { ageMonth } from './age-month';
import type { BuildMonthOutcome, BuildMonthRequest } from './build-month-contract';
import { isSecondLedger } from './choose-ledger';
import { faultOf } from '../job-fault';
import { ledgerSource } from './ledger-source';
import { askedToOverwrite } from './month-question';
import { monthFigures } from './month-report';
import { planMonth } from './plan-month';
import { badRequest, readRequest, type RequestReading } from '../read-request';
import { rulesVersion } from './rules-version';
import { textsIn } from '../texts-in';

/** Reads the ledger of a workbook, ages it at a date and adds the month's sheets to the workbook. */
export async function buildMonth(request: BuildMonthRequest, ports: JobPorts): Promise<BuildMonthOutcome> {
  const asked = readRequest(request);
  const texts = textsIn[asked.language];
  if (!asked.ok) return badRequest(asked, texts.jobs);
  try {
    return await buildAsked(asked, texts, ports);
  } catch (error) {
    return faultOf(error, texts.jobs);
  }
}

type GoodRequest = Extract<RequestReading, { ok: true }>;

async function buildAsked(asked: GoodRequest, texts: Texts, { workbook: port, control }: JobPorts): Promise<BuildMonthOutcome> {
  const { preparedAt, language, writing } = asked;
  const reading = await port.read(control);
  const { workbook } = reading;
  const active = await activeLedger(reading, asked.activeSheet, async () => (await port.inventory()).made);
  const month = ageMonth(reading, asked.choices, active, texts, control);
  if (month.kind !== 'aged') return month;
  const { aged, choices, period, asOfSource } = month;
  const { layout, rows } = aged.ledger;

  const shortName = isSecondLedger(workbook, choices, layout.sheetName) ? layout.sheetName : null;
  const sources = { aged };
  const reports = chooseReports(allReports, 'month', sources);
  const wishes = nameWishes(reports, sources, texts);
  const plan = planMonth({ ledgerSheet: layout.sheetName, period, language }, await port.inventory(), {
    names: (inUse) => reportNames(wishes, aged.asOf, shortName, inUse),
    build: (names) => {
      const context = { texts, names, policy: defaultPolicy, preparedAt, ledgerFile: workbook.name, rulesVersion };
      return reports.map((report) => inDateSystem(report.build(sources, context), workbook.dateSystem));
    },
  });
  const changes = writing.overwriteChanges
    ? []
    : await port.changesIn(
        plan.sheets.flatMap(({ replaces }) => replaces ?? []),
        control,
      );
  if (changes.length > 0) return askedToOverwrite(changes, texts.jobs);
  control.progress({ stage: 'reckoning', subject: layout.sheetName, done: rows.length, total: rows.length });
  const source = ledgerSource(aged.ledger, choices);
  const { sheets, syncs } = await port.write(
    { sheets: plan.sheets, ledgerSheet: layout.sheetName, period, language, source, bringToFront: writing.activate },
    control,
  );
  const notices = [
    ...month.notices,
    ...(plan.leftAsTheyAre.length === 0 ? [] : [texts.jobs.madeBeside(plan.leftAsTheyAre.map(({ name }) => name))]),
  ];
  return { kind: 'done', report: { ...monthFigures(aged, texts, { asOfSource, period, notices }), sheets, syncs } };
}
