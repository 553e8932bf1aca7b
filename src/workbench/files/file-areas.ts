import { tryParseA1, toA1 } from '../book/a1';
import type { Area } from '../book/area';

/** The areas of a list of addresses parted by spaces; what is no address is left out. */
export function fromFileAreas(addresses: string): Area[] {
  return addresses.split(/\s+/).flatMap((address) => tryParseA1(address) ?? []);
}

/** Areas as a list of addresses parted by spaces. */
export function toFileAreas(areas: readonly Area[]): string {
  return areas.map((area) => toA1(area)).join(' ');
}
