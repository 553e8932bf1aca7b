import { a1Of, columnLetters } from '../../cells/a1';
import type { CellPlace } from '../../cells/cell-place';
import type { CellValue } from '../../cells/cell-value';
import type { Cents } from '../../domain/money/cents';
import { formatIsoDay } from '../../domain/calendar/serial-day';
import type { PrintedBridge, PrintedComparison } from '../../ledger/aged-ledger';
import type { Notice, ProblemReason, RepeatedInvoice } from '../../ledger/findings';
import type { PrintedSum } from '../../ledger/ledger';
import type { UnusedColumn } from '../../ledger/reading/unused-columns';
import { groupedAmount } from '../grouped-amount';
import { impossibleDay } from './impossible-day';
import { twoReadings } from './two-readings';
import type { ShapeOf } from '../shape-of';
import { firstOfMany } from '../first-of-many';
import { groupedCount } from '../grouped-count';

/** What the reading of a ledger has to say, in Chinese. */
export const readingZhCN = {
  /** `value` is what stands in the cell. */
  problem: (reason: ProblemReason, value: CellValue): string => {
    switch (reason.kind) {
      case 'customerMissing':
        return '没有客户名称，列入“待核实”';
      case 'amountUnreadable':
        return reason.receivedCents === 0
          ? `应收金额无法识别${eitherWay(value)}，本行按 0 计`
          : `应收金额无法识别${eitherWay(value)}，本行按 0 计；已收 ${groupedAmount(reason.receivedCents)} 元未冲减`;
      case 'amountFromBalance':
        return `应收金额无法识别${eitherWay(value)}，按未收余额 ${groupedAmount(reason.balanceCents)} 元列入“待核实”`;
      case 'receivedUnreadable':
        return `已收金额无法识别${eitherWay(value)}，按 ${groupedAmount(reason.balanceCents)} 元列入“待核实”`;
      case 'reductionUnreadable':
        return `退货、折让或扣款金额无法识别${eitherWay(value)}，没有扣除，${groupedAmount(reason.balanceCents)} 元列入“待核实”`;
      case 'balanceUnreadable':
        return `未收余额无法识别${eitherWay(value)}，又没有已收金额，应收 ${groupedAmount(reason.amountCents)} 元列入“待核实”`;
      case 'paymentLeftUnread':
        return `收款 ${groupedAmount(reason.paidCents)} 元的剩余金额为空或无法识别${eitherWay(value)}，看不出还有多少可以冲抵：按 0 计，列入“待核实”`;
      case 'dueDateIsTerms':
        return '到期日列里写的是付款条件，不是日期，列入“待核实”；请改填日期，或移到付款条件列';
      case 'dueDateUnreadable':
        return `到期日无法识别${noSuchDay(value)}，列入“待核实”，${mendDate}`;
      case 'invoiceDateUnreadable':
        return `发票日期无法识别${noSuchDay(value)}，列入“待核实”，${mendDate}`;
      case 'deliveryDateUnreadable':
        return `签收（发货）日期无法识别${noSuchDay(value)}，推算不出到期日，列入“待核实”，${mendDate}`;
      case 'settledDateUnreadable':
        return `结清日期无法识别${noSuchDay(value)}，列入“待核实”，${mendDate}`;
      case 'termsUnreadable':
        return '没有到期日，付款条件又无法识别，列入“待核实”，请改成 月结30天、签收后15天 这样的写法，或填到期日';
      case 'typeUnknown':
        return '类型不认识，看不出是应收、收款还是红字，列入“待核实”';
      case 'afterAsOf':
        return `开票日期 ${formatIsoDay(reason.invoiceDay)} 在截止日期之后，本行没有计入；这一格以后仍须更正`;
    }
  },
  notice: (notice: Notice): string => {
    switch (notice.kind) {
      case 'hiddenRowsRead':
        return `工作表“${notice.sheetName}”有 ${notice.count} 行被隐藏或筛选，已一并计入`;
      case 'hiddenSheetRead':
        return `工作表“${notice.sheetName}”是隐藏的，已照常读取`;
      case 'sheetsAsOne':
        return `${notice.sheetNames.length} 张版式相同的工作表合为一本台账：${sheetList(notice.sheetNames)}`;
      case 'sheetsApart':
        return `工作表${sheetList(notice.sheetNames.map((name) => `“${name}”`))}版式不同，没有并入台账`;
      case 'newestSheetCounts':
        return `同一发票在多张工作表上重复，每张都是当时的全部余额：只按最新的“${notice.sheetName}”计，${sheetList(notice.older)} 不计`;
      case 'snapshotFigures':
        return '没有认出收款明细，余额为台账当前数，违约金为估算';
      case 'snapshotBeforeNewestDay':
        return `截止日期 ${formatIsoDay(notice.asOf)} 早于台账最新日期 ${formatIsoDay(notice.newestDay)}，而已收金额没有逐笔的日期，当日余额无法还原，仅供参考`;
      case 'rowsAfterAsOf':
        return `截止日期 ${formatIsoDay(notice.asOf)} 之后的 ${notice.count} 行${inCurrency(notice.currency)}（应收 ${groupedAmount(notice.totalCents)} 元）不计入；工作表“${notice.sheetName}”全部 ${notice.allCount} 行应收 ${groupedAmount(notice.allCents)} 元，计入 ${groupedAmount(notice.allCents - notice.totalCents)} 元`;
      case 'receiptsAfterAsOf':
        return `截止日期 ${formatIsoDay(notice.asOf)} 之后的 ${notice.count} 笔收款${inCurrency(notice.currency)}（${groupedAmount(notice.totalCents)} 元）不计入；全部 ${notice.allCount} 笔中计入 ${notice.allCount - notice.count} 笔，共 ${groupedAmount(notice.allCents - notice.totalCents)} 元`;
      case 'datesFarAhead': {
        const many = notice.count === 1 ? '' : `等 ${notice.count} 个日期`;
        const what = `${at(notice.place)} 的日期 ${formatIsoDay(notice.day)}（“${String(notice.value)}”）${many}比其余最新的日期 ${formatIsoDay(notice.othersUpTo)} 晚一年以上`;
        return notice.counts
          ? `${what}，请核对；未指定截止日期时，截止日期按台账最新日期确定`
          : `${what}，可能有误，请核对；未指定截止日期时，截止日期不按它确定`;
      }
      case 'monthsFromFirst':
        return `${at(notice.place)} 的“${notice.heading}”只写年月，开票日期按当月 1 日计；逾期按到期日计，不受影响`;
      case 'asOfsStated':
        return `表头写的截止日期不一致：${notice.cells.map((cell, index) => `${index === 0 ? at(cell) : a1Of(cell)} 为 ${formatIsoDay(notice.days[index] ?? 0)}`).join('，')}；未指定截止日期时按第一个，请核对`;
      case 'noAsOf':
        return notice.unreadable === null
          ? '台账里没有可作截止日期依据的日期，请指定截止日期，如 2025-12-31'
          : `台账里没有读得出的开票或收款日期，定不了截止日期：如${at(notice.unreadable.place)} 的“${String(notice.unreadable.value)}”无法识别。请写成 2025-12-31 这样的日期，或指定截止日期`;
      case 'customersFilledDown':
        return `工作表“${notice.sheetName}”有 ${notice.rowNumbers.length} 行没有客户名称，按上一行的客户计${listed(notice.rowNumbers)}`;
      case 'linesOfInvoiceAbove':
        return `工作表“${notice.sheetName}”有 ${notice.rowNumbers.length} 行没有客户、发票号和日期，按上一行那张发票的明细计${listed(notice.rowNumbers)}`;
      case 'settledByStatus':
        return `工作表“${notice.sheetName}”有 ${notice.rowNumbers.length} 行（共 ${groupedAmount(notice.totalCents)} 元）按状态列视为已结清，结清日期不详${listed(notice.rowNumbers)}`;
      case 'paidWithoutReceipt':
        return `工作表“${notice.sheetName}”有 ${notice.rowNumbers.length} 行状态为已收，而收款明细里没有足额的收款（还差 ${groupedAmount(notice.totalCents)} 元）：按收款明细计，请核对${listed(notice.rowNumbers)}`;
      case 'currencyOfColumn':
        return `工作表“${notice.sheetName}”有 ${notice.rowNumbers.length} 行金额未写币种，按同列其他金额的 ${notice.currency} 计，请核对${listed(notice.rowNumbers)}`;
      case 'sumsBeside':
        if (notice.chosen === 'less')
          return `工作表“${notice.sheetName}”的“${notice.heading}”列共 ${groupedAmount(notice.totalCents)} 元，按所选从余额中扣除`;
        if (notice.chosen === 'apart')
          return `工作表“${notice.sheetName}”的“${notice.heading}”列共 ${groupedAmount(notice.totalCents)} 元，按所选不从余额中扣除`;
        if (notice.of === 'advance' && notice.balanceHeading !== undefined)
          return `工作表“${notice.sheetName}”的“${notice.heading}”列共 ${groupedAmount(notice.totalCents)} 元没有从余额中扣除：余额以“${notice.balanceHeading}”列为准；若该列还没有减去这些预收款，欠款就多计了，请核对`;
        return notice.of === 'retention'
          ? `工作表“${notice.sheetName}”的“${notice.heading}”列共 ${groupedAmount(notice.totalCents)} 元没有单列：若它含在余额里而尚未到期，该部分不应计入逾期，请另列一行并写明到期日`
          : `工作表“${notice.sheetName}”的“${notice.heading}”列共 ${groupedAmount(notice.totalCents)} 元没有冲减余额：若是尚未核销的预收款，请记入收款明细，它会列入“贷项”`;
      case 'dueBeforeInvoice': {
        const [due, invoice] = notice.places.map((place) => ('column' in place ? a1Of(place) : ''));
        const sheet = notice.places[0]?.sheetName ?? notice.sheetName;
        const rows = notice.places.length / 2;
        return `工作表“${sheet}”${due} 的到期日 ${formatIsoDay(notice.days.due)} 早于 ${invoice} 的开票（业务）日期 ${formatIsoDay(notice.days.invoice)}${rows > 1 ? `（共 ${rows} 行这样）` : ''}：逾期天数按到期日计，请核对这两个日期`;
      }
      case 'receivedByShare':
        return `工作表“${notice.sheetName}”没有已收金额的列，已收按“${notice.heading}”乘以应收金额折算，四舍五入到分`;
      case 'statusUnknown':
        return `工作表“${notice.sheetName}”的“${notice.heading}”列有不认识的状态：${notice.words.slice(0, 10).join('、')}${notice.words.length > 10 ? ` 等 ${notice.words.length} 种` : ''}，未据此判断`;
      case 'currencyUnsaid':
        return `工作表“${notice.sheetName}”有 ${notice.rowNumbers.length} 行未写币种，而其他行有外币，按人民币计，请核对${listed(notice.rowNumbers)}`;
      case 'numbersRounded':
        return `工作表“${notice.sheetName}”有 ${notice.rowNumbers.length} 行的发票号超过 15 位，已被 Excel 截成 0 结尾，不用于核销匹配${listed(notice.rowNumbers)}`;
      case 'balancesBlank':
        return `工作表“${notice.sheetName}”有 ${notice.rowNumbers.length} 行未收余额为空，又没有已收金额，按全额未收计${listed(notice.rowNumbers)}`;
      case 'dueDatesMissing':
        return `工作表“${notice.sheetName}”有 ${notice.rowNumbers.length} 行没有认出到期日和付款条件，列入“待核实”${listed(notice.rowNumbers)}`;
      case 'termsWithoutStart':
        return `工作表“${notice.sheetName}”有 ${notice.rowNumbers.length} 行有付款条件，但没有起算的日期（开票、签收），算不出到期日，列入“待核实”${listed(notice.rowNumbers)}`;
      case 'creditDaysUsed':
        return `工作表“${notice.sheetName}”有 ${notice.count} 行没有认出到期日和付款条件，到期日按开票（业务）日期加 ${notice.days} 天账期计`;
      case 'customerTermsUnreadable':
        return `客户资料中“${notice.customer}”的付款条件“${notice.terms}”无法识别`;
      case 'deliveryTermsFromInvoiceDate':
        return `工作表“${notice.sheetName}”有 ${notice.rowNumbers.length} 行的付款条件从签收（收货）起算，但没有签收日期，改从发票日期起算${listed(notice.rowNumbers)}`;
      case 'workingDaysBeyondCalendar':
        return `${notice.count} 个到期日按工作日推算，所在年份没有法定节假日数据，只按周末推算`;
      case 'openingBalances':
        return `工作表“${notice.sheetName}”有 ${notice.rowNumbers.length} 行是期初（结转）余额，共 ${groupedAmount(notice.totalCents)} 元，无账龄，其中未收回的列入“待核实”${listed(notice.rowNumbers)}`;
      case 'openingsRepeated':
        return `工作表“${notice.sheetName}”有 ${notice.rowNumbers.length} 行期初（结转）余额${inCurrency(notice.currency)}与以上各行的结余相同，共 ${groupedAmount(notice.totalCents)} 元，视为结转，不重复计入；如另有欠款请核对${listed(notice.rowNumbers)}`;
      case 'balanceDiffers':
        return `${at(notice.place)} 的未收余额 ${groupedAmount(notice.statedCents)} 与应收减已收 ${groupedAmount(notice.reckonedCents)} 不符，以后者为准`;
      case 'printedTotalDiffers':
        return `${at(notice.place)} 的${notice.word} ${groupedAmount(notice.statedCents)} 与逐行相加 ${groupedAmount(notice.addedCents)} ${
          notice.unreadablePlaces === undefined
            ? '不符，以后者为准'
            : `相差 ${groupedAmount(Math.abs(notice.statedCents - notice.addedCents))} 元；其中 ${cellsListed(notice.unreadablePlaces)}无法识别，没有计入逐行相加，差额可能出自这里`
        }`;
      case 'totalsOfShownRows':
        return `工作表“${notice.sheetName}”的合计受筛选影响：${cellsListed(notice.cells)}只是没有隐藏的行之和，不用来核对；取消筛选、重新计算后可核对`;
      case 'printedBalanceBridged':
        return `台账“${notice.word}”行 ${groupedAmount(notice.statedCents)}，减去${[
          ...(notice.unallocatedCents === 0 ? [] : [`未指明发票的收款 ${groupedAmount(notice.unallocatedCents)}`]),
          ...(notice.unknownInvoiceCents === 0 ? [] : [`发票不在台账中的收款 ${groupedAmount(notice.unknownInvoiceCents)}`]),
          ...(notice.writtenOffCents === undefined ? [] : [`已核销的坏账 ${groupedAmount(notice.writtenOffCents)}`]),
        ].join(' 和')}，等于 ${groupedAmount(notice.balanceCents)}`;
      case 'printedBalanceDiffers':
        return `${at(notice.place)} 的${notice.word} ${groupedAmount(notice.statedCents)} 与按收款还原的余额 ${groupedAmount(notice.balanceCents)} 相差 ${groupedAmount(Math.abs(notice.statedCents - notice.balanceCents))} 元，以后者为准`;
      case 'lastBalanceDiffers':
        return `${at(notice.place)} 的最后余额 ${groupedAmount(notice.statedCents)} 与逐笔相加 ${groupedAmount(notice.reckonedCents)} 不符，以后者为准`;
      case 'statusDiffers':
        return `${at(notice.place)} 的状态“${notice.status}”与金额不符：按金额计，余额 ${groupedAmount(notice.balanceCents)} 元，请核对`;
      case 'repeatedInvoices':
        return `工作表“${notice.sheetName}”有客户、发票号、日期、金额全都相同的行，均已计入，请核对是否重复录入：${groupsListed(notice.groups)}`;
      case 'repeatedReceipts':
        return `工作表“${notice.sheetName}”有日期、客户、发票号、金额全都相同的收款，均已计入，请核对是否重复录入：${groupsListed(notice.groups)}`;
      case 'receivedDiffers':
        return `${at(notice.place)} 的已收金额 ${groupedAmount(notice.statedCents)} 与收款明细 ${groupedAmount(notice.receiptsCents)} 不符，以收款明细为准`;
      case 'receivedBesideDiffers':
        return `${at(notice.place)} 的累计收款 ${groupedAmount(notice.statedCents)} 与同行各笔收款之和 ${groupedAmount(notice.receiptsCents)} 不符，以后者为准`;
      case 'unusedColumns':
        return `工作表“${notice.sheetName}”${unusedListed(notice.columns)}`;
      case 'unusedReceiptSheets':
        return `工作表${sheetList(notice.sheetNames.map((name) => `“${name}”`))}像是收款记录，但没有认全收款日期、金额和客户（或发票号）这几列，没有用来冲减余额：请补上表头`;
      case 'monthYearUnknown':
        return `工作表“${notice.sheetName}”的${quotedList(notice.headings)}看不出是哪一年，已从余额中扣减，但没有收款日期；请在表头写明年份，如 2025年9月回款`;
      case 'tablesBesideUnread':
        return notice.isOther
          ? `工作表“${notice.sheetName}”的 ${notice.columns.join('、')} 列像是另一张欠款表，表头与台账不同，没有读入；要计入的话，请把它移到另一张工作表，或用台账的表头接在下方`
          : `工作表“${notice.sheetName}”右侧的 ${notice.columns.join('、')} 列是表头相同的另一张表，没有读入：两表之外还有内容，或两表上方写的单位、币种、截止日期不同；请把它移到第一张表下方或另一张工作表`;
      case 'columnsAdded':
        return `工作表“${notice.sheetName}”的${quotedList(notice.headings)}几列相加，作为${{ amount: '应收', received: '已收', reduction: '退货、折让和扣款' }[notice.of]}`;
      case 'signTurned':
        return notice.isUnchecked === true
          ? `工作表“${notice.sheetName}”的${quotedList(notice.headings)}列全是负数，又没有未收列可以核对：已按收款从应收中扣减；如果是退款，请改成正数并写在应收列`
          : `工作表“${notice.sheetName}”的${quotedList(notice.headings)}列以负数填写，已按正数扣减`;
      case 'receivedNegative':
        return `工作表“${notice.sheetName}”有 ${notice.rowNumbers.length} 行的已收是负数，又没有未收列可以核对：按退款计，余额相应增加；如果是收款，请改成正数${listed(notice.rowNumbers)}`;
      case 'reductionNegative':
        return `工作表“${notice.sheetName}”有 ${notice.rowNumbers.length} 行的退货、扣减是负数（其他行是正数），又没有未收列可以核对：按冲回计，余额相应增加；如果是扣减，请改成正数${listed(notice.rowNumbers)}`;
      case 'receiptRowsUnread':
        return `工作表“${notice.sheetName}”有 ${notice.rowNumbers.length} 行只有收款、没有发票，未计入：请写到它所付的发票行，或移到收款明细${listed(notice.rowNumbers)}`;
      case 'runningBalance':
        return `工作表“${notice.sheetName}”的“${notice.heading}”列是逐行累计的余额，不是各行的未收：各行按应收减已收计，最后余额只用来核对`;
      case 'reductionFound':
        return notice.isRaising
          ? `工作表“${notice.sheetName}”的“${notice.heading}”列已加回应收：各行应收减已收再加它，都等于未收`
          : `工作表“${notice.sheetName}”的“${notice.heading}”列已从应收中扣减：各行应收减已收再减它，都等于未收`;
      case 'monthReceipts':
        return `工作表“${notice.sheetName}”的${quotedList(notice.headings)}按各月月末收款计（${formatIsoDay(notice.from)} 至 ${formatIsoDay(notice.to)}），没有逐笔日期`;
      case 'furtherDifferences':
        return `工作表“${notice.sheetName}”另有 ${notice.count} 处${differenceNames[notice.of]}不符，未逐一列出`;
      case 'unitScaled':
        return `工作表“${notice.sheetName}”的金额以${unitNames[notice.factor] ?? ` ${notice.factor} 元`}为单位，已换算为元`;
      case 'baseAmountsUsed':
        if (notice.unusedAmounts !== undefined)
          return `台账只有未收一列是本位币，按本位币未收计；“${notice.unusedAmounts}”没有本位币金额，没有采用：应收按未收计，销售额、DSO 和回款率因此偏低，请补上本位币的应收金额或已收金额`;
        if (notice.currencies.length < 2) return '台账另有原币的列，按本位币金额计';
        return `台账有多种币种（${notice.currencies.join('、')}），按本位币金额计`;
      case 'otherCurrenciesApart':
        return `台账有多种币种：主币种 ${notice.mainCurrency}，${notice.currencies.join('、')} 另列，不相加`;
      case 'receiptsRead':
        return `余额按“${notice.sheetName}”逐笔还原（全部 ${notice.count} 笔，共 ${groupedAmount(notice.totalCents)} 元）`;
      case 'receiptsRepeated':
        return notice.isLeftOut
          ? `工作表“${notice.sheetName}”的 ${notice.count} 笔收款（共 ${groupedAmount(notice.totalCents)} 元）在“${notice.ofSheet}”里都有，只计一次，没有重复冲减`
          : `工作表“${notice.sheetName}”的 ${notice.count} 笔收款（共 ${groupedAmount(notice.totalCents)} 元）与“${notice.ofSheet}”里的日期、客户、金额相同，均已计入，请核对是否重复登记`;
      case 'receiptDateUnreadable':
        return `${at(notice.place)} 的收款日期“${String(notice.value)}”无法识别，该笔 ${groupedAmount(notice.amountCents)} 元已从余额中扣除，列入“待核实”`;
      case 'receiptAmountUnreadable':
        return `${at(notice.place)} 的收款金额“${String(notice.value)}”无法识别，该笔按 0 计`;
      case 'receiptCustomerMissing':
        return `工作表“${notice.sheetName}”第 ${notice.rowNumber} 行收款没有客户也没有可对应的发票，${groupedAmount(notice.amountCents)} 元记在“（客户不明）”名下`;
      case 'receiptCustomersFilledDown':
        return `工作表“${notice.sheetName}”有 ${notice.rowNumbers.length} 行收款没有客户名称，按上一行的客户计${listed(notice.rowNumbers)}`;
      case 'unknownInvoice':
        return `工作表“${notice.sheetName}”第 ${notice.rowNumber} 行收款对应的发票“${notice.invoiceNumber}”不在台账中（付款方“${notice.customer}”），${groupedAmount(notice.amountCents)} 元列入“${notice.unverified === true ? '待核实' : '贷项'}”`;
      case 'invoiceNotPayable':
        return `工作表“${notice.sheetName}”第 ${notice.rowNumber} 行“${notice.customer}”的收款对应的发票“${notice.invoiceNumber}”${
          notice.cause.kind === 'otherCurrency'
            ? `是 ${notice.cause.currency} 的，与收款币种不同`
            : `开票日期 ${formatIsoDay(notice.cause.day)} 晚于截止日期`
        }，没有冲减，${groupedAmount(notice.amountCents)} 元列入“${notice.unverified === true ? '待核实' : '贷项'}”`;
      case 'invoiceOfOtherCustomer':
        return `工作表“${notice.sheetName}”第 ${notice.rowNumber} 行“${notice.customer}”的收款对应的发票“${notice.invoiceNumber}”属于“${notice.holder}”，已按发票号冲减`;
      case 'unallocatedReceipts':
        return notice.netted
          ? `${notice.count} 笔收款未注明发票，共 ${groupedAmount(notice.totalCents)} 元，${notice.leftCents === undefined ? '已先冲抵最早到期的欠款' : notice.leftCents === notice.totalCents ? '没有可冲抵的欠款，列入“贷项”' : `已先冲抵最早到期的欠款，其中 ${groupedAmount(notice.leftCents)} 元没有可冲抵的欠款，列入“贷项”`}`
          : `${notice.count} 笔收款未注明发票，共 ${groupedAmount(notice.totalCents)} 元，列入“贷项”，没有冲抵欠款`;
      case 'returnedBeyondReceipts':
        return `工作表“${notice.sheetName}”第 ${notice.rowNumber} 行“${notice.customer}”的退款（退票）中有 ${groupedAmount(notice.amountCents)} 元没有可冲回的收款，列入“待核实”`;
      case 'writeOffsOnlyListed':
        return `台账没有逐笔收款，${notice.count} 笔坏账核销共 ${groupedAmount(notice.totalCents)} 元只列示，不冲减余额`;
      case 'writeOffLowersNothing':
        return `“${notice.customer}” ${formatIsoDay(notice.day)} 的坏账核销 ${groupedAmount(notice.amountCents)} 元${notice.invoiceNumber === '' ? '未注明发票' : `的发票 ${notice.invoiceNumber} 不在台账中`}，没有冲减余额`;
      case 'writeOffBeyondBalance':
        return `“${notice.customer}” ${formatIsoDay(notice.day)} 对发票 ${notice.invoiceNumber} 的坏账核销比当日余额多 ${groupedAmount(notice.beyondCents)} 元，多出部分没有冲减余额`;
      case 'statutoryRateUnknown':
        return `工作表“${notice.sheetName}”有 ${notice.rowNumbers.length} 行到期早于利率表，法定利息无法计算，按 0 计${listed(notice.rowNumbers)}`;
      case 'settledDatesNotUsed':
        return `余额以收款明细为准，工作表“${notice.sheetName}”的结清日期未采用`;
      case 'endsAtNextTable':
        return `工作表“${notice.sheetName}”第 ${notice.rowNumber} 行起是另一张表，台账读到此为止`;
    }
  },
  /** What the ledger prints of its balance, and whether the report agrees with it (R12f). */
  comparison: (comparison: PrintedComparison): string => {
    const { unreadableMoney = 0 } = comparison;
    const unread = unreadableMoney === 0 ? '' : `；有 ${unreadableMoney} 处金额无法识别`;
    if (comparison.kind === 'nothingPrinted') {
      const { incomplete } = comparison;
      return `台账无合计可核对${incomplete === undefined ? '' : `（“${incomplete.word}”列有 ${incomplete.blankRows ?? 0} 行未填）`}${unread}`;
    }
    const { printed, bridges, differenceCents } = comparison;
    const named = `${printedNamed(printed)}${groupedAmount(printed.cents)}${bridges.map(({ kind, cents }) => bridgeNamed(kind, cents)).join('')}`;
    return `${differenceCents === 0 ? `与台账相符：${named}` : `与台账不符：${named}，仍相差 ${groupedAmount(Math.abs(differenceCents))} 元`}${unread}`;
  },
};

