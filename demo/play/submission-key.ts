/** A key that no draft ever draws: it tells what was sown from what people wrote, and how far the sowing went. */
const PREFIX = '5eed5eed-0000-4000-8000-';

export const submissionKeyOf = (index: number): string => PREFIX + index.toString(16).padStart(12, '0');

export const FIRST_KEY = submissionKeyOf(0);
export const LAST_KEY = `${PREFIX}${'f'.repeat(12)}`;

export const indexOfSubmissionKey = (key: string): number => Number.parseInt(key.slice(PREFIX.length), 16);
