import { a1Of } from '../../cells/a1';
import type { CellPlace } from '../../cells/cell-place';
import { formatIsoDay } from '../../domain/calendar/serial-day';
import { registerNamed } from '../../registers/all-registers';
import type { RegisterName } from '../../registers/all-registers';
import type { RegisterNotice } from '../../registers/register-notice';
import type { RegisterFault } from '../../registers/registers';
import type { RowFaultReason } from '../../registers/row-fault';
import { groupedAmount } from '../grouped-amount';
import type { ShapeOf } from '../shape-of';

/** What the reading of the registers has to say, in Chinese (R39). */
export const registersZhCN = {
  fault: ({ register, place, heading, reason, rowCounts }: RegisterFault): string =>
    `${title(register)}，${at(place)}${heading === '' ? '' : `（${heading}）`}：${why(reason)}，${rowCounts ? '按空白计' : '整行没有计入'}`,
  notice: (notice: RegisterNotice): string => {
    switch (notice.kind) {
      case 'registerRead':
        return `${title(notice.register)}读取自工作表“${notice.sheetName}”，共 ${notice.count} 行`;
      case 'hiddenSheetRead':
        return `工作表“${notice.sheetName}”是隐藏的，已照常读取`;
      case 'hiddenRowsRead':
        return `工作表“${notice.sheetName}”有 ${notice.count} 行被隐藏或筛选，已一并计入`;
      case 'registerIncomplete':
        return `工作表“${notice.sheetName}”像是${title(notice.register)}，但第 ${notice.headingRowNumber} 行的表头缺少${headings(notice.register, notice.missing)}，没有读取`;
      case 'copyLeftOut':
        return notice.isReport === true
          ? `工作表“${notice.sheetName}”像是本插件以前生成的报表，没有当作${title(notice.register)}读取；确是登记表的，请删去表头“分类口径”“请注意”的行`
          : `工作表“${notice.sheetName}”像是${title(notice.register)}的备份，没有读取`;
      case 'sumLeftOut':
        return `${title(notice.register)}，工作表“${notice.sheetName}”第 ${notice.rowNumber} 行：“${notice.word}”是合计行，不计入`;
      case 'filledFromAbove':
        return `${title(notice.register)}，工作表“${notice.sheetName}”：有 ${notice.rowNumbers.length} 行的空白按上一行计${listed(notice.rowNumbers)}`;
      case 'unknownCustomer':
        if (notice.twins !== undefined)
          return `${title(notice.register)}，${at(notice.place)}：客户“${notice.customer}”在台账中不止一位，按编码分开为${notice.twins.slice(0, 5).join('、')}${notice.twins.length > 5 ? ` 等 ${notice.twins.length} 位` : ''}：这一行没有算到任何一位名下，请照此写明是哪一位`;
        return `${title(notice.register)}，${at(notice.place)}：客户“${notice.customer}”不在台账中`;
      case 'unknownInvoice':
        return `${title(notice.register)}，${at(notice.place)}：发票“${notice.invoiceNumber}”不在客户“${notice.customer}”名下${notice.holder === null ? '' : `，台账中属于“${notice.holder}”`}`;
      case 'unknownCase':
        return `证据，工作表“${notice.sheetName}”第 ${notice.rowNumber} 行：案件编号“${notice.caseNumber}”不在“案件”表中，没有算到任何案件`;
      case 'caseRepeated':
        return `案件编号“${notice.caseNumber}”在${notice.places.map(at).join('、')}重复，各行分别按一个案件计，${notice.areOfOne ? '写这个编号的证据各案都算' : '写这个编号的证据按同一行的客户分，没有写客户的各案都算'}；请改成不同的编号`;
      case 'signingDaysDiffer':
        return `还款计划“${notice.plan}”（${notice.customer}）各行的签订日期不一致${listed(notice.rowNumbers)}：${notice.days.map(formatIsoDay).join('、')}，以最早的为准`;
      case 'customerRepeated':
        return `客户资料中“${notice.customer}”出现多次${listed(notice.rowNumbers)}，${headings('customers', notice.differing)}不一致，以先出现的为准`;
      case 'paidWithoutReceipt':
        return `还款计划，工作表“${notice.sheetName}”第 ${notice.rowNumber} 行：“${notice.customer}”已付 ${groupedAmount(notice.paidCents)} 元，${notice.day === null ? '没有已付日期' : `${formatIsoDay(notice.day)} 的收款明细只有 ${groupedAmount(notice.receivedCents)} 元`}，不冲减余额`;
      case 'notApproved':
        return `${title(notice.register)}，工作表“${notice.sheetName}”第 ${notice.rowNumber} 行：“${notice.customer}”${asked(notice)}${decided(notice)}，没有计入${notice.mayBeOlder ? '；如果在要求审批以前就已定下，请在“应收参数”填“从哪一天起要审批”' : ''}`;
      case 'planPaidOtherwise':
        return `还款计划“${notice.plan}”（${notice.customer}）签订以来的收款${notice.paidCents === notice.saidCents ? `与表上的已付同为 ${groupedAmount(notice.paidCents)} 元，分到各期却不同` : `按期次应记已付 ${groupedAmount(notice.paidCents)} 元，表上是 ${groupedAmount(notice.saidCents)} 元`}，请核对工作表“${notice.sheetName}”的已付日期和已付金额${listed(notice.rowNumbers)}；是否按期以表上为准`;
      case 'settlementPaid':
        return `还款计划“${notice.plan}”（${notice.customer}）的和解款 ${groupedAmount(notice.settledCents)} 元已付清，所欠本金 ${groupedAmount(notice.principalCents)} 元中减让的还有 ${groupedAmount(notice.leftCents)} 元挂在余额里，没有核销之前仍按欠款催收：请登记到“坏账核销”（工作表“${notice.sheetName}”第 ${notice.rowNumber} 行）`;
      case 'rowsAfterAsOf':
        return `${title(notice.register)}，工作表“${notice.sheetName}”：有 ${notice.count} 行晚于截止日期 ${formatIsoDay(notice.asOf)}，没有计入`;
    }
  },
};

