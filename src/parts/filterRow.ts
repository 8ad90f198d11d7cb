import type writeXlsxFile from 'write-excel-file/browser';
import {
  findElement,
  getCellAddress,
  getOrderOfSiblings,
  getSelfClosingTagMarkup,
  insertElementMarkupAccordingToOrderOfSiblings,
} from 'write-excel-file/utility';

type Feature = NonNullable<NonNullable<Parameters<typeof writeXlsxFile>[1]>['features']>[number];

/** Lets the headings in the first row of each sheet filter the rows below, which the library has no setting for. */
export function filterRow(sheets: readonly (readonly (readonly unknown[])[])[]): Feature {
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform: (xml, _options, { sheetIndex }) => {
            const rows = sheets[sheetIndex] ?? [];
            const columns = rows[0]?.length ?? 0;
            if (columns === 0 || findElement(xml, 'autoFilter')) return xml;
            const ref = `${getCellAddress(0, 0)}:${getCellAddress(rows.length - 1, columns - 1)}`;
            return insertElementMarkupAccordingToOrderOfSiblings(
              xml,
              getSelfClosingTagMarkup('autoFilter', { ref }),
              getOrderOfSiblings('xl/worksheets/sheet{id}.xml', 'worksheet') ?? [],
              'worksheet',
            );
          },
        },
      },
    },
  };
}
