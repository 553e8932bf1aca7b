import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { withAssumptionList } from './excel/assumption-list';

const file = path.join(__dirname, '..', 'assets', 'docs', 'assumptions.md');

writeFileSync(file, withAssumptionList(readFileSync(file, 'utf8')));
