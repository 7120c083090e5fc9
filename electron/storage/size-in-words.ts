const kilobyte = 1024;

/** A size as people read it, such as "84 KB" or "1.3 MB"; never said as less than it is, or where `isLeft`, as more. */
export function sizeInWords(bytes: number, isLeft = false): string {
  const round = isLeft ? Math.floor : Math.ceil;
  const kilobytes = round(bytes / kilobyte);
  if (kilobytes < kilobyte) return `${kilobytes} KB`;
  return `${(round((bytes / kilobyte ** 2) * 10) / 10).toFixed(1)} MB`;
}
