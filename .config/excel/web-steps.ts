import { developmentHost } from '../hosted-manifest.cjs';

/** How to try the development add-in in Excel on the web, in both languages. */
export const webSteps = `在网页版 Excel 中试用应收管家
1. 在这台电脑上运行 npm run dev-server，让它一直开着（首次会询问是否信任 localhost 的开发证书，请同意）。
2. 用这台电脑的浏览器打开 ${developmentHost}/taskpane.html，页面能显示且没有证书警告即可。
3. 在 https://excel.cloud.microsoft（世纪互联版为 Microsoft 365 门户里的 Excel）新建或打开一个工作簿。
4. 开始 > 加载项 > 更多设置（或“更多加载项”）> 上传我的加载项，选本文件夹 out/excel 里的 manifest.xml，点“上传”。
5. 浏览器若询问能否访问本地网络，请允许。功能区出现“应收管家”选项卡。
清单保存在浏览器里：换浏览器或清缓存后要重新上传。

Trying Receivables in Excel on the web
1. Run npm run dev-server on this computer and leave it running (the first time, let it trust its certificate for localhost).
2. Open ${developmentHost}/taskpane.html in a browser on this computer: it must show without a certificate warning.
3. Create or open a workbook at https://excel.cloud.microsoft.
4. Home > Add-ins > More Settings > Upload My Add-in: choose manifest.xml in out/excel of this folder, then Upload.
5. Let the browser reach the local network if it asks. The Receivables tab appears.
The browser keeps the manifest: upload it again in another browser or after clearing the cache.
`;

if (require.main === module) process.stdout.write(webSteps);
