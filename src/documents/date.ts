/** Whether something is a year, a month or a day in ISO 8601 that exists; JavaScript itself takes 30 February for 2 March. */
export function isCalendarDate(date: string): boolean {
  const time = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/.test(date) ? Date.parse(date) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
}
