export const developmentHost: string;
export function hostOf(hostUrl: string): { readonly base: string; readonly origin: string };
export function hostedManifest(manifest: string, hostUrl: string): string;
