import type { KeptBinary } from '../../jobs/ports/binaries-port';
import type { ExcelSession } from '../excel-session';
import { binaryOfXml, namespaceOf, xmlOfBinary, type BinaryPart } from './binary-part';

/** The parts under a name. */
interface FoundParts {
  /** The newest first. */
  readonly kept: readonly (BinaryPart & { readonly part: Excel.CustomXmlPart })[];
  /** How many are not whole, or not ours. */
  readonly spoilt: number;
}

/** What is kept under a name: one round trip, and one for each part that stands there, mostly a single one. */
export async function readBinary(session: ExcelSession, name: string): Promise<KeptBinary> {
  const { kept, spoilt } = await readParts(session, name);
  return { bytes: kept[0]?.bytes ?? null, spoilt };
}

/** The version that stands under a name; 0 where nothing whole does. */
export async function versionOfBinary(session: ExcelSession, name: string): Promise<number> {
  return (await readParts(session, name)).kept[0]?.version ?? 0;
}

/**
 * Keeps the bytes under a name, in one batch after those of a reading: the new part first, then what was there before goes, so that a batch
 * that stops half-way leaves the one or the other. Parts that are not ours stay. Tells before it is sent which version will stand there.
 */
export async function keepBinary(
  session: ExcelSession,
  name: string,
  bytes: Uint8Array,
  onBegin: (version: number) => void,
): Promise<void> {
  const { kept } = await readParts(session, name);
  const version = (kept[0]?.version ?? 0) + 1;
  onBegin(version);
  session.context.workbook.customXmlParts.add(xmlOfBinary(name, { version, bytes }));
  for (const { part } of kept) part.delete();
  await session.sync();
}

/**
 * Takes away what is kept under a name, the oldest first, so that a batch that stops half-way leaves the newest; parts that are not ours
 * stay.
 */
export async function forgetBinary(session: ExcelSession, name: string): Promise<void> {
  const { kept } = await readParts(session, name);
  if (kept.length === 0) return;
  for (const { part } of [...kept].reverse()) part.delete();
  await session.sync();
}

/** Each is read by itself: two of them may be more than one answer can hold. */
async function readParts(session: ExcelSession, name: string): Promise<FoundParts> {
  const { customXmlParts } = session.context.workbook;
  const parts = customXmlParts.getByNamespace(namespaceOf(name)).load('items/id');
  await session.sync();
  const kept: FoundParts['kept'][number][] = [];
  for (const { id } of parts.items) {
    const part = customXmlParts.getItem(id);
    const xml = part.getXml();
    await session.sync();
    const binary = binaryOfXml(name, xml.value);
    if (binary) kept.push({ ...binary, part });
  }
  return { kept: kept.sort((a, b) => b.version - a.version), spoilt: parts.items.length - kept.length };
}
