/** Beside its words a report is found by where it was, what it is about and who handles it. `0030_search.sql` writes the same. */
export const districtKey = (code: string): string => `d/${code}`;
export const categoryKey = (slug: string): string => `c/${slug}`;
export const agencyKey = (id: string): string => `a/${id}`;

/** The agency of a key; null where it is no key of an agency. */
export const agencyOfKey = (key: string): string | null => (key.startsWith('a/') ? key.slice(2) : null);
