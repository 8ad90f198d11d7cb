/** One file that somebody added, handed over when it is asked for. */
export interface FoundFile {
  /** As the reader knows it: `Monday group/Mari.unitplan.json`. */
  readonly path: string;
  readonly open: () => Promise<File>;
  /** Writes it anew; null where the browser only reads it. */
  readonly write: ((text: string) => Promise<void>) | null;
}

/** What a source is made of, as the browser can keep it: a file or folder to be read anew, or files as they were. */
export type KeptSource =
  | { readonly kind: 'handle'; readonly handle: FileSystemHandle }
  | { readonly kind: 'files'; readonly files: readonly { readonly path: string; readonly file: File }[] };

/** Something added: a file, some files, or a folder. */
export interface FileSource {
  /** Name of a file or folder that is read anew when the device says so; null for files as they were when added. */
  readonly watched: string | null;
  /** @throws the browser's own error where a file cannot be had any more. */
  readonly keep: () => Promise<KeptSource>;
  /** Whether it may be read. `ask`: the browser asks the reader first, which only a press of a button may start. */
  readonly mayRead: (ask: boolean) => Promise<boolean>;
  /** Whether it may be written to. The browser asks the reader, which only a press of a button may start. */
  readonly mayWrite: () => Promise<boolean>;
  /** @throws the browser's own error where the folder is gone or may not be read any more. */
  readonly find: () => Promise<readonly FoundFile[]>;
}

/** Folders within folders are gone through up to this depth, and no further than this many files. */
const deepest = 6;
export const mostFiles = 20_000;

/** What Chromium has and others have not. */
declare global {
  interface Window {
    showDirectoryPicker?: (options: { readonly id: string; readonly mode: 'read' }) => Promise<FileSystemHandle>;
  }
  interface FileSystemHandle {
    queryPermission?: (wanted: { readonly mode: 'read' | 'readwrite' }) => Promise<PermissionState>;
    requestPermission?: (wanted: { readonly mode: 'read' | 'readwrite' }) => Promise<PermissionState>;
  }
  interface DataTransferItem {
    getAsFileSystemHandle?: () => Promise<FileSystemHandle | null>;
  }
}

const isFolder = (handle: FileSystemHandle): handle is FileSystemDirectoryHandle => handle.kind === 'directory';
const isFile = (handle: FileSystemHandle): handle is FileSystemFileHandle => handle.kind === 'file';

async function write(handle: FileSystemFileHandle, text: string): Promise<void> {
  const stream = await handle.createWritable();
  try {
    await stream.write(text);
  } catch (error) {
    await stream.abort();
    throw error;
  }
  await stream.close();
}

async function* walk(handle: FileSystemHandle, way: string, depth: number): AsyncGenerator<FoundFile> {
  const path = way === '' ? handle.name : `${way}/${handle.name}`;
  if (isFile(handle)) yield { path, open: () => handle.getFile(), write: (text) => write(handle, text) };
  if (!isFolder(handle) || depth > deepest) return;
  for await (const inner of handle.values()) yield* walk(inner, path, depth + 1);
}

/** A file or folder that can be read anew at any time. */
function sourceOfHandle(handle: FileSystemHandle): FileSource {
  return {
    watched: handle.name,
    keep: () => Promise.resolve({ kind: 'handle', handle }),
    async mayRead(ask) {
      const wanted = { mode: 'read' } as const;
      const state = await (ask ? handle.requestPermission?.(wanted) : handle.queryPermission?.(wanted));
      return state === undefined || state === 'granted';
    },
    async mayWrite() {
      const state = await handle.requestPermission?.({ mode: 'readwrite' });
      return state === undefined || state === 'granted';
    },
    async find() {
      const found: FoundFile[] = [];
      for await (const file of walk(handle, '', 0)) {
        found.push(file);
        if (found.length > mostFiles) break;
      }
      return found;
    },
  };
}

/** Files that stay as they were when they were added. */
function sourceOfFound(find: () => Promise<readonly FoundFile[]>): FileSource {
  return {
    watched: null,
    find,
    async keep() {
      const files = await Promise.all((await find()).map(async ({ path, open }) => ({ path, file: await open() })));
      return { kind: 'files', files };
    },
    mayRead: () => Promise.resolve(true),
    mayWrite: () => Promise.resolve(false),
  };
}

/** Files as the browser hands them over from a file field or a drop. */
export function sourceOfFiles(files: readonly File[]): FileSource {
  const found = files.map((file) => ({
    path: file.webkitRelativePath || file.name,
    open: () => Promise.resolve(file),
    write: null,
  }));
  return sourceOfFound(() => Promise.resolve(found));
}

/** A source that was kept, on a later visit. */
export function sourceOfKept(kept: KeptSource): FileSource {
  if (kept.kind === 'handle') return sourceOfHandle(kept.handle);
  const found = kept.files.map(({ path, file }) => ({ path, open: () => Promise.resolve(file), write: null }));
  return sourceOfFound(() => Promise.resolve(found));
}

/** Whether a folder can be chosen once and read anew later. */
export const canWatchFolders = (): boolean => window.showDirectoryPicker !== undefined;

/** Asks for a folder; null where nobody chose one. */
export async function pickFolder(): Promise<FileSource | null> {
  try {
    const folder = await window.showDirectoryPicker?.({ id: 'cohort', mode: 'read' });
    return folder ? sourceOfHandle(folder) : null;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return null;
    throw error;
  }
}

const fileOf = (entry: FileSystemFileEntry): Promise<File> =>
  new Promise((resolve, reject) => {
    entry.file(resolve, reject);
  });

const filesOf = (entry: FileSystemEntry, depth: number): Promise<FoundFile[]> =>
  new Promise((resolve, reject) => {
    const path = entry.fullPath.replace(/^\//, '');
    if (isFileEntry(entry)) {
      resolve([{ path, open: () => fileOf(entry), write: null }]);
      return;
    }
    if (!isFolderEntry(entry) || depth > deepest) {
      resolve([]);
      return;
    }
    const reader = entry.createReader();
    const inner: FileSystemEntry[] = [];
    // A folder hands its entries over in batches; an empty one is the last.
    const readOn = () =>
      reader.readEntries((batch) => {
        inner.push(...batch);
        if (batch.length > 0 && inner.length <= mostFiles) readOn();
        else Promise.all(inner.map((each) => filesOf(each, depth + 1))).then((all) => resolve(all.flat()), reject);
      }, reject);
    readOn();
  });

const isFileEntry = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
const isFolderEntry = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;

/** What was dropped on the page. Must be called while the drop is being handled: the browser forgets it afterwards. */
export function sourcesOfDrop(transfer: DataTransfer): Promise<readonly FileSource[]> {
  const items = [...transfer.items].filter(({ kind }) => kind === 'file');
  return Promise.all(
    items.map(async (item): Promise<FileSource> => {
      const file = item.getAsFile();
      const entry = item.webkitGetAsEntry();
      const handle = await item.getAsFileSystemHandle?.().catch(() => null);
      if (handle) return sourceOfHandle(handle);
      if (entry?.isDirectory) return sourceOfFound(() => filesOf(entry, 0));
      return sourceOfFiles(file ? [file] : []);
    }),
  );
}
