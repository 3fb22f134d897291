/** A pattern of `like` for whatever has these words in it, taken letter by letter. */
export const having = (words: string): string => `%${words.replace(/[\\%_]/g, '\\$&')}%`;
