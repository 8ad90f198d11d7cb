/**
 * Hands a file over to the reader's downloads. Characters that a file name cannot have become spaces; the marks around
 * what is read from the right are left out.
 */
export function saveFile(name: string, content: Blob): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = name
    .replaceAll(/[\u2066-\u2069]/gu, '')
    .replaceAll(/[\\/:*?"<>|\p{Cc}]+/gu, ' ')
    .trim();
  link.click();
  // The download starts after this turn; an address taken back at once would leave it empty.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
