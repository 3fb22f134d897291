import type { Weighed } from '$lib/domain/administration/change';
import type { Form, Fields, InputOf } from '$lib/forms/kit/form';
import { typedAgain } from '$lib/forms/administration/asking';
import type { Outcome } from '$lib/server/usecases/administration/change-province';
import type { PostedFile } from '$lib/server/web/posted-files';

/** On to where a change is seen; or the form as it was sent, beside its effect. */
export const seenOr = <Name extends string, F extends Fields>(
	form: Form<Name, F>,
	{ input, formKey, kept }: { input: InputOf<F>; formKey: string; kept: readonly PostedFile[] },
	outcome: Outcome,
	to: (published: Extract<Outcome, { published: true }>) => `/${string}`
) => {
	if (outcome.published) return to(outcome);
	const { published: _, ...weighed } = outcome;
	const typed = typedAgain(form.fields, input);
	return { show: { of: form.name, typed, errors: {}, formKey, kept, state: null, weighed: weighed as Weighed } };
};
