export type Mail = { to: string[]; subject: string; text: string; html: string; raw: string };

/** Enough of MIME to read what nodemailer writes. The message is given byte for byte, as latin1. */
export function readMail(raw: string, to: string[]): Mail {
	const { headers } = split(raw);
	const parts = leavesOf(raw);
	const bodyOf = (type: string) => parts.find((part) => part.type === type)?.body ?? '';
	return {
		to,
		subject: decodeWords(headers['subject'] ?? ''),
		text: bodyOf('text/plain'),
		html: bodyOf('text/html'),
		raw
	};
}

type Leaf = { type: string; body: string };

function leavesOf(raw: string): Leaf[] {
	const { headers, body } = split(raw);
	const type = headers['content-type'] ?? 'text/plain';
	const boundary = /boundary="?([^";]+)"?/i.exec(type)?.[1];
	if (boundary)
		return body
			.split(`--${boundary}`)
			.slice(1, -1)
			.flatMap((part) => leavesOf(part.replace(/^\r?\n/, '')));
	const bytes = decodeBody(body, headers['content-transfer-encoding'] ?? '');
	return [{ type: type.split(';')[0]?.trim().toLowerCase() ?? '', body: bytes.toString('utf8') }];
}

function split(raw: string): { headers: Record<string, string>; body: string } {
	const [, head = '', body = ''] = /^([\s\S]*?)\r?\n\r?\n([\s\S]*)$/.exec(raw) ?? [raw, raw, ''];
	const unfolded = head.replace(/\r?\n[ \t]+/g, ' ');
	const headers = Object.fromEntries(
		unfolded.split(/\r?\n/).map((line) => {
			const colon = line.indexOf(':');
			return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()];
		})
	);
	return { headers, body };
}

function decodeBody(body: string, encoding: string): Buffer {
	if (/base64/i.test(encoding)) return Buffer.from(body, 'base64');
	return Buffer.from(/quoted-printable/i.test(encoding) ? unquote(body.replace(/=\r?\n/g, '')) : body, 'latin1');
}

const unquote = (text: string) =>
	text.replace(/=([0-9A-F]{2})/gi, (_whole, hex: string) => String.fromCharCode(parseInt(hex, 16)));

/** `=?UTF-8?Q?…?=` and `=?UTF-8?B?…?=` */
const decodeWords = (text: string) =>
	text
		.replace(/\?=\s+=\?/g, '?==?')
		.replace(/=\?utf-8\?([QB])\?([^?]*)\?=/gi, (_whole, kind: string, word: string) =>
			kind.toUpperCase() === 'B' ? Buffer.from(word, 'base64').toString('latin1') : unquote(word.replaceAll('_', ' '))
		)
		.replace(/[\u0080-\u00ff]+/g, (bytes) => Buffer.from(bytes, 'latin1').toString('utf8'));
