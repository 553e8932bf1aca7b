import type { LedgerShape } from './bench-ledger';
import { sendFigures } from './figures-of-child';
import { ageInLibreOffice } from './libre-office-aging';

sendFigures(ageInLibreOffice(JSON.parse(process.argv[2] ?? '{}') as LedgerShape));
