import { allReports } from '../../src/reports/all-reports';
import { chooseReports, choicesWithSheets } from '../../src/reports/choose-reports';
import type { AnyReport, ReportSources } from '../../src/reports/report';
import { sketchedAgedLedger, sketchedBook } from '../support/aged-ledger-fixture';
import { sourcesOf } from '../support/report-context-fixture';

const report = (kind: string, parts: Partial<AnyReport> = {}): AnyReport => ({
  kind,
  lifeCycle: 'month',
  needs: [],
  sheetName: () => kind,
  charts: 0,
  load: () => Promise.reject(new Error('only chosen here')),
  ...parts,
});

const list = [
  report('detail', { choice: 'aging', needs: ['aged'] }),
  report('alerts', { choice: 'alerts', needs: ['desk'] }),
  report('always'),
  report('policy', { lifeCycle: 'user' }),
];
const sources = sourcesOf(sketchedAgedLedger(sketchedBook('CNY', [])));

const kindsOf = (
  lifeCycle: AnyReport['lifeCycle'],
  given: Partial<ReportSources>,
  chosen?: Parameters<typeof chooseReports>[3],
): string[] => chooseReports(list, lifeCycle, given, chosen).map(({ kind }) => kind);

describe('chooseReports', () => {
  it('gives all of a life cycle in their order where nothing was chosen', () => {
    expect(kindsOf('month', sources)).toEqual(['detail', 'alerts', 'always']);
    expect(kindsOf('user', sources)).toEqual(['policy']);
  });

  it('gives those that were chosen, and those that nobody can choose', () => {
    expect(kindsOf('month', sources, ['alerts'])).toEqual(['alerts', 'always']);
    expect(kindsOf('month', sources, ['top'])).toEqual(['always']);
    expect(kindsOf('user', sources, [])).toEqual(['policy']);
  });

  it('gives none whose sources are wanting', () => {
    expect(kindsOf('month', { aged: sources.aged })).toEqual(['detail', 'always']);
    expect(kindsOf('month', {})).toEqual(['always']);
  });
});

describe('choicesWithSheets', () => {
  it('are those that a sheet of a month is made by, each once, in the order of the choices', () => {
    expect(choicesWithSheets([report('a', { choice: 'alerts' }), ...list])).toEqual(['aging', 'alerts']);
    expect(choicesWithSheets([report('kept', { choice: 'top', lifeCycle: 'user' })])).toEqual([]);
  });

  it('are not those that are made where they are asked for alone', () => {
    const onDemand = [report('work', { choice: 'desk', isOnDemand: true }), report('grades', { choice: 'credit', isOnDemand: true })];
    expect(choicesWithSheets([...onDemand, ...list])).toEqual(['aging', 'alerts']);
    expect(choicesWithSheets(allReports)).toEqual(['aging', 'top', 'alerts', 'analysis']);
  });
});
