import { createHash } from 'node:crypto';

import { JSDOM } from 'jsdom';

import { pageDocument } from '../../../src/workbench/page/page-document';

const documentOf = (): string =>
  pageDocument(
    () => true,
    (file) => `tag-of-${file.replace(/\W/g, '')}`,
  );

describe('the page of the workbench', () => {
  it('loads and runs what its own server has, and sends nothing elsewhere', () => {
    const { document } = new JSDOM(documentOf()).window;
    const policy = document.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content') ?? '';
    expect(policy.split('; ')).toEqual([
      "default-src 'none'",
      expect.stringMatching(/^script-src 'self' 'sha256-[\w+/]{43}='$/),
      "style-src 'self' 'unsafe-inline'",
      "img-src 'self' data: blob:",
      "font-src 'self' data:",
      "connect-src 'self'",
      "worker-src 'self'",
      "frame-src 'self'",
      "base-uri 'none'",
      "object-src 'none'",
      "form-action 'none'",
    ]);
  });

  it('lets the one script run that stands in it, by its hash', () => {
    const { document } = new JSDOM(documentOf()).window;
    const inline = [...document.querySelectorAll('script:not([src])')].map(({ textContent }) => textContent);
    const policy = document.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content') ?? '';
    expect(inline).toHaveLength(1);
    for (const script of inline) expect(policy).toContain(`'sha256-${createHash('sha256').update(script).digest('base64')}'`);
  });

  it('names nothing but files of its own server', () => {
    const { document } = new JSDOM(documentOf()).window;
    const addresses = [...document.querySelectorAll('[src], link[href]')].map((one) => one.getAttribute('src') ?? one.getAttribute('href'));
    expect(addresses.length).toBeGreaterThan(5);
    expect(addresses.filter((address) => !/^\/(?:vendor|workbench|addin)\//.test(address ?? ''))).toEqual([]);
  });

  it('names files of packages by what is in them', () => {
    const { document } = new JSDOM(documentOf()).window;
    const addresses = [...document.querySelectorAll('[src], link[href]')].map(
      (one) => one.getAttribute('src') ?? one.getAttribute('href') ?? '',
    );
    const ofPackages = addresses.filter((address) => address.startsWith('/vendor/'));
    expect(ofPackages).toContain('/vendor/react/umd/react.production.min.js?tag-of-reactumdreactproductionminjs');
    expect(ofPackages).toContain('/vendor/@univerjs/core/lib/index.css?tag-of-univerjscorelibindexcss');
    expect(ofPackages.filter((address) => !/\?tag-of-\w+$/.test(address))).toEqual([]);
  });
});