export type ReadingTexts = ShapeOf<typeof readingZhCN>;

function printedNamed({ source, of, word, places }: PrintedSum): string {
  const [first] = places;
  const cell = first === undefined ? '' : a1Of(first);
  const column = first === undefined ? '' : columnLetters(first.column);
  const what = { balance: '', difference: '应收减已收', amount: '应收' }[of];
  switch (source) {
    case 'total':
      return places.length === 1
        ? `“${word || '合计'}”行${what === '' ? '' : `的${what}`} ${cell} 的 `
        : `${places.length} 处${word === '' ? '小计' : `“${word}”`}${what === '' ? '' : `的${what}`}之和 `;
    case 'lastBalances':
      return places.length === 1 ? `最后一笔的余额 ${cell} 的 ` : `${places.length} 户最后余额之和 `;
    case 'column':
      return `${column} 列“${word}”之和 `;
  }
}

function bridgeNamed(kind: PrintedBridge['kind'], cents: Cents): string {
  const amount = groupedAmount(Math.abs(cents));
  switch (kind) {
    case 'received':
      return `，减去已收和扣减 ${amount}`;
    case 'unallocated':
      return `，减去未指明发票的收款 ${amount}`;
    case 'unknownInvoice':
      return `，减去发票不在台账中的收款 ${amount}`;
    case 'writtenOff':
      return `，减去已核销的坏账 ${amount}`;
    case 'afterAsOf':
      return cents < 0 ? `，加上截止日期之后的净收款 ${amount}` : `，减去截止日期之后的净增加 ${amount}`;
  }
}

