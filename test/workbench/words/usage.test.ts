import { allReports } from '../../../src/reports/all-reports';
import { choicesWithSheets } from '../../../src/reports/choose-reports';
import { reportChoices as choicesOfAddIn } from '../../../src/reports/report';
import { reportChoices } from '../../../src/workbench/cli/report-choice';
import { enUS } from '../../../src/workbench/words/en-US';
import { zhCN } from '../../../src/workbench/words/zh-CN';

/** What the help says of an option: its line and those below it that begin with blanks alone. */
function helpOf(usage: string, option: string): string {
  return new RegExp(`^  ${option} .*\\n(?: {24}.*\\n)*`, 'm').exec(usage)?.[0] ?? '';
}

describe('the help of the command', () => {
  it.each([
    ['zh-CN', zhCN.usage, '不写时生成前四种'],
    ['en-US', enUS.usage, 'default: the first four'],
  ])('names every report, and those that are made where none is named first (%s)', (_language, usage, byDefault) => {
    const help = helpOf(usage, '--reports');
    const at = reportChoices.map((choice) => help.search(new RegExp(`\\b${choice}\\b`)));
    expect(at).toEqual([...at].sort((one, other) => one - other));
    expect(at.filter((position) => position < 0)).toEqual([]);
    expect(help).toContain(byDefault);
    expect(choicesWithSheets(allReports)).toEqual(['aging', 'top', 'alerts', 'analysis']);
  });

  it('knows the reports of the add-in, each by its word', () => {
    expect(reportChoices).toEqual(['aging', 'top', 'alerts', 'analysis', 'desk', 'credit', 'recovery', 'committee', 'vetting', 'cases']);
    expect(reportChoices).toEqual(choicesOfAddIn);
  });
});
