/** Of one report or reply. */
export const MAX_FILES = 5;
export const MAX_BYTES = 5 * 1024 * 1024;

/** Pictures are kept small enough for a slow island connection, and large enough to read a number plate. */
export const MAX_SIDE = 2000;
export const THUMBNAIL_SIDE = 320;

/** A small file can unpack to gigabytes. What is read row by row may be as large as the largest telephone makes it … */
export const MAX_PIXELS = 210_000_000;
/** … what has to be unpacked as a whole may not. */
export const MAX_PIXELS_AT_ONCE = 65_000_000;
export const MAX_UNPACKED_BYTES = 48 * 1024 * 1024;

/** One file may take so long; a decoder that does not end is ended. */
export const MOST_MS = 60_000;
/** Uploads that wait for their turn hold their bytes meanwhile. */
export const MOST_WAITING = 60;

export const MAX_NAME_LENGTH = 120;
