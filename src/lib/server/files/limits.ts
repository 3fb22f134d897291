/** Of one report or reply. */
export const MAX_FILES = 5;
export const MAX_BYTES = 5 * 1024 * 1024;

/** Pictures are kept small enough for a slow island connection, and large enough to read a number plate. */
export const MAX_SIDE = 2000;
export const THUMBNAIL_SIDE = 320;

/** A small file can unpack to gigabytes; a telephone's largest pictures (64 megapixels) still pass. */
export const MAX_PIXELS = 65_000_000;
export const MAX_UNPACKED_BYTES = 48 * 1024 * 1024;

export const MAX_NAME_LENGTH = 120;
