/** Where the test's server has the page. */
export const hostPagePath = '/host';

/** The least page that Excel on the web could be: a frame for the pane, and a wire between it and whoever opened the page. */
export const hostPage = `<!doctype html>
<html lang="zh-CN">
  <head>
    <meta charset="utf-8" />
    <title>Host</title>
    <link rel="icon" href="data:," />
    <style>body { margin: 0 } iframe { display: block; width: 100vw; height: 100vh; border: 0 } [hidden] { display: none }</style>
  </head>
  <body>
    <script>
      function openPane(name, address, isHidden) {
        const frame = document.createElement('iframe');
        frame.title = 'Pane';
        frame.name = name;
        frame.src = address;
        frame.hidden = isHidden;
        addEventListener('message', (event) => {
          if (event.source === frame.contentWindow && typeof event.data === 'string') sendToHost(event.data);
        });
        window.deliver = (text) => frame.contentWindow.postMessage(text, location.origin);
        document.body.append(frame);
      }
    </script>
  </body>
</html>
`;
