import { givenFrom, inputForm, type Contributor } from '$lib/forms/consultation/input/contribute';
import type { Actor } from '$lib/domain/actor/actor';
import type { RequestEvent } from '@sveltejs/kit';
import { networkOf } from '../auth/network';
import { leafOfInput } from '../db/log-leaves';
import { deriveAccessCode, hashAccessCode } from '../identity/access-code';
import { createSeal } from '../identity/seal';
import { contribute } from '../usecases/consultation/input/contribute';
import type { Senders } from './form/meet-sender';
import { formAction } from './form-action';
import { receiptOf } from './receipts';
import { makeDeviceOfForm } from './voice';

type Event = RequestEvent<{ slug: string }>;
type Writers = { by: (event: Event) => Contributor; senders?: Senders; open: (event: Event) => Actor };

/**
 * Carries out the form of an input. The receipt is the answer to the form itself: sent again, by a double click or by
 * reloading, it is the same input, and its code follows from the form's key, so that it is the same code.
 */
export const inputAction = ({ by, senders = {}, open }: Writers) =>
	formAction((event: Event) => inputForm(() => by(event)), {
		senders,
		open,
		readByAll: ['teks', 'organisasi'],
		run: async ({ house, event, opened: doer, input, formKey, fileIds }) => {
			const code = deriveAccessCode(createSeal(house.env.secret), `input ${formKey}`);
			const guest = { codeHash: hashAccessCode(code), email: input.surel, lang: event.locals.lang };
			const outcome = await contribute(house, {
				slug: event.params.slug,
				doer,
				formKey,
				fileIds,
				...givenFrom(input),
				guest,
				network: networkOf(event.getClientAddress()),
				device: makeDeviceOfForm(event, house.env, formKey),
				proved: event.locals.proved === true
			});
			return outcome.ok ? { ...outcome, value: { ...outcome.value, code } } : outcome;
		},
		refused: ({ refusals }) => refusals.input,
		mends: ['unknown_subject'],
		next: async ({ house, event }, { number, held, byAccount, code }) => {
			const signed = await receiptOf(house, leafOfInput(house.db, event.params.slug, number, 'input'));
			return { show: { receipt: { number, held, code: byAccount ? null : code, signed } } };
		}
	});
