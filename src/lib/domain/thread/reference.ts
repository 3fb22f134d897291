/**
 * Crockford's 32 symbols: no I, L, O (read as 1, 1, 0) and no U, so that a number can be read out over a telephone and
 * copied from a slip of paper. 256 is a multiple of 32, so a byte's low five bits favour no symbol.
 */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const BITS = 5;
const GROUP = 4;

const REFERENCE_LENGTH = 8;
/** 20 symbols of 5 bits: 100 bits, where 80 are asked for. */
const ACCESS_CODE_LENGTH = 20;
const ACCESS_CODE_BYTES = Math.ceil((ACCESS_CODE_LENGTH * BITS) / 8);

const symbolAt = (value: number) => ALPHABET.charAt(value & 31);

const grouped = (symbols: string) => symbols.match(new RegExp(`.{${GROUP}}`, 'g'))?.join('-') ?? '';

/** What a person typed, as bare symbols, or null if it cannot be a code of that length. */
function symbolsOf(text: string, length: number): string | null {
	// Typed on a phone, copied from a mail or read aloud: case, spaces, any dash and a leading # do not matter.
	const symbols = text
		.slice(0, 100)
		.normalize('NFKC')
		.toUpperCase()
		.replace(/[\s\p{Cf}\p{Pd}_.#]/gu, '')
		.replaceAll('O', '0')
		.replace(/[IL]/g, '1');
	return symbols.length === length && [...symbols].every((symbol) => ALPHABET.includes(symbol)) ? symbols : null;
}

/**
 * A new report number, e.g. `7Q4M-2K9X`. Random, because sequential numbers tell how many reports there are and let
 * anyone walk through them. 40 bits: the row's unique key decides, and the caller draws again.
 */
export function makeReference(random: (bytes: number) => Uint8Array): string {
	return grouped([...random(REFERENCE_LENGTH)].map(symbolAt).join(''));
}

/** The canonical number, or null where the text cannot be one. */
export function parseReference(text: string): string | null {
	const symbols = symbolsOf(text, REFERENCE_LENGTH);
	return symbols && grouped(symbols);
}

/** An access code such as `7Q4M-2K9X-0A1B-2C3D-4E5F` from the first 100 bits of at least 13 random bytes. */
export function formatAccessCode(bytes: Uint8Array): string {
	if (bytes.length < ACCESS_CODE_BYTES) throw new RangeError(`An access code needs ${ACCESS_CODE_BYTES} bytes`);
	const bits = [...bytes.subarray(0, ACCESS_CODE_BYTES)].map((byte) => byte.toString(2).padStart(8, '0')).join('');
	const symbols = Array.from({ length: ACCESS_CODE_LENGTH }, (_, index) =>
		symbolAt(parseInt(bits.slice(index * BITS, (index + 1) * BITS), 2))
	);
	return grouped(symbols.join(''));
}

/** The canonical access code, or null where the text cannot be one. */
export function parseAccessCode(text: string): string | null {
	const symbols = symbolsOf(text, ACCESS_CODE_LENGTH);
	return symbols && grouped(symbols);
}
