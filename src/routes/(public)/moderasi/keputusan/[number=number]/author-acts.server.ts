import { CORRECT_WORDS, FILE_APPEAL, OPEN_BY_INPUT_CODE } from '$lib/forms/moderation/decision';
import { button } from '$lib/forms/kit/form';
import { hashAccessCode } from '$lib/server/identity/access-code';
import { findInputByCode } from '$lib/server/identity/guest';
import { correctWords } from '$lib/server/usecases/moderation/correct-words';
import { fileAppeal } from '$lib/server/usecases/moderation/file-appeal';
import { actInAppeal } from '$lib/server/usecases/moderation/in-appeal';
import { formAction } from '$lib/server/web/form-action';
import { closeInput, openInput } from '$lib/server/web/input-cookie';
import { openByCode } from '$lib/server/web/open-by-code';
import type { Actions } from './$types';
import { AT, after, openBefore, refusedHere, refusedInReport } from './open-before.server';

/** What whoever wrote it sends: the objection, its withdrawal, other words; and the code that shows who they are. */
export const authorActs = {
	ajukan: formAction(FILE_APPEAL, {
		open: openBefore,
		run: ({ house, opened, input: { kata: words }, formKey }) => fileAppeal(house, { ...opened, formKey, words }),
		refused: refusedInReport,
		...after('file')
	}),
	tarik: formAction(button('withdraw'), {
		open: openBefore,
		run: ({ house, opened, formKey }) => actInAppeal(house, { ...opened, formKey, action: 'withdraw' }),
		refused: refusedHere,
		...after('withdraw')
	}),
	perbaiki: formAction(CORRECT_WORDS, {
		readByAll: ['kata'],
		open: openBefore,
		run: ({ house, opened, input: { kata: words }, formKey }) => correctWords(house, { ...opened, formKey, words }),
		refused: refusedHere,
		at: AT,
		...after('correct')
	}),
	buka: formAction(OPEN_BY_INPUT_CODE, {
		senders: { from: 'anyone' },
		open: openBefore,
		run: ({ house, event, input: { kode } }) =>
			openByCode(house, event, () => findInputByCode(house.db, hashAccessCode(kode))),
		refused: ({ refusals }) => ({ no_match: refusals.common.wrong_input_code }),
		at: { no_match: 'kode' },
		next({ house, event, opened: { number } }, input) {
			openInput(house, event, input);
			return `/moderasi/keputusan/${number}`;
		}
	}),
	tutup: formAction(button('close'), {
		senders: { from: 'anyone' },
		open: openBefore,
		run: ({ house, event }) => {
			closeInput(house, event.cookies);
			return Promise.resolve({ ok: true as const, value: null });
		},
		next: ({ opened: { number } }) => `/moderasi/keputusan/${number}`
	})
} satisfies Actions;
