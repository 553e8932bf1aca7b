import { workKinds } from '../../../src/domain/dunning/work-kinds';
import { workKindWords } from '../../../src/registers/arrangements/columns';
import { registerOf } from '../../support/registers-of-cells';

const headings = ['日期', '客户', '催收事项', '事项安排', '推迟到', '负责人', '说明'];

describe('a row of 事项安排', () => {
  it('is read with every column, in the words of either language', () => {
    const registers = registerOf(
      '事项安排',
      headings,
      [45700, '甲公司', '电话催收', '推迟', '2025-02-20', '', '出差'],
      [45701, '乙(集团)公司', 'Letter is due', '转交', '', '李敏', ''],
      ['', '甲公司', '电话催收', '完成', '', '', ''],
    );
    expect(registers.arrangements).toEqual([
      {
        ...{ sheetName: '事项安排', rowNumber: 2, customer: { key: '甲公司', name: '甲公司' } },
        ...{ day: 45700, kind: 'call', action: 'postponed', until: 45708, person: '', note: '出差' },
      },
      {
        ...{ sheetName: '事项安排', rowNumber: 3, customer: { key: '乙(集团)公司', name: '乙（集团）公司' } },
        ...{ day: 45701, kind: 'letterDue', action: 'assigned', until: null, person: '李敏', note: '' },
      },
    ]);
    expect(registers.faults.map(({ place, reason }) => [place.row, place.column, reason.kind])).toEqual([[3, 0, 'missing']]);
  });

  it('is nothing where it is put off to no day, or where the item is not known', () => {
    const registers = registerOf(
      '事项安排',
      headings,
      [45700, '甲公司', '电话催收', '推迟', '', '', ''],
      [45700, '甲公司', '喝茶', '完成', '', '', ''],
    );
    expect(registers.arrangements).toEqual([]);
    expect(registers.faults.map(({ place }) => [place.row, place.column])).toEqual([
      [1, 4],
      [2, 2],
    ]);
  });

  it('has a word for every kind of work, in R41’s order', () => {
    expect(workKindWords.map(({ means }) => means)).toEqual(workKinds);
  });
});
