/** Forms and lists: nothing here needs script. */
export const csr = false;
