import type { SelfCheckTexts } from './zh-CN';

export const selfCheckEnUS: SelfCheckTexts = {
  title: 'Self-check (development build)',
  hint: 'Tries what the add-in counts on in Excel, one thing after the other, each on a sheet of its own that goes afterwards; the results are written to a sheet and saved as .json, to go with a report. About a minute.',
  start: 'Start the self-check',
  underWay: (done, total) => `Self-check under way: ${done + 1} of ${total}`,
  summary: (holds, differs, untried) => `Self-check done: ${holds} hold, ${differs} differ, ${untried} can’t be tried here`,
  failed: (message) => `The self-check did not come to its end (${message})`,
  sheet: 'Self-check',
  headings: ['Id', 'Outcome', 'Counted on', 'Expected', 'Seen'],
  outcomes: { holds: 'holds', differs: 'differs', untried: 'can’t be tried here' },
};
