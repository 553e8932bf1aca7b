export function developmentManifest(manifest: string): string;
