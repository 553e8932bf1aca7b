import type { SourceSheet } from '../../src/cells/source-workbook';
import { knownOfSheet } from '../../src/tables/known-of-sheet';

const newSheet = (): SourceSheet => ({
  name: '台账',
  visible: true,
  ours: false,
  firstRow: 0,
  firstColumn: 0,
  values: [['客户']],
  hiddenRows: [],
  tables: [],
});

describe('knownOfSheet', () => {
  it('finds something out once for each sheet and key, and for no other sheet, equal as it may be', () => {
    const known = knownOfSheet<number>();
    const [one, other] = [newSheet(), newSheet()];
    let finds = 0;
    const find = (): number => (finds += 1);
    expect([known(one, '1 2', find), known(one, '1 2', find), known(one, '12', find), known(other, '1 2', find)]).toEqual([1, 1, 2, 3]);
  });
});
