import { contentSecurityPolicy } from '../../.config/content-security-policy.cjs';

/** The sources of a directive. */
const sources = (policy: string, directive: string): string[] | undefined =>
  policy
    .split('; ')
    .map((rule) => rule.split(' '))
    .find(([name]) => name === directive)
    ?.slice(1);

const cdn = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

describe('contentSecurityPolicy', () => {
  it.each([
    ["Microsoft's CDN", cdn, 'https://appsforoffice.microsoft.com'],
    [
      'its twin of 21Vianet',
      'https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js',
      'https://appsforoffice.cdn.partner.office365.cn',
    ],
    ['a server of the company', 'https://intranet.example.cn:8443/lib/office.js', 'https://intranet.example.cn:8443'],
  ])('lets office.js in from %s, by scripts and the frame that asks for trust', (_, url, origin) => {
    const policy = contentSecurityPolicy(url);
    expect(sources(policy, 'script-src')).toEqual(["'self'", origin]);
    expect(sources(policy, 'frame-src')).toEqual([origin]);
  });

  it('names nobody else where office.js lies beside the page', () => {
    const policy = contentSecurityPolicy('office-js/office.js');
    expect(sources(policy, 'script-src')).toEqual(["'self'"]);
    expect(sources(policy, 'frame-src')).toEqual(["'self'"]);
  });

  it('lets nothing out, and no text be run as a script', () => {
    const policy = contentSecurityPolicy(cdn);
    for (const closed of ['default-src', 'connect-src', 'object-src', 'base-uri', 'form-action'])
      expect(sources(policy, closed)).toEqual(["'none'"]);
    expect(policy).not.toMatch(/unsafe|\*|https?:(?!\/\/)/);
    expect(sources(policy, 'img-src')).toEqual(["'self'", 'data:']);
  });
});
