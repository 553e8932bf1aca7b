import { renderToStaticMarkup } from 'react-dom/server';

import { type BookChart, newAxis, newTitleFont } from '../../../src/workbench/book/chart';
import type { ChartData } from '../../../src/workbench/page/chart-data';
import { ChartPicture } from '../../../src/workbench/page/chart-picture';
import { elementsOf } from '../../../src/workbench/files/xml-elements';
import { attribute } from '../../../src/workbench/files/xml-text';

const place = { row: 0, col: 0, rows: 2, cols: 1 };
const values = { sheetId: 's', area: place };
const pareto: BookChart = {
  id: '1',
  name: '图',
  kind: 'column',
  grouping: 'clustered',
  title: null,
  titleFont: newTitleFont(),
  legend: 'bottom',
  series: [
    { name: '累计', values, categories: null, color: '#C0392B', kind: 'line', onSecondary: true },
    { name: '余额', values, categories: null, color: '#1F3A5F' },
  ],
  categoryAxis: newAxis(false),
  valueAxis: { ...newAxis(true), title: '万元', numberFormat: '#,##0' },
  secondaryAxis: { ...newAxis(false), title: '占比', numberFormat: '0%', minimum: 0, maximum: 1 },
  place,
  gapWidth: 50,
};
const data: ChartData = {
  categories: ['1', '2'],
  series: [
    { name: '累计', color: '#C0392B', values: [0.5, 1], kind: 'line', onSecondary: true },
    { name: '余额', color: '#1F3A5F', values: [300, 150], kind: 'column', onSecondary: false },
  ],
};

function pictureOf(chart: BookChart): string {
  return renderToStaticMarkup(
    <ChartPicture
      chart={chart}
      data={data}
      width={400}
      height={300}
      units={{ tenThousands: '万' }}
      label="图"
      formatNumber={(format, value) => (format === '0%' ? `${value * 100}%` : String(value))}
    />,
  );
}

const textsOf = (svg: string): string[] => [...elementsOf(svg, 'text')].map(({ inside }) => inside);

describe('ChartPicture', () => {
  it('measures the columns by the axis at the left and the line by the one at the right', () => {
    const svg = pictureOf(pareto);
    expect(textsOf(svg)).toEqual([
      '0',
      '100',
      '200',
      '300',
      '1',
      '2',
      '万元',
      '0%',
      '20%',
      '40%',
      '60%',
      '80%',
      '100%',
      '占比',
      '累计',
      '余额',
    ]);
    const bars = [...elementsOf(svg, 'rect')].filter(({ inside }) => inside.includes('余额:'));
    const [first, second] = bars.map(({ tag }) => Number(attribute(tag, 'height')));
    const [line] = elementsOf(svg, 'polyline');
    const [start, end] = (attribute(line?.tag ?? '', 'points') ?? '').split(' ').map((point) => Number(point.split(',')[1]));
    // 300 of 300 reaches as high as 100 % of 100 %, 150 as high as 50 %; the plot goes from 28 to 244.
    expect([first, second]).toEqual([216, 108]);
    expect([start, end]).toEqual([136, 28]);
  });

  it('draws the line over the columns though it comes before them', () => {
    const svg = pictureOf(pareto);
    expect(svg.indexOf('<polyline')).toBeGreaterThan(svg.indexOf('余额: '));
  });

  it('shows no labels of a secondary axis that is hidden, and still measures by it', () => {
    const svg = pictureOf({
      ...pareto,
      secondaryAxis: { ...newAxis(false), title: '占比', numberFormat: '0%', minimum: 0, maximum: 1, hidden: true },
    });
    expect(textsOf(svg)).toEqual(['0', '100', '200', '300', '1', '2', '万元', '累计', '余额']);
    const points = attribute([...elementsOf(svg, 'polyline')][0]?.tag ?? '', 'points') ?? '';
    // Halfway up, and at the top.
    expect(points.split(' ').map((point) => Number(point.split(',')[1]))).toEqual([128, 12]);
  });

  it('stands in for a missing title of the secondary axis with its unit', () => {
    const svg = pictureOf({ ...pareto, secondaryAxis: { ...newAxis(false), displayUnit: 'tenThousands', maximum: 1 } });
    expect(textsOf(svg)).toContain('万');
  });

  it('gives bars that stand alone all of its room but an edge, the first at the top', () => {
    const bare = { ...newAxis(false), hidden: true };
    const series = [{ name: '余额', values, categories: null, color: '#1F3A5F' }];
    const { secondaryAxis: _, ...plain } = pareto;
    const svg = renderToStaticMarkup(
      <ChartPicture
        chart={{
          ...plain,
          kind: 'bar',
          grouping: 'stacked',
          legend: null,
          series,
          categoryAxis: { ...bare, reversed: true },
          valueAxis: { ...bare, minimum: 0, maximum: 1 },
          gapWidth: 0,
        }}
        data={{ categories: ['甲', '乙'], series: [{ name: '余额', color: '#1F3A5F', values: [1, 0.5], kind: 'bar', onSecondary: false }] }}
        width={208}
        height={68}
        units={{}}
        label="图"
        formatNumber={(_format, value) => String(value)}
      />,
    );
    expect(textsOf(svg)).toEqual([]);
    const boxes = [...elementsOf(svg, 'rect')].map(({ tag }) => ['x', 'y', 'width', 'height'].map((name) => Number(attribute(tag, name))));
    expect(boxes).toEqual([
      [4, 4, 200, 30],
      [4, 34, 100, 30],
    ]);
  });
});
