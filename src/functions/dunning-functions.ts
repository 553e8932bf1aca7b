import { workingCalendar } from '../domain/calendar/working-calendar';
import { isSerialDay } from '../domain/calendar/serial-day';
import { defaultFirstShare, instalments as instalmentsOf } from '../domain/dunning/instalments';
import { letterStage as letterStageOf } from '../domain/dunning/letter-stage';
import { limitationEnd } from '../domain/dunning/limitation-day';
import { negotiationOffers, type NegotiationStep } from '../domain/dunning/negotiation';
import { defaultPolicy } from '../policy/default-policy';

import { quoted } from './cell';
import type { FunctionFault } from './fault';
import { each, eachIfGiven, liftRows } from './lift-rows';
import { readDate, readWhole } from './read-cell';
import { readLetterDays } from './read-policy-tables';
import { demand, demandCents, demandDate, demandWhole, optionalNumber } from './read-setting';

const calendar = workingCalendar(defaultPolicy.calendarAdditions);
const mostInstalments = 1_200;

/** The words of NEGOTIATION, the same in every language of the UI (R33). */
const stepWords: Readonly<Record<NegotiationStep, readonly [name: string, note: string]>> = {
  opening: ['开价', '理想方案的 115%，为让步留出余地'],
  ideal: ['理想', '争取达成的结果'],
  reasonable: ['合理', '可以接受的结果'],
  bottom: ['底线', '不再让步'],
};
const belowPrincipalWords = '；低于本金：违约金可以让，本金不让';

/**
 * 应发函件：0 不发，1 首次催款函（逾期第 15 天），2 二次催款函（第 45 天），3 律师函草稿（超过 90 天）。须先发前一封且相隔至少 15 天。可一次计算整列。
 * @customfunction LETTERSTAGE
 * @param dueDate 到期日，一个单元格或一列
 * @param asOf 截止日
 * @param lastStage 可选：已发到第几封，未发过填 0 或留空
 * @param lastSent 可选：最近一次发函日期，填了上一项就必须填
 * @param letterDays 可选：四个天数，首次在第几天、二次在第几天、律师函超过几天、两封之间几天，默认 15、45、90、15，空格或 0 用默认
 * @returns 0、1、2 或 3
 * @see 规则 R21
 */
export function letterStage(
  dueDate: unknown[][],
  asOf: unknown[][],
  lastStage?: unknown[][],
  lastSent?: unknown[][],
  letterDays?: unknown[][],
): unknown[][] {
  const rules = readLetterDays(letterDays);
  return liftRows(
    [
      each('dueDate', dueDate, readDate),
      each('asOf', asOf, readDate),
      eachIfGiven('lastStage', lastStage, readWhole),
      eachIfGiven('lastSent', lastSent, readDate),
    ],
    (due, day, stage, sent): number | FunctionFault => {
      if (stage === null || stage === 0) {
        return sent === null
          ? letterStageOf(due, day, null, rules)
          : { fault: 'needsCompanion', argument: 'lastSent', value: String(sent), companion: 'lastStage' };
      }
      if (stage !== 1 && stage !== 2 && stage !== 3) return { fault: 'outOfRange', argument: 'lastStage', value: String(stage) };
      if (sent === null) return { fault: 'needsCompanion', argument: 'lastStage', value: String(stage), companion: 'lastSent' };
      return letterStageOf(due, day, { stage, day: sent }, rules);
    },
  );
}

/**
 * 诉讼时效届满日：到期日（或最近一次中断）起三年的对应日，最长二十年；未顺延节假日，是安全的日期。可一次计算整列。
 * @customfunction LIMITATIONDATE
 * @param dueDate 到期日，一个单元格或一列
 * @param lastInterruption 可选：最近一次中断时效的日期（催告送达、部分付款、承认债务）
 * @returns 日期，请设为日期格式
 * @see 规则 R25；《民法典》第一百八十八、一百九十二、一百九十五、二百零一、二百零二条
 */
export function limitationDate(dueDate: unknown[][], lastInterruption?: unknown[][]): unknown[][] {
  const rows = [each('dueDate', dueDate, readDate), eachIfGiven('lastInterruption', lastInterruption, readDate)] as const;
  return liftRows(rows, (due, interrupted): number | FunctionFault => {
    const { plainDay } = limitationEnd(due, interrupted === null ? [] : [interrupted], calendar);
    return isSerialDay(plainDay) ? plainDay : { fault: 'outOfRange', argument: 'dueDate', value: String(due) };
  });
}

/**
 * 分期还款计划：首期为债务的 30%（可改），其余按月等额，向下取整到分，末期为剩余金额，合计与债务一致。
 * @customfunction INSTALMENTS
 * @param debt 债务金额
 * @param count 期数，1 为一次付清
 * @param firstDate 首期日期，以后每月同日，遇短月为月末
 * @param firstShare 可选：首期比例，默认 0.3
 * @returns 带表头的表：期次、日期、金额、余额
 * @see 规则 R32
 */
export function instalments(debt: unknown, count: unknown, firstDate: unknown, firstShare?: unknown): unknown[][] {
  const cents = demandCents('debt', debt);
  if (cents <= 0) return demand<unknown[][]>({ fault: 'outOfRange', argument: 'debt', value: quoted(debt) });
  const payments = demandWhole('count', count, 1, mostInstalments);
  const plan = instalmentsOf(
    cents,
    payments,
    demandDate('firstDate', firstDate),
    optionalNumber('firstShare', firstShare, defaultFirstShare, 0, 1),
  );
  if (!isSerialDay(plan.at(-1)?.day ?? 0))
    return demand<unknown[][]>({ fault: 'outOfRange', argument: 'firstDate', value: quoted(firstDate) });
  return [['期次', '日期', '金额', '余额'], ...plan.map(({ number, day, amount, rest }) => [number, day, amount / 100, rest / 100])];
}

/**
 * 谈判方案：开价（理想方案的 115%）、理想、合理、底线四行，各有金额、占本金比例和说明。
 * @customfunction NEGOTIATION
 * @param principal 本金
 * @param ideal 理想方案金额
 * @param reasonable 合理方案金额，不高于理想方案
 * @param bottom 底线金额，不高于合理方案
 * @returns 四行四列
 * @see 规则 R33
 */
export function negotiation(principal: unknown, ideal: unknown, reasonable: unknown, bottom: unknown): unknown[][] {
  const owed = demandCents('principal', principal);
  if (owed === 0) return demand<unknown[][]>({ fault: 'divisionByZero' });
  if (owed < 0) return demand<unknown[][]>({ fault: 'outOfRange', argument: 'principal', value: quoted(principal) });
  const [best, fair, least] = [demandCents('ideal', ideal), demandCents('reasonable', reasonable), demandCents('bottom', bottom)];
  const offers =
    negotiationOffers(owed, best, fair, least) ??
    demand<never>(
      fair > best
        ? { fault: 'notDescending', argument: 'reasonable', value: quoted(reasonable) }
        : { fault: 'notDescending', argument: 'bottom', value: quoted(bottom) },
    );
  return offers.map(({ step, amount, shareOfPrincipal, belowPrincipal }) => {
    const [name, note] = stepWords[step];
    return [name, amount / 100, shareOfPrincipal.toNumber(), belowPrincipal ? note + belowPrincipalWords : note];
  });
}
