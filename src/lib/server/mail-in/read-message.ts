import { isAutomatic } from '$lib/domain/mail-in/automatic';
import { isPermanentInWords, readDeliveryStatus, type Returned } from '$lib/domain/mail-in/bounce';
import { ownWords } from '$lib/domain/mail-in/own-words';
import { MOST_PARTS_DEEP } from '$lib/domain/mail-in/verdict';
import PostalMime, { type Attachment, type Email } from 'postal-mime';
import { wordsOfHtml } from './html-words';

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
	/** What it says of a letter that came back. */
	returned: Returned | null;
};

const MOST_HEADER_BYTES = 256 * 1024;

/** Parts that are no files of anybody: what programs send along. */
const OF_PROGRAM =
	/^(?:application\/(?:pgp-signature|(?:x-)?pkcs7-signature|ms-tnef|ics)|text\/(?:calendar|x-vcard|vcard|x-amp-html)|message\/|multipart\/)/;
/** Smaller pictures within a text are logos, and what tells that it was opened. */
const LOGO_BYTES = 12 * 1024;

const PATHS = ['delivered-to', 'x-original-to', 'envelope-to', 'x-envelope-to'];

/** Reads a message. Null where it is none, or is nested deeper than anybody nests. */
export async function readMessage(raw: Uint8Array, envelope: Envelope): Promise<Incoming | null> {
	const email = await PostalMime.parse(raw, {
		maxNestingDepth: MOST_PARTS_DEEP,
		maxHeadersSize: MOST_HEADER_BYTES,
		forceRfc822Attachments: true
	}).catch(() => null);
	if (!email) return null;
	const headers = new Map(email.headers.map(({ key, value }) => [key, value]));
	const subject = (email.subject ?? '').slice(0, 500);
	const text = email.text?.trim() ? email.text : wordsOfHtml(email.html ?? '');
	return {
		from: addressesIn([email.from])[0] ?? '',
		to: envelope.to.length > 0 ? [...envelope.to] : recipientsOf(email),
		subject,
		words: ownWords(text),
		files: filesOf(email.attachments),
		automatic: isAutomatic({ envelopeFrom: envelope.from, headers, subject }),
		returned: returnedIn(email, headers, text)
	};
}

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
		const isLogo = part.mimeType.startsWith('image/') && part.disposition !== 'attachment' && bytes.length < LOGO_BYTES;
		if (OF_PROGRAM.test(part.mimeType) || isLogo) return [];
		return [new File([new Uint8Array(bytes)], part.filename ?? '', { type: part.mimeType })];
	});

const bytesOf = ({ content }: Attachment): Uint8Array =>
	typeof content === 'string' ? Buffer.from(content) : new Uint8Array(content);
