/** The address, in the folder of office.js, of the page that it asks over plain http whether the user trusts the host. */
export const trustPagePath = 'AgaveErrorUX/index.html';

/** Stands in that page's place and says yes for a host on this machine; over https, as Excel has it, nobody asks. */
export const trustPage = `<!doctype html>
<meta charset="utf-8" />
<title>Trust</title>
<script>
  addEventListener('message', (event) => {
    let question;
    try { question = JSON.parse(event.data); } catch { return; }
    if (event.source && ['localhost', '127.0.0.1'].includes(question?.hostname)) event.source.postMessage(JSON.stringify({ hostUserTrusted: true }), event.origin);
  });
</script>
`;
