/** Who has a program of their own. Its key is drawn for each demo, and shown to nobody: whoever wants one makes it. */
export const partner = { name: 'RT 03 Sofifi' };
