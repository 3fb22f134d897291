import type { Actor } from '$lib/domain/actor/actor';
import type { Weighed } from '$lib/domain/administration/change';
import type { Result } from '$lib/domain/result';
import { askingOf, typedAgain, type ASKING } from '$lib/forms/administration/asking';
import type { Form, Fields, InputOf, NameOf } from '$lib/forms/kit/form';
import type { Asking, Outcome } from '$lib/server/usecases/administration/change-province';
import type { PostedFile } from '$lib/server/web/posted-files';
import type { Refusals } from '$lib/text/refusal/catalogue';
import type { RequestEvent } from '@sveltejs/kit';
import type { Common } from './form/answer';
import { savedMeanwhile, type Standing } from './change-meanwhile';
import type { Saved } from './form/words';
import { formAction, type Given } from './form-action';

type Published = Extract<Outcome, { published: true }>;
type Refused = keyof Refusals['province'] | Common;

/** How one form changes the province. */
type Way<E extends RequestEvent, F extends Fields, Opened extends { doer: Actor }> = {
	/** Asks who it is and what the form is about; throws what its page would. */
	open: (event: E) => Opened | Promise<Opened>;
	/** Its sender has proved lately who they are, or proves it with the form. */
	fresh?: true;
	change: (asking: Asking, given: Given<E, F, Opened>) => Promise<Result<Outcome, Refused>>;
	/** Fields in which a refusal is mended. */
	at?: Partial<Record<Refused, NameOf<F>>>;
	/** The record as its form would show it now. */
	saved?: (given: Given<E, F, Opened>) => Promise<Saved<F>>;
	/** The thing that the form fills in, as it stands: of two who change it, the second reads what the first changed. */
	standing?: (given: Given<E, F, Opened>) => Promise<Standing>;
	/** Where the change is seen. */
	to: (published: Published) => `/${string}`;
};

/** The one way from a form to a change of the province: it is looked at beside its effect, or made. */
export const changeAction = <
	E extends RequestEvent,
	Name extends string,
	F extends Fields & typeof ASKING,
	Opened extends { doer: Actor }
>(
	form: Form<Name, F>,
	{ change, to, standing, ...way }: Way<E, F, Opened>
) =>
	formAction(form, {
		...way,
		run: (given: Given<E, F, Opened>) =>
			change(askingOf(asAsked(given), given.opened.doer, given.formKey, standing ? given.state : null), given),
		...(standing && {
			saved: async (given: Given<E, F, Opened>) => savedMeanwhile(form, given, await standing(given))
		}),
		refused: ({ refusals }) => refusals.province,
		next: (given, outcome) => seenOr(form, given, outcome, to)
	});

const asAsked = <E extends RequestEvent, F extends Fields & typeof ASKING, Opened>({
	input
}: Given<E, F, Opened>): InputOf<typeof ASKING> => input as InputOf<typeof ASKING>;

type Sent<F extends Fields> = { input: InputOf<F>; formKey: string; kept: readonly PostedFile[] };

/** On to where a change is seen; or the form as it was sent, beside its effect. */
export const seenOr = <Name extends string, F extends Fields>(
	form: Form<Name, F>,
	sent: Sent<F>,
	outcome: Outcome,
	to: (published: Published) => `/${string}`
) => (outcome.published ? to(outcome) : looked(form, sent, outcome));

/** The form as it was sent, beside its effect. */
export function looked<Name extends string, F extends Fields>(
	form: Form<Name, F>,
	{ input, formKey, kept }: Sent<F>,
	{ published: _, ...weighed }: Exclude<Outcome, Published>
) {
	const typed = typedAgain(form.fields, input);
	return { show: { of: form.name, typed, errors: {}, formKey, kept, state: null, weighed: weighed as Weighed } };
}
