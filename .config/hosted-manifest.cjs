/** Where the manifest of the repository expects the add-in: on the developer's own machine. */
const developmentHost = 'https://localhost:3000';

/**
 * The manifest of an add-in that is served from `hostUrl`, a folder on https.
 * @param {string} manifest the development manifest
 * @param {string} hostUrl
 */
function hostedManifest(manifest, hostUrl) {
  const { base, origin } = hostOf(hostUrl);
  // Excel wants a domain there, without a path.
  return manifest
    .replaceAll(`<AppDomain>${developmentHost}<`, () => `<AppDomain>${origin}<`)
    .replaceAll(`"${developmentHost}/`, () => `"${base}/`);
}

/**
 * The folder and its origin, without a slash at the end; throws with a sentence where Excel could not load an add-in from there.
 * @param {string} hostUrl
 */
function hostOf(hostUrl) {
  const url = URL.canParse(hostUrl) ? new URL(hostUrl) : null;
  if (url?.protocol !== 'https:' || url.username !== '' || url.search !== '' || url.hash !== '' || /[&"<>]/.test(url.href)) {
    throw new Error(`HOST_URL must be an https address such as https://addins.example.com/receivables, but is "${hostUrl}".`);
  }
  return { base: url.href.replace(/\/+$/, ''), origin: url.origin };
}

module.exports = { developmentHost, hostOf, hostedManifest };
