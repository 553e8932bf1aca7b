import { formatIsoDay } from '../../domain/calendar/serial-day';
import { ratesOfDays } from '../../texts/sheets/penalty-rates';
import type { Texts } from '../../texts/texts';
import type { Finding } from './finding';

/** What a user reads of a finding; the compiler misses a kind that has no sentence. */
export function findingSentence(
  finding: Finding,
  { jobs, reading, policy, registers, sheets }: Pick<Texts, 'jobs' | 'reading' | 'policy' | 'registers' | 'sheets'>,
): string {
  switch (finding.kind) {
    case 'cellUnreadable':
      return reading.problem(finding.reason, finding.value);
    case 'rowLeftOut':
      return jobs.leftOut(finding.word);
    case 'registerCell':
      return registers.fault(finding);
    case 'ofRegister':
      return registers.notice(finding.notice);
    case 'policyDefaults':
      return policy.defaultsUsed(finding.paths);
    case 'policyRowsUnknown':
      return policy.unknownRows(finding.rows);
    case 'repaired':
      return jobs.repaired;
    case 'notesLeft':
      return jobs.notesLeft;
    case 'sheetsTooLarge':
      return jobs.sheetsTooLarge(finding.sheetNames);
    case 'chosenColumnsUnused':
      return jobs.chosenColumnsUnused(finding.sheetName, finding.roles);
    case 'asOfFar':
      return jobs.asOfFar(formatIsoDay(finding.asOf), formatIsoDay(finding.newest));
    case 'madeBeside':
      return jobs.madeBeside(finding.sheetNames);
    case 'penaltyUnconfirmed':
      return sheets.attention.penaltyUnconfirmed(ratesOfDays(finding.terms), finding.unconfirmed);
    default:
      return reading.notice(finding);
  }
}
