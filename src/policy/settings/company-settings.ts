import { string } from '../../cells/parse/plain-values';
import { setting } from '../setting';

/** Who we are, as letters and sheets say it. */
export const companySettings = [
  setting('company.name', 'text', 'R23', ['我方名称', 'Name of our company'], string, ''),
  setting('company.creditCode', 'text', 'R23', ['统一社会信用代码', 'Unified social credit code'], string, ''),
  setting('company.address', 'text', 'R23', ['地址', 'Address'], string, ''),
  setting('company.phone', 'text', 'R23', ['电话', 'Telephone'], string, ''),
  setting('company.bank', 'text', 'R23', ['开户行', 'Bank'], string, ''),
  setting('company.account', 'text', 'R23', ['收款账号', 'Account to pay to'], string, ''),
  setting('company.signatory', 'text', 'R23', ['签署人', 'Signatory'], string, ''),
] as const;
