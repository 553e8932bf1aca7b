import { bytesOf, textOf } from './document-package';
import type { DocumentPackage } from './document-package';
import { contentTypesPart, relationshipsPart } from './package-parts';

const settingsPart = 'word/settings.xml';

/**
 * A template as letters begin from it: without the comments of whoever wrote it, without the template or mailing list that it was made from
 * itself, and as a document where it was kept as a template (.dotx).
 */
export function withoutTraces(source: DocumentPackage): DocumentPackage {
  const parts = new Map(source.parts);
  const change = (name: string, changed: (xml: string) => string): void => {
    if (parts.has(name)) parts.set(name, bytesOf(changed(textOf(parts, name))));
  };
  const comments = [...parts.keys()].filter((name) => /^word\/(?:comments\w*|people)\.xml$/.test(name));
  for (const name of comments) parts.delete(name);
  change(relationshipsPart(source.mainPart), (xml) =>
    xml.replace(/<Relationship\b[^>]*\sTarget="\/?(?:word\/)?(?:comments\w*|people)\.xml"[^>]*\/>/g, ''),
  );
  change(contentTypesPart, (xml) => xml.replace(/<Override\b[^>]*\sPartName="\/word\/(?:comments\w*|people)\.xml"[^>]*\/>/g, ''));
  change(contentTypesPart, (xml) => xml.replace('wordprocessingml.template.main+xml', 'wordprocessingml.document.main+xml'));
  change(source.mainPart, (xml) =>
    xml
      .replace(/<w:commentRange(?:Start|End)\b[^>]*\/>/g, '')
      .replace(/<w:r(?:\s[^>]*)?>(?:<w:rPr>(?:(?!<\/w:r>).)*?<\/w:rPr>)?<w:commentReference\b[^>]*\/><\/w:r>/gs, '')
      .replace(/<w:commentReference\b[^>]*\/>/g, ''),
  );
  change(settingsPart, (xml) => xml.replace(/<w:attachedTemplate\b[^>]*\/>/g, '').replace(/<w:mailMerge>.*?<\/w:mailMerge>/gs, ''));
  parts.delete(relationshipsPart(settingsPart));
  return { ...source, parts };
}
