import type { BookChart, ChartAxis } from '../book/chart';
import { elementOf, elementsOf, withElements } from './xml-elements';

// The library knows whether an axis has gridlines, not their colour.

const AXES = ['catAx', 'dateAx', 'valAx', 'serAx'] as const;

/** The colours of a chart's gridlines, `#RRGGBB`; null is the automatic one. */
export function gridlineColors(chartXml: string): { readonly category: string | null; readonly value: string | null } {
  const axes = [...elementsOf(chartXml, ...AXES)].map(({ name: kind, inside }) => ({
    kind,
    color: /<a:srgbClr val="([0-9A-Fa-f]{6})"/.exec(elementOf(inside, 'majorGridlines')?.inside ?? '')?.[1],
  }));
  const category = axes.find(({ kind }) => kind !== 'valAx') ?? axes[0];
  const value = axes.find((axis) => axis.kind === 'valAx' && axis !== category);
  return { category: hexOf(category?.color), value: hexOf(value?.color) };
}

/** The part of a chart as the library wrote it, category axis first, with the colours of its gridlines. */
export function withGridlineColors(chartXml: string, { categoryAxis, valueAxis }: BookChart): string {
  const axes = [categoryAxis, valueAxis];
  let index = 0;
  return withElements(chartXml, AXES, (xml) => {
    const axis = axes[index++];
    return axis ? xml.replace('<c:majorGridlines/>', () => gridlinesXml(axis)) : xml;
  });
}

/** An axis's gridlines in their colour. */
export function gridlinesXml({ gridlineColor }: ChartAxis): string {
  if (gridlineColor === null) return '<c:majorGridlines/>';
  const line = `<a:ln w="6350"><a:solidFill><a:srgbClr val="${gridlineColor.replace('#', '')}"/></a:solidFill></a:ln>`;
  return `<c:majorGridlines><c:spPr>${line}</c:spPr></c:majorGridlines>`;
}

function hexOf(color: string | undefined): string | null {
  return color === undefined ? null : `#${color.toUpperCase()}`;
}
