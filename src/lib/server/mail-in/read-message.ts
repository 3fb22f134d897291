import { authenticationBy, type Authentication } from '$lib/domain/mail-in/authentication';
import { isAutomatic } from '$lib/domain/mail-in/automatic';
import { isPermanentInWords, readDeliveryStatus, type Returned } from '$lib/domain/mail-in/bounce';
import { ownWords } from '$lib/domain/mail-in/own-words';
import { MOST_PARTS_DEEP } from '$lib/domain/mail-in/verdict';
import PostalMime, { type Attachment, type Email } from 'postal-mime';
import { wordsOfHtml } from './html-words';
import { filesInWinmail } from './winmail';

/** As the mail servers passed it on: whom it is from and for, beside what the message says itself. */
export type Envelope = {
	/** Empty: nobody is to be answered. Null where it came from a mailbox, which keeps no envelope. */
	from: string | null;
	to: readonly string[];
};

export type Incoming = {
	from: string;
	/** Addresses that it came to. */
	to: string[];
	subject: string;
	/** What its writer said, without quotations. */
	words: string;
	files: File[];
	automatic: boolean;
	/** What a server that is trusted says of the sender. */
	authentication: Authentication;
	/** What it says of a letter that came back. */
	returned: Returned | null;
};

const MOST_HEADER_BYTES = 256 * 1024;

/** Parts that are no files of anybody: what programs send along. */
const OF_PROGRAM =
	/^(?:application\/(?:pgp-signature|(?:x-)?pkcs7-signature|ics)|text\/(?:calendar|x-vcard|vcard|x-amp-html)|message\/|multipart\/)/;
/** The same by their names, where they are sent as something unknown. */
const NAMED_BY_PROGRAM = /\.(?:ics|vcf|p7s|asc)$/i;
const WINMAIL = /^application\/(?:vnd\.)?ms-tnef$/;
/** Smaller pictures within a text are logos, and what tells that it was opened. */
const LOGO_BYTES = 12 * 1024;

const PATHS = ['delivered-to', 'x-original-to', 'envelope-to', 'x-envelope-to'];

/** More parts than anybody sends; each would be looked at. */
const MOST_PARTS = 60;
/** Far above what an answer says, and what stands behind it is quoted. */
const [MOST_TEXT, MOST_HTML] = [120_000, 600_000];

/**
 * Reads a message. Null where it is none, has more parts than anybody sends, or is nested deeper than anybody nests. `trusted`: the
 * mail server whose word about a sender counts.
 */
export async function readMessage(
	raw: Uint8Array,
	envelope: Envelope,
	trusted: string | null = null
): Promise<Incoming | null> {
	const email = await parse(raw);
	if (!email || email.attachments.length > MOST_PARTS) return null;
	const headers = new Map(email.headers.map(({ key, value }) => [key, value]));
	const subject = (email.subject ?? '').slice(0, 500);
	const whole = email.text?.trim() ? email.text : wordsOfHtml((email.html ?? '').slice(0, MOST_HTML));
	const text = whole.slice(0, MOST_TEXT);
	return {
		from: addressesIn([email.from])[0] ?? '',
		to: envelope.to.length > 0 ? [...envelope.to] : recipientsOf(email),
		subject,
		words: ownWords(text),
		files: filesOf(email.attachments),
		authentication: authenticationBy(trusted, email.headers),
		automatic: isAutomatic({ envelopeFrom: envelope.from, headers, subject }),
		returned: returnedIn(email, headers, text)
	};
}

/** Some old programs say UTF-8 and write Windows-1252: what cannot be read by the one is read by the other. */
async function parse(raw: Uint8Array): Promise<Email | null> {
	const email = await parseAs(raw);
	if (!email?.text?.includes(UNREAD) || raw.length > MOST_HTML) return email;
	const said = Buffer.from(raw)
		.toString('latin1')
		.replace(/charset="?utf-?8"?/gi, 'charset=windows-1252');
	const again = await parseAs(Buffer.from(said, 'latin1'));
	return again?.text && !again.text.includes(UNREAD) ? { ...email, text: again.text } : email;
}

/** Stands where bytes are no letter. */
const UNREAD = '\ufffd';

const parseAs = (raw: Uint8Array): Promise<Email | null> =>
	PostalMime.parse(raw, {
		maxNestingDepth: MOST_PARTS_DEEP,
		maxHeadersSize: MOST_HEADER_BYTES,
		forceRfc822Attachments: true
	}).catch(() => null);

function returnedIn(email: Email, headers: ReadonlyMap<string, string>, text: string): Returned | null {
	const status = email.attachments.find(({ mimeType }) => mimeType === 'message/delivery-status');
	if (status) return readDeliveryStatus(Buffer.from(bytesOf(status)).toString('utf8'));
	const inWords = isPermanentInWords(headers.get('x-failed-recipients') ?? '', text);
	return inWords ? { bounce: 'hard', status: '' } : null;
}

/** Of a message from a mailbox, whose envelope is gone, everywhere it may be written. */
const recipientsOf = ({ to, cc, headers }: Email): string[] => [
	...addressesIn([...(to ?? []), ...(cc ?? [])]),
	...headers.flatMap(({ key, value }) => (PATHS.includes(key) ? [value.replace(/[<>]/g, '').trim()] : []))
];

const addressesIn = (found: readonly (Email['from'] | undefined)[]): string[] =>
	found.flatMap((one) => {
		if (!one) return [];
		return one.group ? one.group.map(({ address }) => address) : [one.address ?? ''];
	});

const filesOf = (attachments: readonly Attachment[]): File[] =>
	attachments.flatMap((part) => {
		const bytes = bytesOf(part);
		const packed = isWinmail(part) ? filesInWinmail(bytes) : null;
		if (packed) return packed.map((file) => new File([new Uint8Array(file.bytes)], file.name));
		const isLogo = part.mimeType.startsWith('image/') && part.disposition !== 'attachment' && bytes.length < LOGO_BYTES;
		if (OF_PROGRAM.test(part.mimeType) || NAMED_BY_PROGRAM.test(part.filename ?? '') || isLogo) return [];
		return [new File([new Uint8Array(bytes)], part.filename ?? '', { type: part.mimeType })];
	});

const isWinmail = ({ mimeType, filename }: Attachment): boolean =>
	WINMAIL.test(mimeType) || filename?.toLowerCase() === 'winmail.dat';

const bytesOf = ({ content }: Attachment): Uint8Array =>
	typeof content === 'string' ? Buffer.from(content) : new Uint8Array(content);
