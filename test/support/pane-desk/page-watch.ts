import type { Page } from 'playwright-core';

/** What a page did that it should not, and what it asked for. */
export interface PageWatch {
  /** Refusals of the security policy, such as `connect-src https://example.com/`. */
  readonly violations: readonly string[];
  /** Errors in the console and errors that nobody caught. */
  readonly errors: readonly string[];
  /** Every address that was asked for, over whatever scheme. */
  readonly requests: readonly string[];
}

declare global {
  /** Stands in every frame of a watched page. */
  var reportViolation: ((violation: string) => Promise<void>) | undefined;
}

/** Begins to watch a page and all its frames; to be called before it goes anywhere. */
export async function watchPage(page: Page): Promise<PageWatch> {
  const violations: string[] = [];
  const errors: string[] = [];
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  await page.exposeBinding('reportViolation', (_source, violation: string) => void violations.push(violation));
  await page.addInitScript(() => {
    document.addEventListener(
      'securitypolicyviolation',
      ({ effectiveDirective, blockedURI }) => void globalThis.reportViolation?.(`${effectiveDirective} ${blockedURI}`),
    );
  });
  return { violations, errors, requests };
}
