import { agedOf, ledgerOf } from '../support/ledger-of-cells';

describe('a ledger in traditional characters', () => {
  it.each([
    [['客戶名稱', '發票號碼', '開票日期', '到期日', '應收金額', '已收金額', '未收金額']],
    [['往來單位', '單據編號', '單據日期', '到期日', '應收帳款', '已收款', '應收帳款餘額']],
    [['客户名称', '发票号', '开票日期', '到期日', '应收帐款', '已收款', '应收帐款余额']],
  ])('knows the columns by %j', (headings) => {
    const { main } = agedOf(ledgerOf([headings, ['甲公司', 'A1', '2025-05-01', '2025-06-01', 1000, 300, 700]]), '2025-12-31');
    expect([main.balanceCents, main.byStanding.损失]).toEqual([70000, 70000]);
  });
});
