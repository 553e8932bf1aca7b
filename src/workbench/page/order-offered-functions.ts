import { IDescriptionService } from '@univerjs/sheets-formula';

import type { UniverRuntime } from '../book/univer-runtime';

/**
 * Offers functions and names in the order of the alphabet while one is typed, as Excel does: the shorter of two that begin alike comes
 * first.
 */
export function orderOfferedFunctions({ univer }: UniverRuntime): void {
  const descriptions = univer.__getInjector().get(IDescriptionService);
  const offered = descriptions.getSearchListByNameFirstLetter.bind(descriptions);
  descriptions.getSearchListByNameFirstLetter = (text) => [...offered(text)].sort((left, right) => (left.name < right.name ? -1 : 1));
}
