/** What the page of the pane may load, run and send: its own scripts, office.js and that library's own files; nothing goes out. */
export declare function contentSecurityPolicy(officeJsUrl: string): string;
