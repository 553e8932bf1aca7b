import { readFileSync } from 'node:fs';
import path from 'node:path';

import { developmentHost, hostedManifest, hostOf } from '../../.config/hosted-manifest.cjs';
import { addressesOf, manifestDocument } from './manifest-document';
import { manifestRules } from './manifest-rules';

const manifest = readFileSync(path.join(__dirname, '..', '..', 'manifest.xml'), 'utf8');

describe('hostedManifest', () => {
  it.each(Object.entries(manifestRules))('keeps, for a folder of another host: %s', (_name, faults) => {
    expect(faults(manifestDocument(hostedManifest(manifest, 'https://finance.example.cn/ar')))).toEqual([]);
  });

  it('moves every address, and nothing else', () => {
    const hosted = hostedManifest(manifest, 'https://finance.example.cn/ar/');
    expect(hosted).not.toContain('localhost');
    expect(addressesOf(manifestDocument(hosted)).every(({ address }) => address.startsWith('https://finance.example.cn/ar/'))).toBe(true);
    expect(
      manifestDocument(hosted)
        .all('AppDomain')
        .map((domain) => domain.textContent),
    ).toEqual(['https://finance.example.cn']);
    expect(
      hosted
        .replace('>https://finance.example.cn<', '>https://localhost:3000<')
        .replaceAll('https://finance.example.cn/ar/', 'https://localhost:3000/'),
    ).toBe(manifest);
  });

  it('leaves the development manifest as it is where no other host is named', () => {
    expect(hostedManifest(manifest, developmentHost)).toBe(manifest);
  });

  it.each([
    ['https://addins.example.com', 'https://addins.example.com', 'https://addins.example.com'],
    ['https://addins.example.com:8443/a/b//', 'https://addins.example.com:8443/a/b', 'https://addins.example.com:8443'],
    ['HTTPS://Addins.Example.com/AR', 'https://addins.example.com/AR', 'https://addins.example.com'],
  ])('takes %s as a host', (hostUrl, base, origin) => {
    expect(hostOf(hostUrl)).toEqual({ base, origin });
  });

  it.each([
    'http://addins.example.com',
    'addins.example.com',
    '',
    'https://addins.example.com/?v=1',
    'https://addins.example.com/#top',
    'https://user@addins.example.com',
    'https://addins.example.com/a&b',
    'file:///C:/ar',
  ])('refuses %s with a sentence', (hostUrl) => {
    expect(() => hostOf(hostUrl)).toThrow(
      `HOST_URL must be an https address such as https://addins.example.com/receivables, but is "${hostUrl}".`,
    );
  });
});