export type RegisterTexts = ShapeOf<typeof registersZhCN>;

function why(reason: RowFaultReason): string {
  switch (reason.kind) {
    case 'missing':
      return '没有填写';
    case 'dateUnreadable':
      return '不是可识别的日期';
    case 'dateOrderOpen':
      return '看不出是月在前还是日在前';
    case 'amountUnreadable':
      return '不是可识别的金额';
    case 'timeUnreadable':
      return '不是可识别的时间';
    case 'numberOutside':
      return `应是 ${reason.least} 到 ${reason.most} 的数`;
    case 'wordUnknown':
      return `应是${reason.known.map((word) => word['zh-CN']).join('、')}之一`;
    case 'excelError':
      return '是 Excel 错误值';
    case 'noHash':
      return '不是 SHA-256（64 位十六进制数字）';
    case 'severalInvoices':
      return '有几张发票共用一个金额，请分行填写';
  }
}

function title(register: RegisterName): string {
  return registerNamed(register).title['zh-CN'];
}

function headings(register: RegisterName, roles: readonly string[]): string {
  const { columns } = registerNamed(register);
  return roles.map((role) => `“${columns[role]?.heading['zh-CN'] ?? role}”`).join('、');
}

function at(place: CellPlace): string {
  return `工作表“${place.sheetName}”${a1Of(place)}`;
}

/** The rows by number, the first ten of them where there are more. */
function listed(rowNumbers: readonly number[]): string {
  return `（第 ${rowNumbers.slice(0, 10).join('、')} 行${rowNumbers.length > 10 ? '等' : ''}）`;
}

type NotApproved = Extract<RegisterNotice, { readonly kind: 'notApproved' }>;

function asked({ what, amountCents, owedCents }: NotApproved): string {
  const sum = amountCents === null ? '' : ` ${groupedAmount(amountCents)} 元`;
  if (what === 'settlement') return `的还款计划合计${sum}，低于所欠本金 ${groupedAmount(owedCents ?? 0)} 元，`;
  return { writeOff: `的核销${sum}`, plan: `的还款计划${sum}`, limit: `的信用额度${sum}` }[what];
}

function decided({ decision, person }: NotApproved): string {
  if (decision === 'refused') return '审批不同意';
  if (decision === 'returned') return `已退回${person === '' ? '' : `（由${person}补正）`}`;
  return `还没有审批${person === '' ? '' : `（待${person}）`}`;
}
