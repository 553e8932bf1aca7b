import { namedColumns } from '../../../src/jobs/month/named-columns';

describe('namedColumns', () => {
  it.each([
    ['客户=B,余额=H', { customer: 1, balance: 7 }],
    ['customer=A；Received=-、到期日=aa', { customer: 0, received: null, dueDate: 26 }],
    ['金额=C', { amount: 2 }],
  ])('reads %s', (text, value) => {
    expect(namedColumns(text)).toEqual({ ok: true, value });
  });

  it.each(['客户', '客户=', '客户=12', '客户=B,余额=B', '客户=B,客户=C', '天气=B', ''])('refuses %j', (text) => {
    expect(namedColumns(text)).toMatchObject({ ok: false, fault: { value: text } });
  });
});
