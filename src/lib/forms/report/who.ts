import { CHANNELS, type Channel } from '$lib/domain/words/classification';
import * as v from 'valibot';
import { check, line, ticked, type ReportFault } from './check';
import { NAME_MOST, type ReportDraft } from './fields';

/** A guest may leave a contact, an account needs none, staff may file for somebody else. */
export type Filer = 'guest' | 'account' | 'staff';

export type Who = {
	channel: Channel;
	anonymous: boolean;
	confidential: boolean;
	/** What was given besides the account; null where nothing was. */
	identity: { name: string; email: string; phone: string } | null;
};

const EMAIL_INVALID: ReportFault = 'email_invalid';
const PHONE_INVALID: ReportFault = 'phone_invalid';
const CHANNEL_MISSING: ReportFault = 'channel_missing';
const NAME_MISSING: ReportFault = 'name_missing';

const EMAIL_MOST = 254;
const PHONE = /^\+?\d{8,15}$/;

const email = v.pipe(
	v.optional(v.string(EMAIL_INVALID), ''),
	v.transform((typed) => typed.trim()),
	v.check(
		(typed) => typed === '' || (typed.length <= EMAIL_MOST && v.is(v.pipe(v.string(), v.email()), typed)),
		EMAIL_INVALID
	)
);

/** Written as people write it, kept as it is dialled. */
const phone = v.pipe(
	v.optional(v.string(PHONE_INVALID), ''),
	v.transform((typed) => typed.replace(/[\s().-]/g, '')),
	v.check((typed) => typed === '' || PHONE.test(typed), PHONE_INVALID)
);

const channel = v.pipe(
	v.optional(v.string(CHANNEL_MISSING), ''),
	v.transform((typed) => typed || 'web'),
	v.picklist(CHANNELS, CHANNEL_MISSING)
);

const schema = v.pipe(
	v.object({
		anonymous: ticked,
		confidential: ticked,
		name: line({ most: NAME_MOST, faults: { long: 'name_long' } }),
		email,
		phone,
		channel
	}),
	// A letter without a sender cannot be answered; whoever wishes to stay unnamed says so.
	v.forward(
		v.partialCheck(
			[['channel'], ['name'], ['anonymous']],
			(given) => given.channel === 'web' || given.anonymous || given.name !== '',
			NAME_MISSING
		),
		['name']
	)
);

/** Step 3: who reports and who may see it. Fields that this person was not asked count for nothing. */
export function checkWho(draft: ReportDraft, filer: Filer) {
	const checked = check(schema, asked(draft, filer));
	if (!checked.ok) return checked;
	const { anonymous, confidential, channel, name, email, phone } = checked.value;
	const identity = name || email || phone ? { name, email, phone } : null;
	return { ok: true, value: { channel, anonymous, confidential, identity } satisfies Who } as const;
}

function asked(draft: ReportDraft, filer: Filer): ReportDraft {
	if (filer === 'guest') return { ...draft, channel: 'web' };
	const onBehalf = filer === 'staff' && (draft.channel ?? 'web') !== 'web' && draft.channel !== '';
	return onBehalf ? draft : { ...draft, channel: 'web', name: '', email: '', phone: '' };
}
