/**
 * Asks the browser not to clear this site's storage when the device runs short of room. Some browsers ask the reader,
 * so it is called once, after the first change worth keeping. False where the browser declines or cannot.
 */
export async function keepStorage(storage: StorageManager | undefined): Promise<boolean> {
  try {
    return storage ? (await storage.persisted()) || (await storage.persist()) : false;
  } catch {
    return false;
  }
}
