type Standing = {
  itemsPerSecond: number;
  itemCount: number;
  byteCount: number | null;
  readByteCount: number | null;
  fileCount: number;
  finishedFileCount: number;
};

/**
 * How long it will take at the present speed. By bytes where they are known, else by files when there are enough
 * of them to go by; null before there is anything to go by.
 */
export function secondsLeft(standing: Standing): number | null {
  const { itemsPerSecond, itemCount } = standing;
  const share = shareRead(standing);
  if (itemsPerSecond <= 0 || itemCount === 0 || share === null || share <= 0) return null;
  const itemsToCome = itemCount / Math.min(1, share) - itemCount;
  return Math.round(itemsToCome / itemsPerSecond);
}

const enoughFiles = 20;

function shareRead({ byteCount, readByteCount, fileCount, finishedFileCount }: Standing): number | null {
  if (byteCount !== null && readByteCount !== null && byteCount > 0) return readByteCount / byteCount;
  return fileCount >= enoughFiles ? finishedFileCount / fileCount : null;
}
