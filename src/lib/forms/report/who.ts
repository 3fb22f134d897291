import { VISIBILITY_MODES } from '$lib/domain/thread/visibility';
import { CHANNELS, type Channel } from '$lib/domain/words/classification';
import { choice, email, line, orElse, phone } from '../kit/field';
import { form } from '../kit/form';
import { check } from './check';
import { isAnonymous, isConfidential } from './earlier';
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

/** Step 4: who reports and who may see it. */
export const WHO = form({
	name: 'who',
	fields: {
		mode: orElse(choice(VISIBILITY_MODES), 'open'),
		name: line({ most: NAME_MOST, optional: true }),
		email: orElse(email, ''),
		phone: orElse(phone, ''),
		channel: orElse(choice(CHANNELS), 'web')
	},
	labels: ({ report }) => ({
		mode: report.mode,
		name: report.name,
		email: report.email,
		phone: report.phone,
		channel: report.channel
	}),
	says: ({ report }) => report.faults,
	// A letter without a sender cannot be answered; whoever wishes to stay unnamed says so.
	whole: ({ channel, name, mode }) => (channel === 'web' || isAnonymous(mode) || name !== '' ? {} : { name: 'missing' })
});

/** Fields that this person was not asked count for nothing. */
export function checkWho(draft: ReportDraft, filer: Filer) {
	const checked = check(WHO, asked(draft, filer));
	if (!checked.ok) return checked;
	const { mode, channel, name, email, phone } = checked.value;
	const identity = name || email || phone ? { name, email, phone } : null;
	const kept = { anonymous: isAnonymous(mode), confidential: isConfidential(mode) };
	return { ok: true, value: { channel, ...kept, identity } satisfies Who } as const;
}

function asked(draft: ReportDraft, filer: Filer): ReportDraft {
	if (filer === 'guest') return { ...draft, channel: 'web' };
	const onBehalf = filer === 'staff' && (draft.channel ?? 'web') !== 'web' && draft.channel !== '';
	return onBehalf ? draft : { ...draft, channel: 'web', name: '', email: '', phone: '' };
}
