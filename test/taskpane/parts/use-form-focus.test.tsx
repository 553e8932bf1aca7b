// React looks for the document when it is loaded.
import { document, drawPart, press } from '../../support/drawn-part';

import { act, useState } from 'react';

import { useFormFocus } from '../../../src/taskpane/parts/use-form-focus';

let takeAway: () => void;
beforeEach(async () => {
  takeAway = await drawPart(<Card />);
});
afterEach(() => takeAway());

/** A card with a form, which a button opens; an empty field of it is wrong once it was to be entered. */
function Card() {
  const [isOpen, setOpen] = useState(false);
  const [hasButton, setHasButton] = useState(true);
  return (
    <section>
      <h2 tabIndex={0} id="heading" />
      {hasButton && <button id="begin" onClick={() => setOpen(true)} />}
      <button id="drop" onClick={() => setHasButton(false)} />
      {isOpen && <Form close={() => setOpen(false)} />}
    </section>
  );
}

function Form({ close }: { readonly close: () => void }) {
  const [wrong, setWrong] = useState(false);
  const { form, first, enter } = useFormFocus('甲公司');
  const run = (): Promise<void> => {
    setWrong(true);
    return Promise.resolve();
  };
  return (
    <section ref={form}>
      <input id="first" ref={first} />
      <input id="second" aria-invalid={wrong} />
      <input id="third" aria-invalid={wrong} />
      <button id="save" onClick={() => void enter(run)} />
      <button id="cancel" onClick={close} />
    </section>
  );
}

const focused = (): string | undefined => document.activeElement?.id;

describe('useFormFocus', () => {
  it('brings the keyboard into the form, and back to what had it when the form goes', async () => {
    await press('#begin');
    expect(focused()).toBe('first');
    await press('#cancel');
    expect(focused()).toBe('begin');
  });

  it('brings it to the heading of the card where what had it is gone', async () => {
    await press('#begin');
    act(() => document.getElementById('drop')?.click());
    await press('#cancel');
    expect(focused()).toBe('heading');
  });

  it('brings it to the first wrong field, each time that it was to be entered', async () => {
    await press('#begin');
    await press('#save');
    expect(focused()).toBe('second');
    await press('#save');
    expect(focused()).toBe('second');
  });
});
