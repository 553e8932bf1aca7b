import { tinted } from '../../../src/workbench/files/tinted-color';

describe('tinted', () => {
  // Excel reckons in 240ths: a part may differ by one.
  it.each([
    ['#4F81BD', -0.25, '#376092'],
    ['#4472C4', 0.4, '#8EA9DB'],
    ['#4472C4', -0.5, '#203864'],
    ['#FFFFFF', -0.05, '#F2F2F2'],
    ['#000000', 0.5, '#808080'],
    ['#ED7D31', 0, '#ED7D31'],
  ])('makes %s with a tint of %d %s, as Excel shows it', (color, tint, shown) => {
    const parts = (text: string): number[] => [1, 3, 5].map((from) => parseInt(text.slice(from, from + 2), 16));
    const off = parts(tinted(color, tint)).map((part, index) => Math.abs(part - (parts(shown)[index] ?? 0)));
    expect(Math.max(...off)).toBeLessThanOrEqual(1);
  });
});
