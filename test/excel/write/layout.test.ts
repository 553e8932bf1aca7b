import { columnPoints } from '../../../src/sheets/column-points';
import { refusalOf } from '../../../src/excel/excel-refusal';
import { runsOf } from '../../../src/excel/keep/runs';
import { columnLetters } from '../../../src/cells/a1';

describe('columnLetters', () => {
  it.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [701, 'ZZ'],
    [702, 'AAA'],
  ])('calls column %i %s', (column, letters) => {
    expect(columnLetters(column)).toBe(letters);
  });
});

describe('columnPoints', () => {
  it.each([
    [8.43, 48],
    [0, 3.75],
    [20, 108.75],
  ])('makes %d characters %d points, as Excel does with its standard font', (characters, points) => {
    expect(columnPoints(characters)).toBe(points);
  });
});

describe('runsOf', () => {
  it('joins equal neighbours and nothing else', () => {
    expect(
      runsOf([
        { position: 0, value: 8 },
        { position: 1, value: 8 },
        { position: 3, value: 8 },
        { position: 4, value: 9 },
      ]),
    ).toEqual([
      { start: 0, count: 2, value: 8 },
      { start: 3, count: 1, value: 8 },
      { start: 4, count: 1, value: 9 },
    ]);
  });
});

describe('refusalOf', () => {
  it.each([
    ['InvalidOperationInCellEditMode', 'cellBeingEdited'],
    ['AccessDenied', 'protected'],
    ['RequestPayloadSizeLimitExceeded', 'tooMuchData'],
    ['ResponsePayloadSizeLimitExceeded', 'tooMuchData'],
    ['ApiNotFound', 'notSupported'],
    ['ItemAlreadyExists', 'nameTaken'],
  ])('has a sentence for %s', (code, kind) => {
    expect(refusalOf(code, 'said Excel').kind).toBe(kind);
  });

  it('keeps what Excel said where the code is another', () => {
    expect(refusalOf('RequestAborted', 'The request was aborted')).toEqual({
      kind: 'failed',
      code: 'RequestAborted',
      message: 'The request was aborted',
    });
  });
});
