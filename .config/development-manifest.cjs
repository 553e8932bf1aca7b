const sizes = [16, 20, 24, 32, 40, 48, 64, 80];
const icon = `<Icon>${sizes.map((size) => `<bt:Image size="${size}" resid="Icon.Function.${size}"/>`).join('')}</Icon>`;

const group = `<Group id="Receivables.SelfCheckGroup">
                <Label resid="SelfCheckGroup.Label"/>
                ${icon}
                <Control xsi:type="Button" id="Receivables.SelfCheck">
                  <Label resid="SelfCheck.Label"/>
                  <Supertip>
                    <Title resid="SelfCheck.Label"/>
                    <Description resid="SelfCheck.Description"/>
                  </Supertip>
                  ${icon}
                  <Action xsi:type="ExecuteFunction">
                    <FunctionName>selfCheck</FunctionName>
                  </Action>
                </Control>
              </Group>
              `;

/** @param {string} id @param {string} chinese @param {string} english */
const text = (id, chinese, english) =>
  `<bt:String id="${id}" DefaultValue="${chinese}"><bt:Override Locale="en-US" Value="${english}"/></bt:String>\n      `;

const shortTexts = text('SelfCheckGroup.Label', '开发版', 'Development') + text('SelfCheck.Label', '自检', 'Self-check');
const longTexts = text(
  'SelfCheck.Description',
  '逐条试一试加载项对 Excel 的假定，结果写进工作表“自检结果”。约一分钟。',
  'Tries what the add-in counts on in Excel, one by one, and writes what came of it to a sheet. About a minute.',
);

/**
 * The manifest of a development build: its tab has a button for the self-check too, which a production build knows nothing of.
 * @param {string} manifest
 */
function developmentManifest(manifest) {
  return [
    ['<Label resid="Tab.Label"/>', group],
    ['</bt:ShortStrings>', shortTexts],
    ['</bt:LongStrings>', longTexts],
  ].reduce((changed, [before, added]) => {
    const at = changed.lastIndexOf(before);
    if (at < 0) throw new Error(`manifest.xml has no ${before}.`);
    return changed.slice(0, at) + added + changed.slice(at);
  }, manifest);
}

module.exports = { developmentManifest };
