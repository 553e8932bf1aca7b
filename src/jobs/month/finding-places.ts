import type { CellPlace, RowPlace } from '../../cells/cell-place';
import { namedPlaces } from '../../ledger/named-places';
import { registerPlaces } from '../../registers/register-places';
import type { Finding } from './finding';

/** The cells and rows that a finding of a month names. */
export function findingPlaces(finding: Finding): (CellPlace | RowPlace)[] {
  switch (finding.kind) {
    case 'cellUnreadable':
    case 'registerCell':
      return [finding.place];
    case 'rowLeftOut':
      return [{ sheetName: finding.sheetName, row: finding.rowNumber - 1 }];
    case 'policyRowsUnknown':
      return finding.rows.map(({ place }) => place);
    case 'ofRegister':
      return registerPlaces(finding.notice);
    case 'policyDefaults':
    case 'repaired':
    case 'notesLeft':
    case 'sheetsTooLarge':
    case 'chosenColumnsUnused':
    case 'asOfFar':
    case 'madeBeside':
    case 'penaltyUnconfirmed':
      return [];
    default:
      return namedPlaces(finding);
  }
}
