import { FLAG_REASONS } from '$lib/domain/moderation/reasons';
import { choice, number, orNone, several } from '$lib/forms/kit/field';
import { form } from '$lib/forms/kit/form';

const HELD_MOST = 100;
const nomor = several(number({ least: 1, most: 9_999_999 }), { most: HELD_MOST });

/** What guests wrote, several at once: shown, or refused for one reason. */
export const HELD = form({
	name: 'held',
	fields: { nomor, putusan: choice(['tampilkan', 'tolak']), sebab: orNone(choice(FLAG_REASONS)) },
	labels: ({ inputs: { heldTogether: held } }) => ({ nomor: held.which, putusan: held.decision, sebab: held.reason }),
	choices: ({ inputs: { heldTogether: held }, law }) => ({
		putusan: { tampilkan: held.admit, tolak: held.refuse },
		sebab: law.flagReason
	}),
	whole: ({ putusan, sebab }) => (putusan === 'tolak' && sebab === null ? { sebab: 'missing' as const } : {})
});
