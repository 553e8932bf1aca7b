import { localTaskpane } from '../../../src/workbench/server/local-taskpane';

const page = (office: string, rules: string): string => `<head>
  <meta http-equiv="Content-Security-Policy" content="${rules}" />
  <script src="${office}"></script>
  <script src="taskpane.js"></script>
</head>`;

describe('localTaskpane', () => {
  it.each(['https://appsforoffice.microsoft.com', 'https://appsforoffice.cdn.partner.office365.cn'])(
    'takes office.js from here in place of %s, in the script and in the policy',
    (origin) => {
      expect(localTaskpane(page(`${origin}/lib/1/hosted/office.js`, `script-src 'self' ${origin}; frame-src ${origin}`))).toBe(
        page('/office-js/office.js', "script-src 'self'; frame-src 'self'"),
      );
    },
  );

  it('reads a page without quotes', () => {
    expect(
      localTaskpane(
        '<meta http-equiv=Content-Security-Policy content="frame-src https://a.cn"><script src=https://a.cn/office.js></script>',
      ),
    ).toBe(`<meta http-equiv=Content-Security-Policy content="frame-src 'self'"><script src=/office-js/office.js></script>`);
  });

  it('leaves a page alone whose office.js comes from its own server', () => {
    const html = page('/office-js/office.js', "script-src 'self'");
    expect(localTaskpane(html)).toBe(html);
  });

  it('changes no other address', () => {
    const html = '<a href="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></a>';
    expect(localTaskpane(html)).toBe(html);
  });
});
