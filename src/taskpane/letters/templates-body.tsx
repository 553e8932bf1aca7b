import { Button, Field, Select } from '@fluentui/react-components';
import { useRef, useState } from 'react';

import { Fold } from '../parts/fold';
import { usePaneStyles } from '../parts/pane-styles';
import { useLetters } from './use-letters';

/** The templates: ours to download and change in Word, one loaded back, ours again; and what can stand between braces. */
export default function TemplatesBody() {
  const { state, words, letters, desk, busy } = useLetters();
  const { stack, row, caption, text, tightList } = usePaneStyles();
  const [chosen, setChosen] = useState(0);
  const file = useRef<HTMLInputElement | null>(null);
  const { templates: report, templateNews: news } = letters;
  const template = report?.templates[chosen];
  const upload = async (picked: File | undefined): Promise<void> => {
    if (picked === undefined || template === undefined) return;
    const bytes = new Uint8Array(await picked.arrayBuffer());
    await desk.template({ want: 'keep', template: { kind: template.kind, language: template.language }, bytes });
  };
  return (
    <div className={stack}>
      <p className={caption}>{words.templates.hint}</p>
      {report === null || template === undefined ? (
        <div>
          <Button size="small" disabledFocusable={busy} onClick={() => void desk.template({ want: 'list' })}>
            {words.templates.load}
          </Button>
        </div>
      ) : (
        <>
          <Field label={words.templates.choose} size="small">
            <Select
              size="small"
              value={String(chosen)}
              onChange={(_event, { value }) => {
                setChosen(Number(value));
                const next = report.templates[Number(value)];
                if (next) void desk.template({ want: 'list', template: { kind: next.kind, language: next.language } });
              }}
            >
              {report.templates.map(({ kind, language, isOwn }, index) => (
                <option key={`${kind} ${language}`} value={String(index)}>
                  {`${words.kinds[kind]} · ${words.languages[language]} · ${isOwn ? words.templates.own : words.templates.ours}`}
                </option>
              ))}
            </Select>
          </Field>
          {template.isSpoilt && <p className={text}>{words.templates.spoilt}</p>}
          <div className={row}>
            <Button size="small" disabledFocusable={busy} onClick={() => void desk.template({ want: 'save', template })}>
              {words.templates.download}
            </Button>
            <Button size="small" disabledFocusable={busy} onClick={() => file.current?.click()}>
              {words.templates.upload}
            </Button>
            {template.isOwn && (
              <Button size="small" disabledFocusable={busy} onClick={() => void desk.template({ want: 'forget', template })}>
                {words.templates.restore}
              </Button>
            )}
            <input
              ref={file}
              type="file"
              hidden
              disabled={busy}
              accept=".docx"
              aria-label={words.templates.upload}
              onChange={({ target }) => {
                void upload(target.files?.[0]);
                target.value = '';
              }}
            />
          </div>
          <div role="status">
            {news(state.language).map((line) => (
              <p key={line} className={text}>
                {line}
              </p>
            ))}
          </div>
          <Fold title={words.templates.placeholders}>
            <ul className={tightList}>
              {report.placeholders.map(({ tag, meaning, sample }) => (
                <li key={tag} className={caption}>
                  <code>{tag}</code> {meaning}
                  {sample === '' ? '' : ` · ${sample}`}
                </li>
              ))}
            </ul>
          </Fold>
        </>
      )}
    </div>
  );
}
