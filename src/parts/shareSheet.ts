/** Whether this device has a share sheet for that. */
export const canShare = (data: ShareData): boolean =>
  typeof navigator.share === 'function' && (data.files === undefined || (navigator.canShare?.(data) ?? false));

/** Opens the device's share sheet. False where the reader left it without sending anything. */
export async function openShareSheet(data: ShareData): Promise<boolean> {
  try {
    await navigator.share(data);
    return true;
  } catch {
    return false;
  }
}
