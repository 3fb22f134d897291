/** What of a message says whether a machine wrote it; names of headers in small letters. */
export type Heading = {
	/** Whom the mail server was told to write back to; empty: nobody. Null: it did not say. */
	envelopeFrom: string | null;
	headers: ReadonlyMap<string, string>;
	subject: string;
};

/** By which our own letters are known again. */
export const LOOP_HEADER = 'x-loop';

const BULK = /^(?:bulk|junk|list|auto_reply)$/i;
const SUBJECT =
	/^(?:auto(?:matic|mated)?[ -]?(?:reply|response)|out of (?:the )?office|balasan otomatis|jawaban otomatis|tidak (?:ada )?di kantor|sedang cuti)\b|^auto:/i;

/**
 * Whether nobody is to be answered (RFC 3834, and what older systems say instead). Such a message is filed: it is said in
 * no thread, and nothing is written back.
 */
export function isAutomatic({ envelopeFrom, headers, subject }: Heading): boolean {
	const says = (name: string) => headers.get(name)?.trim() ?? '';
	const submitted = says('auto-submitted').split(/[;\s]/)[0]?.toLowerCase() ?? '';
	return (
		(submitted !== '' && submitted !== 'no') ||
		envelopeFrom === '' ||
		says('return-path') === '<>' ||
		BULK.test(says('precedence')) ||
		['list-id', 'x-autoreply', 'x-autorespond', LOOP_HEADER].some((name) => headers.has(name)) ||
		/autoresponder/i.test(says('x-post-messageclass')) ||
		SUBJECT.test(subject.trim())
	);
}
