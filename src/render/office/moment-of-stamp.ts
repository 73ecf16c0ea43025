/** A moment as iCalendar writes it, such as 20260131T120000Z, as Office files write it. */
export function momentOfStamp(stamp: string): string {
  return stamp.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, "$1-$2-$3T$4:$5:$6Z");
}
