/**
 * The times of a day by the province's own clock. Offices open at 07.30 and close at 16.00 (Perpres 21/2023). What is due
 * or late is looked at an hour before they open, so that the letter of the day has all of it and lies there when they do.
 */
export const PROVINCE_DAY = { looks: '06:30', letters: '07:00', closes: '16:00' } as const;

/** A time as it is written in Indonesian: `07.00`. */
export const dotted = (time: string): string => time.replace(':', '.');
