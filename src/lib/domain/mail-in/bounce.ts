/**
 * What a returned letter says of its address. `hard`: there is no such address. `soft`: it takes nothing at present.
 * `policy`: our letters are not taken, whoever they are for. `later`: it is still being tried.
 */
export const BOUNCES = ['hard', 'soft', 'policy', 'later'] as const;
export type Bounce = (typeof BOUNCES)[number];

export type Returned = { bounce: Bounce; status: string };

const MAILBOX_FULL = '5.2.2';

/** Reads the machine's part of a report (RFC 3464): a block about the message, then one about each recipient. */
export function readDeliveryStatus(report: string): Returned | null {
	const blocks = report
		.replace(/\r\n?/g, '\n')
		.split(/\n[ \t]*\n/)
		.map(fieldsIn);
	const found = blocks.flatMap((fields) => {
		const status = /\b([245]\.\d{1,3}\.\d{1,3})\b/.exec(fields.get('status') ?? '')?.[1];
		const action = fields.get('action')?.toLowerCase() ?? '';
		return status && action ? [{ bounce: judge(action, status), status }] : [];
	});
	return found.find(({ bounce }) => bounce !== 'later') ?? found[0] ?? null;
}

/** What the answer of a server says that refused an address before it had the letter; without a status it is for good. */
export function readRefusal(answer: string): Returned {
	const status = /\b5\.\d{1,3}\.\d{1,3}\b/.exec(answer)?.[0] ?? '';
	return { status, bounce: status === '' ? 'hard' : judge('failed', status) };
}

function judge(action: string, status: string): Bounce {
	if (action !== 'failed' || !status.startsWith('5.')) return 'later';
	if (status.startsWith('5.7.')) return 'policy';
	return status === MAILBOX_FULL ? 'soft' : 'hard';
}

function fieldsIn(block: string): Map<string, string> {
	const lines = block.replace(/\n[ \t]+/g, ' ').split('\n');
	return new Map(
		lines.flatMap((line) => {
			const [, name, value] = /^([\w-]+)\s*:\s*(.*)$/.exec(line) ?? [];
			return name && value !== undefined ? [[name.toLowerCase(), value.trim()] as const] : [];
		})
	);
}

/** Some servers write no report: they name who failed in a header, and say in a sentence that it is for good. */
export const isPermanentInWords = (failedRecipients: string, text: string): boolean =>
	failedRecipients !== '' && /this is a permanent error/i.test(text);
