import type { Pair } from './everyPair.ts';
import { type Confidence, terms } from './terms.ts';

const meanings: Readonly<Record<Confidence, string>> = {
  A: 'seen in official Welsh texts, and alike there',
  B: 'seen, but official texts differ, or the source is not a first one',
  C: 'put together from official parts',
  U: 'not found in any official text: please look at it',
};

const characters: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escape = (text: string) => text.replaceAll(/[&<>"]/g, (character) => characters[character] ?? '');

const cell = (text: string, lang?: string) => `<td${lang ? ` lang="${lang}"` : ''}>${escape(text)}</td>`;

const row = (cells: readonly string[]) => `<tr>${cells.join('')}</tr>`;

const table = (heads: readonly string[], rows: readonly string[]) =>
  `<table><thead>${row(heads.map((head) => `<th scope="col">${escape(head)}</th>`))}</thead><tbody>${rows.join('\n')}</tbody></table>`;

const glossary = table(
  ['English', 'Welsh', 'Gender', 'Plural', 'Source', 'How sure', 'Note'],
  terms.map(({ english, welsh, gender, plural, source, confidence, note }) =>
    row([
      cell(english, 'en'),
      cell(welsh, 'cy'),
      cell(gender),
      cell(plural, 'cy'),
      cell(source),
      cell(confidence),
      cell(note),
    ]),
  ),
);

function messageRows({ path, places, examples, terms: found, confidence, code, approved }: Pair): string {
  const unchanged = examples.every(({ english, welsh }) => english === welsh);
  const used = found.map((term) => `${term.welsh} (${term.confidence})`).join(', ');
  return examples
    .map(({ figures, english, welsh }, place) =>
      row([
        cell(place === 0 ? path : ''),
        cell(place === 0 ? places.join(': ') : ''),
        cell(figures),
        cell(english, 'en'),
        cell(welsh, 'cy'),
        cell(place === 0 ? (confidence ?? '') : ''),
        cell(place === 0 ? `${used}${unchanged ? ' The same in both languages.' : ''}`.trim() : ''),
        cell(place === 0 ? (approved ? 'yes' : `not yet: ${code}`) : ''),
        '<td></td>',
      ]),
    )
    .join('\n');
}

/** One page for a translator: the terms, then every message side by side, in the order of the planner. */
export function reviewPage(pairs: readonly Pair[]): string {
  const moduleOf = ({ path }: Pair) => path.split('.')[0];
  const modules = [...new Set(pairs.map(moduleOf))].map((module) => pairs.filter((one) => moduleOf(one) === module));
  const sections = modules.map(
    (own) =>
      `<h2>${escape(own[0]?.places[0] ?? '')}</h2>\n${table(
        [
          'Message',
          'Where it appears',
          'Figures of the example',
          'English',
          'Welsh',
          'How sure',
          'Terms in it',
          'Approved',
          'Remark',
        ],
        own.map(messageRows),
      )}`,
  );
  return `<!doctype html>
<html lang="en-GB">
<meta charset="utf-8">
<title>Unit Planner: every message in English and Welsh</title>
<style>
body { font: 15px/1.45 sans-serif; margin: 2rem; }
table { border-collapse: collapse; inline-size: 100%; margin-block-end: 2rem; }
th, td { border: 1px solid #888; padding: 0.3rem 0.5rem; text-align: start; vertical-align: top; }
thead { position: sticky; inset-block-start: 0; background: #eee; }
td:first-child { font-family: monospace; font-size: 0.8rem; overflow-wrap: anywhere; }
td:last-child { min-inline-size: 8rem; }
</style>
<h1>Unit Planner: every message in English and Welsh</h1>
<p>Each row is a message as users see it, with figures where it takes any. Numbers change the words after them, so a message that counts is shown with several numbers. Titles of units and qualifications and names of organisations exist in English only and stay as they are.</p>
<p>How sure a term is: ${Object.entries(meanings)
    .map(([letter, meaning]) => `<b>${letter}</b> ${escape(meaning)}`)
    .join('; ')}. A message is as sure as its least certain term.</p>
<p><b>No Welsh speaker has approved ${pairs.filter(({ approved }) => !approved).length} of these ${pairs.length} messages.</b> Each of them says “not yet” and a code. To approve it, send the code back: it goes into test/i18n/review/approved.json. Words that change afterwards have another code and have to be approved again.</p>
<h2>Terms</h2>
${glossary}
${sections.join('\n')}
</html>
`;
}
