import { allow, refuse, type Result } from '$lib/domain/result';
import type { Weighed } from '$lib/domain/sp4n/numbers';
import { parsePairs, WRITE_BACK, writePairs, type PairsFault } from '$lib/forms/sp4n';
import { weighNumbers, writeNumbersBack } from '$lib/server/usecases/sp4n/write-back';
import { formAction } from '$lib/server/web/form-action';
import { requireModerator } from '../../../require-moderator';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = (event) => {
	requireModerator(event);
	return { formKey: crypto.randomUUID() };
};

/** What would happen, or what has. */
type Shown = { lines: Weighed[]; recorded: number | null; text: string };

export const actions = {
	default: formAction(WRITE_BACK, {
		open: (event: RequestEvent) => requireModerator(event),
		run: async ({ house, opened: doer, input, formKey }): Promise<Result<Shown, PairsFault>> => {
			const read = parsePairs(input.teks);
			if (!read.ok) return refuse(read.fault);
			// A file holds the words of its reports too: what goes on is the two columns.
			const text = writePairs(read.pairs);
			if (input.tahap !== 'catat')
				return allow({ lines: await weighNumbers(house.db, doer, read.pairs), recorded: null, text });
			const { recorded, left } = await writeNumbersBack(house, { doer, formKey, pairs: read.pairs });
			return allow({ lines: left, recorded, text });
		},
		refused: ({ refusals }) => refusals.sp4n,
		at: { quote_open: 'teks', columns_missing: 'teks', empty: 'teks', too_many: 'teks' },
		next: ({ formKey }, shown) => ({ show: { shown: { ...shown, key: formKey } } })
	})
} satisfies Actions;
