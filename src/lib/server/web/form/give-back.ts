import { PROOF, type Challenge } from '$lib/domain/limit/challenge';
import { PASSKEY_PIECES } from '$lib/forms/account/passkey';
import type { Field, ManyField } from '$lib/forms/kit/field';
import type { GivenBack, WhyBack } from '$lib/forms/kit/given-back';
import type { Questions } from '$lib/forms/kit/form';
import { hasWords } from '$lib/forms/kit/tidy';
import { everyTextFor } from '$lib/text/every-catalogue';
import type { Told } from '$lib/text/refusal/refusal';
import { error, type RequestEvent } from '@sveltejs/kit';
import { toldTo } from './told';
import { ARRIVAL, SEND_AS, wordIn, type Sent } from './sent';

export type Ways = GivenBack['ways'];
type Back = {
	status: 401 | 403 | 404 | 409 | 429;
	why: WhyBack;
	ways: Ways;
	fault?: string;
	told?: Told;
	challenge?: Challenge;
};

/**
 * Answers with what was typed on a page that everybody may see. The layouts above the form's own page may refuse its
 * reader or send them to sign in: they ask `passOn` first, because the form is the answer now.
 */
export function giveBack(event: RequestEvent, form: Questions, sent: Sent, back: Back): never {
	const { status, why, ways, fault, challenge } = back;
	const words = everyTextFor(event.locals.lang);
	const told = back.told ?? toldTo(event, words, words.refusals.back[why]);
	const files = sent.data
		.getAll('berkas')
		.flatMap((entry) => (entry instanceof File && entry.name ? [entry.name] : []));
	const body: App.Error = {
		message: told.what,
		givenBack: {
			told,
			again: why === 'absent' || why === 'later',
			action: event.url.pathname + event.url.search,
			ways,
			files,
			fault: fault ?? null,
			...(challenge && { challenge }),
			...fieldsOf(event, form, sent),
			email: wordIn(sent.data, ARRIVAL.email) ?? ''
		}
	};
	event.locals.givenBack = { status, body };
	error(status, body);
}

export function passOn({ locals }: Pick<RequestEvent, 'locals'>): void {
	if (locals.givenBack) error(locals.givenBack.status, locals.givenBack.body);
}

/** Whether there is anything in the form that somebody would miss. */
export const holdsWords = ({ fields }: Questions, { typed }: Sent): boolean =>
	Object.entries(fields).some(([name, field]) => isShown(field) && hasWords(String(typed[name] ?? '')));

const isShown = ({ look }: Field | ManyField): boolean => look === 'line' || look === 'block';

/** Who sends it is asked anew. */
export const OF_ARRIVAL: readonly string[] = [SEND_AS, ...Object.values(ARRIVAL)];
const ASKED_ANEW: readonly string[] = [...OF_ARRIVAL, ...Object.values(PROOF)];

function fieldsOf({ locals }: RequestEvent, form: Questions, { data }: Sent): Pick<GivenBack, 'shown' | 'carried'> {
	const labels = form.labels(everyTextFor(locals.lang));
	const shown: GivenBack['shown'] = [];
	const carried: GivenBack['carried'] = [];
	for (const [name, value] of data) {
		const field = form.fields[name];
		if (typeof value !== 'string' || ASKED_ANEW.includes(name) || field?.look === 'secret') continue;
		// What a passkey said to prove who it is, and not to be added, is said anew.
		if (!field && PASSKEY_PIECES.includes(name)) continue;
		if (field && isShown(field)) {
			const optional = field.optional === true;
			shown.push({ name, label: labels[name] ?? name, value, optional, look: field.look as 'line' });
		} else carried.push({ name, value });
	}
	return { shown, carried };
}
