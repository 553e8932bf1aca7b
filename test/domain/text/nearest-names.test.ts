import { nearestNames } from '../../../src/domain/text/nearest-names';

const known = ['沈阳岚屿重工装备有限公司', '大连海川贸易有限公司', '甲公司', '乙公司', 'Northwind Traders Ltd'];

describe('nearestNames', () => {
  it.each([
    ['沈阳蓝屿重工装备有限公司', ['沈阳岚屿重工装备有限公司']],
    ['沈阳岚屿重装工备有限公司', ['沈阳岚屿重工装备有限公司']],
    ['岚屿重工', ['沈阳岚屿重工装备有限公司']],
    ['大连海川贸易股份有限公司', ['大连海川贸易有限公司']],
    ['大连海川贸易有限公司（原海川商行）', ['大连海川贸易有限公司']],
    ['Northwnd Traders', ['Northwind Traders Ltd']],
    // One character of one is no likeness.
    ['丙公司', []],
    ['北京新光科技有限公司', []],
    ['', []],
  ])('takes %s for a question about %j', (name, expected) => {
    expect(nearestNames(name, known)).toEqual(expected);
  });

  it('names two where two are as near', () => {
    expect(nearestNames('华信商贸', ['华兴商贸', '华欣商贸', '华鑫商贸'])).toEqual(['华兴商贸', '华欣商贸']);
  });

  it('is none of names as long as a cell, which would take the square of their length', () => {
    const long = '长'.repeat(32_766);
    expect(nearestNames(`${long}甲`, [`${long}乙`, '甲公司', long])).toEqual([]);
    expect(nearestNames('沈阳岚屿重工', [`沈阳岚屿重工${long}`])).toEqual([]);
  });
});
