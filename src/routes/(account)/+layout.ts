// Forms of a few fields gain nothing from script, and old phones gain from its absence.
export const csr = false;