const mendDate = '请改成 2025-12-31 这样的日期';

/** Why a date that is written well is none. */
function noSuchDay(value: CellValue): string {
  const impossible = impossibleDay(value);
  if (impossible === null) return '';
  switch (impossible.kind) {
    case 'month':
      return `（没有 ${impossible.month} 月）`;
    case 'dayMissing':
      return '（只有年月，没有日）';
    case 'day':
      return `（${impossible.year} 年 ${impossible.month} 月只有 ${impossible.days} 天）`;
  }
}

function eitherWay(value: CellValue): string {
  const two = twoReadings(value);
  return two === null
    ? ''
    : `（可能是 ${two.asFraction}，也可能是 ${two.asThousands}：请写成 ${two.asThousands}.00 或 ${two.asFraction} 的样子）`;
}

const unitNames: Readonly<Record<number, string>> = {
  10: '十元',
  100: '百元',
  1000: '千元',
  10000: '万元',
  100000: '十万元',
  1000000: '百万元',
  10000000: '千万元',
  100000000: '亿元',
  1000000000: '十亿元',
};

const differenceNames = { balance: '未收余额', received: '已收金额', printedTotal: '小计或合计', status: '状态' } as const;

const sheetList = (names: readonly string[]): string => firstOfMany(names, '、', (count) => ` 等 ${groupedCount(count)} 张`);

