/**
 * Forms of characters that ledgers hold in traditional writing, or in a spelling of their own (帐), each with the one that our words are
 * written in.
 */
const forms = new Map(
  '戶户 來来 稱称 應应 帳账 帐账 號号 發发 開开 額额 餘余 實实 單单 據据 購购 貨货 電电 話话 聯联 備备 註注 結结 償偿 還还 總总 計计 幣币 種种 條条 間间 業业 務务 員员 項项 憑凭 證证 銷销 匯汇 價价 稅税 訂订 約约 類类 狀状 態态 優优 減减 廠厂 債债 兌兑 賬账 後后 於于 個个 數数 門门 紅红 進进 簽签 驗验 遲迟 雜杂 內内 爭争 議议 與与 現现 銀银 轉转 當当 會会 編编 碼码 標标 準准 賣卖 買买 產产 運运 費费 齡龄 問问 題题 萬万 億亿 頁页 筆笔 張张 細细 對对 輔辅 繳缴 貸贷 貴贵 啟启'
    .split(' ')
    .map((pair): [string, string] => [pair.charAt(0), pair.charAt(1)]),
);
const any = new RegExp(`[${[...forms.keys()].join('')}]`, 'g');

/** A text in the characters that our words are written in, each in its place: 應收帳款餘額 is 应收账款余额. */
export function simplified(text: string): string {
  return text.replace(any, (character) => forms.get(character) ?? character);
}
