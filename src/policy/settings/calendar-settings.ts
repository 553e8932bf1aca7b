import { nullable } from '../../cells/parse/absent';
import { array } from '../../cells/parse/array';
import { constants } from '../../cells/parse/constants';
import { choice, column, setting } from '../setting';
import { serialDay } from '../setting-parsers';

const dayColumn = [column('day', 'day', ['日期', 'Day'])];

/** How dates are read, and which days are worked. */
export const calendarSettings = [
  setting(
    'dateOrder',
    'choice',
    'R1',
    ['3/4/2013 这类日期的月日顺序；空白由台账判断，判断不了再问', 'Order of dates such as 3/4/2013; blank asks the ledger, then the user'],
    nullable(constants('mdy', 'dmy')),
    null,
    { choices: [choice('mdy', ['月在前', 'Month first']), choice('dmy', ['日在前', 'Day first'])] },
  ),
  setting(
    'dateSystem',
    'choice',
    'R1',
    ['日期系统；空白按工作簿', 'Date system; blank takes the workbook’s'],
    nullable(constants(1900, 1904)),
    null,
    { choices: [choice(1900, ['1900', '1900']), choice(1904, ['1904', '1904'])] },
  ),
  setting(
    'calendarAdditions.holidays',
    'table',
    'R3',
    ['法定节假日之外的休息日', 'Days off beside the statutory ones'],
    array(serialDay),
    [],
    { columns: dayColumn },
  ),
  setting(
    'calendarAdditions.makeUpDays',
    'table',
    'R3',
    ['法定安排之外的调休上班日', 'Make-up working days beside the statutory ones'],
    array(serialDay),
    [],
    { columns: dayColumn },
  ),
] as const;
