import { QuotedLooks, quotedLooks } from '../../../src/workbench/files/quoted-looks';

const looks = '<xf numFmtId="0" fontId="0"/><xf numFmtId="49" fontId="1"><alignment horizontal="right"/></xf>';
const styles = (cellXfs: string): string =>
  `<styleSheet><cellStyleXfs count="1"><xf numFmtId="0" quotePrefix="1"/></cellStyleXfs>${cellXfs}<cellStyles count="0"/></styleSheet>`;

describe('the apostrophe of texts, in the looks of a file', () => {
  it('is read from the looks of cells alone, whatever prefix and spelling they have', () => {
    expect([...quotedLooks(styles(`<cellXfs count="3">${looks}<xf numFmtId="0" quotePrefix="1"/></cellXfs>`))]).toEqual([2]);
    const prefixed = '<x:cellXfs><x:xf/><x:xf quotePrefix="true"><x:alignment/></x:xf><x:xf quotePrefix="0"/></x:cellXfs>';
    expect([...quotedLooks(`<x:styleSheet>${prefixed}</x:styleSheet>`)]).toEqual([1]);
    expect([...quotedLooks('')]).toEqual([]);
  });

  it('makes one more look of each that needs it, and leaves the part as it is where none does', () => {
    const part = styles(`<cellXfs count="2">${looks}</cellXfs>`);
    const quoted = new QuotedLooks(part);
    expect(quoted.part()).toBe(part);
    expect([quoted.like(1), quoted.like(0), quoted.like(1)]).toEqual([2, 3, 2]);
    expect(quoted.part()).toBe(
      styles(
        `<cellXfs count="4">${looks}<xf quotePrefix="1" numFmtId="49" fontId="1"><alignment horizontal="right"/></xf>` +
          '<xf quotePrefix="1" numFmtId="0" fontId="0"/></cellXfs>',
      ),
    );
  });
});
