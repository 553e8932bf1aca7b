import { JSDOM } from 'jsdom';

import { pageDocument } from '../../../src/workbench/page/page-document';

describe('the page of the workbench', () => {
  it('takes no other base for addresses and no objects', () => {
    const { document } = new JSDOM(pageDocument(() => true)).window;
    expect(document.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content')).toBe(
      "base-uri 'self'; object-src 'none'",
    );
  });

  it('names nothing but files of its own server', () => {
    const { document } = new JSDOM(pageDocument(() => true)).window;
    const addresses = [...document.querySelectorAll('[src], link[href]')].map((one) => one.getAttribute('src') ?? one.getAttribute('href'));
    expect(addresses.length).toBeGreaterThan(5);
    expect(addresses.filter((address) => !/^\/(?:vendor|workbench|addin)\//.test(address ?? ''))).toEqual([]);
  });
});
