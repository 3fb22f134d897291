import {
	parseInput,
	type ContributeField,
	type Contributor,
	type TypedInput
} from '$lib/forms/consultation/input/contribute';
import { consultationTextFor } from '$lib/text/consultation-catalogue';
import { error, fail, type RequestEvent } from '@sveltejs/kit';
import { networkOf } from '../auth/network';
import { deriveAccessCode, hashAccessCode } from '../identity/access-code';
import { createSeal } from '../identity/seal';
import type { Services } from '../services';
import { contribute, type ContributionRefusal as OwnRefusal } from '../usecases/consultation/input/contribute';
import { readFormKey } from './form-key';
import { keepPostedFiles } from './posted-files';

type Posted = Pick<RequestEvent, 'locals' | 'request' | 'getClientAddress'> & { params: { slug: string } };
type Errors = Partial<Record<ContributeField | 'berkas' | 'form', string>>;

export type InputAnswer =
	| { errors: Errors; typed: TypedInput; kept: { id: string; name: string; bytes: number }[]; formKey: string }
	| { receipt: { number: number; held: boolean; code: string | null } };

/**
 * Carries out the form of an input. The receipt is the answer to the form itself: sent again, by a double click or by
 * reloading, it is the same input, and its code follows from the form's key, so that it is the same code.
 */
export async function postInput(house: Services, posted: Posted, by: Contributor) {
	const { actor, lang } = posted.locals;
	const says = consultationTextFor(lang);
	const form = await posted.request.formData();
	const formKey = readFormKey(form);
	const { fileIds, kept, fault } = await keepPostedFiles(house, form, formKey, lang);
	const parsed = parseInput(form, by);
	const again = (status: 409 | 422 | 429, errors: Errors) =>
		fail(status, { errors, typed: parsed.typed, kept, formKey } satisfies InputAnswer);
	if (!parsed.ok || fault) {
		const faults = parsed.ok ? [] : Object.entries(parsed.faults);
		const errors = faults.map(([field, name]) => [field, says.inputs.form.fault[name](labelIn(says, field))]);
		return again(422, { ...(Object.fromEntries(errors) as Errors), ...(fault && { berkas: fault }) });
	}
	const { email, ...given } = parsed.given;
	const code = deriveAccessCode(createSeal(house.env.secret), `input ${formKey}`);
	const outcome = await contribute(house, {
		...{ slug: posted.params.slug, doer: actor, formKey, fileIds, ...given },
		guest: { codeHash: hashAccessCode(code), email, lang },
		network: networkOf(posted.getClientAddress())
	});
	if (!outcome.ok) return again(statusOf(outcome.refusal), { form: wordsOf(says, outcome.refusal) });
	const { number, held, byAccount } = outcome.value;
	return { receipt: { number, held, code: byAccount ? null : code } } satisfies InputAnswer;
}

type ContributionRefusal = OwnRefusal | 'not_found' | 'form_spent';
type Says = ReturnType<typeof consultationTextFor>;

const labelIn = ({ inputs }: Says, field: string): string => inputs.form.field[field as ContributeField];

const statusOf = (refusal: ContributionRefusal) =>
	refusal === 'too_many_attempts' ? 429 : refusal === 'unknown_subject' ? 422 : 409;

function wordsOf({ inputs }: Says, refusal: ContributionRefusal): string {
	if (refusal === 'not_found') error(404);
	return inputs.refused[refusal];
}