function quotedList(headings: readonly string[]): string {
  return headings.map((heading) => `“${heading}”`).join('、');
}

const holdsNames = { figures: '数字列', dates: '日期列', status: '状态列', terms: '条件列' } as const;

function unusedListed(columns: readonly UnusedColumn[]): string {
  return (['figures', 'dates', 'status', 'terms'] as const)
    .flatMap((holds) => {
      const named = columns.filter((column) => column.holds === holds).map(({ letter, heading }) => `${letter} ${heading || '（无表头）'}`);
      return named.length === 0 ? [] : [`未用到的${holdsNames[holds]}：${named.join('、')}`];
    })
    .join('；');
}

function inCurrency(currency: string | undefined): string {
  return currency === undefined ? '' : `（${currency}）`;
}

function at(place: CellPlace): string {
  return `工作表“${place.sheetName}”${a1Of(place)}`;
}

function cellsListed(places: readonly CellPlace[]): string {
  const cells = places.map(a1Of);
  return cells.length > 5 ? `${cells.slice(0, 5).join('、')} 等 ${cells.length} 格` : `${cells.join('、')} `;
}

/** Invoices with the rows that repeat them, the first ten of them where there are more. */
function groupsListed(groups: readonly RepeatedInvoice[]): string {
  const first = groups.slice(0, 10).map(({ invoiceNumber, rowNumbers }) => `“${invoiceNumber}”${listed(rowNumbers)}`);
  return `${first.join('；')}${groups.length > 10 ? `；等 ${groups.length} 张` : ''}`;
}

/** The rows by number, the first ten of them where there are more. */
function listed(rowNumbers: readonly number[]): string {
  return `（第 ${rowNumbers.slice(0, 10).join('、')} 行${rowNumbers.length > 10 ? '等' : ''}）`;
}
