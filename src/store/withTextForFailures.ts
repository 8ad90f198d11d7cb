import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const isSheet = (name: string) => name.startsWith('xl/worksheets/') && name.endsWith('.xml');

/**
 * The workbook with text where a formula has failed (`#REF!`), or where a number is none: its reader leaves the one out
 * without a word, and for the other refuses the whole workbook. So it is told where it stands.
 */
export function withTextForFailures(workbook: ArrayBuffer): Uint8Array<ArrayBuffer> {
  const files = unzipSync(new Uint8Array(workbook));
  const mended = Object.entries(files).map(([name, content]): [string, Uint8Array] => {
    if (!isSheet(name)) return [name, content];
    const xml = strFromU8(content).replaceAll(
      /<c\b([^<>]*)>((?:<f\b[^<>]*>(?:[^<]*<\/f>)?)?<v>)([^<]*)(?=<\/v>)/g,
      (whole, attributes: string, before: string, value: string) => {
        const type = /\st="(\w+)"/.exec(attributes)?.[1] ?? 'n';
        const isFailure = type === 'e' || (type === 'n' && Number.isNaN(Number(value)));
        return isFailure ? `<c${attributes.replace(/\st="\w+"/, '')} t="str">${before}${value}` : whole;
      },
    );
    return [name, strToU8(xml)];
  });
  return zipSync(Object.fromEntries(mended), { level: 0 });
}
