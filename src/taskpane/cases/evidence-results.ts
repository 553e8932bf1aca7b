import type { EvidenceFileRow, EvidenceStanding } from '../../jobs/cases/check-evidence-contract';
import type { RegisteredFiles } from '../../jobs/cases/register-evidence-contract';
import { recordChecks } from '../../registers/evidence/columns';
import { evidenceTexts } from '../../texts/evidence/evidence-texts';
import { groupedCount } from '../../texts/grouped-count';
import type { Language } from '../../texts/language';
import type { LettersResult } from '../state/pane-state';

/** What was entered, and what was not. */
export function registeredResult({ sheet, entered, already, leftOut }: RegisteredFiles): LettersResult {
  return {
    kind: 'lettersDone',
    say: (language) => {
      const words = evidenceTexts[language];
      return {
        title: entered.length === 0 ? words.nothingSaved : words.saved(entered.length),
        lines: [
          ...new Set(already.map(({ file, place }) => words.already(file, place === null ? null : `${place.sheet}!${place.cell}`))),
          ...(leftOut.length > 0 && sheet !== null ? [words.leftOut(sheet, leftOut)] : []),
        ],
      };
    },
    sheets: sheet === null ? [] : [sheet],
  };
}

/** How many files are as they were registered; what is not, each with its cell. */
export function checkedResult({ rows, unregistered }: EvidenceStanding): LettersResult {
  const count = (state: EvidenceFileRow['state']): number => rows.filter((row) => row.state === state).length;
  return {
    kind: 'lettersDone',
    say: (language) => {
      const words = evidenceTexts[language];
      return {
        title: words.checked(count('same'), count('changed'), count('missing')),
        lines: [
          ...rows
            .filter(({ state, foundAs }) => state !== 'same' || foundAs !== null)
            .map((row) => words.cellLine(`${row.place.sheet}!${row.place.cell}`, row.fileName || row.name, saidOf(row, language))),
          ...(unregistered.length > 0 ? [words.unregistered(unregistered)] : []),
        ],
      };
    },
    sheets: [],
  };
}

/** What a registered file is by now, and what its record still lacks; '' where there is nothing to say. */
export function saidOf({ state, foundAs, others, size, lacks }: EvidenceFileRow, language: Language): string {
  const words = evidenceTexts[language];
  const checks = recordChecks.flatMap(({ means, text }) => (lacks.includes(means) ? [text[language]] : []));
  const registered = size === null ? null : groupedCount(size);
  return words.line([
    words.states[state],
    foundAs === null ? '' : words.foundAs(foundAs),
    state === 'changed' ? words.otherContent([...new Set(others.map((other) => groupedCount(other.size)))], registered) : '',
    checks.length === 0 ? '' : words.lacks(checks),
  ]);
}
