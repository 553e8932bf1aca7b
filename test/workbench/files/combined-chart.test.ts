import { combinationOf } from '../../../src/workbench/files/combined-chart';

const series = (...orders: readonly number[]): string =>
  orders.map((order) => `<c:ser><c:idx val="${order}"/><c:order val="${order}"/></c:ser>`).join('');
const ids = (...axes: readonly number[]): string => axes.map((id) => `<c:axId val="${id}"/>`).join('');
const bars = (inside: string, direction = 'col', grouping = 'clustered'): string =>
  `<c:barChart><c:barDir val="${direction}"/><c:grouping val="${grouping}"/>${inside}</c:barChart>`;
const lines = (inside: string, grouping = 'standard'): string => `<c:lineChart><c:grouping val="${grouping}"/>${inside}</c:lineChart>`;
const axis = (name: string, id: number, crosses: number, isDeleted = false): string =>
  `<c:${name}><c:axId val="${id}"/><c:delete val="${isDeleted ? 1 : 0}"/><c:crossAx val="${crosses}"/></c:${name}>`;
const first = axis('catAx', 1, 2) + axis('valAx', 2, 1);
/** As Excel writes them: the values before the categories. Ids may begin like others. */
const second = axis('valAx', 12, 11) + axis('catAx', 11, 12, true);

function partOf(inside: string): string {
  return `<c:chartSpace><c:chart><c:plotArea><c:layout/>${inside}</c:plotArea></c:chart></c:chartSpace>`;
}

describe('combinationOf', () => {
  it('tells the kind, the axis and the place of each series of columns under a line on axes of its own', () => {
    const found = combinationOf(partOf(bars(series(1, 2) + ids(1, 2)) + lines(series(0) + ids(11, 12)) + first + second));
    expect(found).toMatchObject({
      is: 'combined',
      series: [
        { kind: 'column', onSecondary: false, order: 1 },
        { kind: 'column', onSecondary: false, order: 2 },
        { kind: 'line', onSecondary: true, order: 0 },
      ],
      secondaryXml: partOf(lines(series(0) + ids(11, 12)) + second),
    });
  });

  it('knows a line over stacked columns on the same axes', () => {
    const found = combinationOf(partOf(bars(series(0, 1) + ids(1, 2), 'col', 'stacked') + lines(series(2) + ids(1, 2)) + first));
    expect(found).toMatchObject({ is: 'combined', secondaryXml: null });
  });

  it('counts no series that a filter of the chart leaves out', () => {
    const filtered = `<c:extLst><c:ext><c15:filteredLineSeries><c15:ser><c:order val="7"/></c15:ser></c15:filteredLineSeries></c:ext></c:extLst>`;
    const found = combinationOf(partOf(bars(series(0) + ids(1, 2)) + lines(series(1) + ids(1, 2) + filtered) + first));
    expect(found).toMatchObject({ is: 'combined', series: [{ order: 0 }, { order: 1 }] });
  });

  it('leaves a chart of one group alone', () => {
    expect(combinationOf(partOf(bars(series(0, 1) + ids(1, 2)) + first))).toEqual({ is: 'single' });
    expect(combinationOf('')).toEqual({ is: 'single' });
  });

  it.each([
    ['another kind', bars(series(0) + ids(1, 2)) + `<c:scatterChart>${series(1)}${ids(11, 12)}</c:scatterChart>` + first + second],
    ['bars that lie', bars(series(0) + ids(1, 2), 'bar') + lines(series(1) + ids(11, 12)) + first + second],
    ['a stack over the first group', bars(series(0) + ids(1, 2)) + lines(series(1) + ids(11, 12), 'stacked') + first + second],
    [
      'categories shown twice',
      bars(series(0) + ids(1, 2)) + lines(series(1) + ids(11, 12)) + first + axis('valAx', 12, 11) + axis('catAx', 11, 12),
    ],
    ['the secondary axes first', bars(series(0) + ids(1, 2)) + lines(series(1) + ids(11, 12)) + second + first],
    [
      'a third pair of axes',
      bars(series(0) + ids(1, 2)) +
        lines(series(1) + ids(11, 12)) +
        lines(series(2) + ids(21, 22)) +
        first +
        second +
        axis('valAx', 22, 21),
    ],
  ])('does not know %s', (_what, inside) => {
    expect(combinationOf(partOf(inside))).toEqual({ is: 'unknown' });
  });
});
